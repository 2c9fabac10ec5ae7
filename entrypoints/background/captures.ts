import type { Runtime } from 'webextension-polyfill';
import type { Calls, CaptureAnswer, CapturesAnswer, LookupArticle } from '../../lib/channel';
import { type Attempt, fetchCapture, inTurn, listCaptures, LookupError, type Problem, standingOf } from '../../lib/lookups';
import { isClaimed } from './frames';
import { keepCaptures, knownCaptures, pause, pausedUntil } from './lookup-cache';
import { askReader, isAllowed } from './permission';

/** On the reader's click in a frame of ours: lists the captures of its article, or asks the reader first whether it may. */
export async function onCapturesList({ nonce, article }: Calls['captures-list']['ask'], sender: Runtime.MessageSender): Promise<CapturesAnswer> {
  if (!(await isClaimed(nonce, sender))) return 'refused';
  if (sender.tab?.incognito) return 'private';
  if (await isAllowed()) await look(article, (standing) => standing !== 'looking');
  else {
    await keepCaptures(article.id, (before) => ({ list: before?.list ?? null, last: now('asking') }));
    await askReader(article);
  }
  return 'begun';
}

/** The reader has answered, or closed the window that asked. The look-up goes on by itself, once. */
export async function onPermission(articles: LookupArticle[]): Promise<void> {
  const allowed = await isAllowed();
  for (const article of articles) {
    if (allowed) await look(article, (standing) => standing === 'asking');
    else await keepCaptures(article.id, (before) => (before?.last.state === 'asking' ? { ...before, last: now('not-allowed') } : before));
  }
}

/** On the reader's click in a frame of ours: a capture's page. Only what was listed for the article is ever fetched. */
export async function onCaptureRead({ nonce, articleId, timestamp }: Calls['capture-read']['ask'], sender: Runtime.MessageSender): Promise<CaptureAnswer> {
  const capture = (await isClaimed(nonce, sender)) ? (await knownCaptures(articleId))?.list?.captures.find((c) => c.timestamp === timestamp) : undefined;
  if (!capture) return { read: false, problem: { kind: 'gone', retryAt: null } };
  if (!(await isAllowed())) return { read: false, problem: { kind: 'not-allowed', retryAt: null } };
  const memento = await held(() => fetchCapture(capture));
  return 'kind' in memento ? { read: false, problem: memento } : { read: true, memento };
}

/** One look-up, if the last one stands so that another may begin: two who ask at once make one request. */
async function look({ id, url }: LookupArticle, mayBegin: (standing: string) => boolean): Promise<void> {
  let begun = false;
  await keepCaptures(id, (before) => {
    begun = mayBegin(standingOf(before?.last ?? null, Date.now()).state);
    return begun ? { list: before?.list ?? null, last: now('looking') } : before;
  });
  if (!begun) return;
  const found = await held(() => listCaptures(url));
  await keepCaptures(id, (before) => ('kind' in found ? { list: before?.list ?? null, last: { state: 'failed', at: new Date().toISOString(), problem: found } } : { list: found, last: now('done') }));
}

/** Asks the archive when no other look-up does, unless it wants no request yet: then nothing is sent. */
const held = <Found extends object>(work: () => Promise<Found>): Promise<Found | Problem> => inTurn(() => unlessPaused(work));

async function unlessPaused<Found extends object>(work: () => Promise<Found>): Promise<Found | Problem> {
  const until = await pausedUntil(Date.now());
  if (until) return { kind: 'rate-limited', retryAt: until };
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    if (error.problem.retryAt) await pause(error.problem.retryAt);
    return error.problem;
  }
}

const now = (state: 'asking' | 'looking' | 'done' | 'not-allowed'): Attempt => ({ state, at: new Date().toISOString() });
