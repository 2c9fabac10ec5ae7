import type { Runtime } from 'webextension-polyfill';
import type { Calls, CaptureAnswer, LookupAnswer, LookupArticle } from '../../lib/channel';
import { fetchCapture, listCaptures, standingOf } from '../../lib/lookups';
import { capturesKey, capturesRecord, LOOKUPS_KEY } from '../../lib/store';
import { isClaimed } from './frames';
import { failed, held, now } from './held';
import { lookupCache } from './lookup-cache';
import { permissionFor } from './permission';

const cache = lookupCache({ record: capturesRecord, keyOf: capturesKey, stateKey: LOOKUPS_KEY, most: 20 });
export const capturesPermission = permissionFor<LookupArticle>('captures', ({ id }) => id, ({ url }) => url);

/** On the reader's click in a frame of ours: lists the captures of its article, or asks the reader first whether it may. */
export async function onCapturesList({ nonce, article }: Calls['captures-list']['ask'], sender: Runtime.MessageSender): Promise<LookupAnswer> {
  if (!(await isClaimed(nonce, sender))) return 'refused';
  if (sender.tab?.incognito) return 'private';
  if (await capturesPermission.isAllowed()) await look(article, (standing) => standing !== 'looking');
  else {
    await cache.keep(article.id, (before) => ({ list: before?.list ?? null, last: now('asking') }));
    await capturesPermission.askReader(article);
  }
  return 'begun';
}

/** The reader has answered, or closed the window that asked. The look-up goes on by itself, once. */
export async function onPermission(articles: LookupArticle[]): Promise<void> {
  const allowed = await capturesPermission.isAllowed();
  for (const article of articles) {
    if (allowed) await look(article, (standing) => standing === 'asking');
    else await cache.keep(article.id, (before) => (before?.last.state === 'asking' ? { ...before, last: now('not-allowed') } : before));
  }
}

/** On the reader's click in a frame of ours: a capture's page. Only what was listed for the article is ever fetched. */
export async function onCaptureRead({ nonce, articleId, timestamp }: Calls['capture-read']['ask'], sender: Runtime.MessageSender): Promise<CaptureAnswer> {
  const capture = (await isClaimed(nonce, sender)) ? (await cache.known(articleId))?.list?.captures.find((c) => c.timestamp === timestamp) : undefined;
  if (!capture) return { read: false, problem: { kind: 'gone', retryAt: null } };
  if (!(await capturesPermission.isAllowed())) return { read: false, problem: { kind: 'not-allowed', retryAt: null } };
  const memento = await held(cache, () => fetchCapture(capture));
  return 'problem' in memento ? { read: false, ...memento } : { read: true, memento };
}

/** One look-up, if the last one stands so that another may begin: two who ask at once make one request. */
async function look({ id, url }: LookupArticle, mayBegin: (standing: string) => boolean): Promise<void> {
  let begun = false;
  await cache.keep(id, (before) => {
    begun = mayBegin(standingOf(before?.last ?? null, Date.now()).state);
    return begun ? { list: before?.list ?? null, last: now('looking') } : before;
  });
  if (!begun) return;
  const found = await held(cache, () => listCaptures(url));
  await cache.keep(id, (before) => ('problem' in found ? { list: before?.list ?? null, last: failed(found.problem) } : { list: found, last: now('done') }));
}
