import type { Runtime } from 'webextension-polyfill';
import type { Article } from '../../lib/article';
import type { VisitAnswer } from '../../lib/channel';
import { ratedArticle } from '../../lib/ratings';
import { countChange, DEFAULT_SETTINGS, type Settings, SETTINGS_KEY, settingsRecord, readRecord, setAside, updateRecord, USE_KEY, useRecord, versionsKey, versionsRecord } from '../../lib/store';
import { addVersion, bytesOf, emptyChain, isWhole, snapshotOf, thinVisits } from '../../lib/updates';
import { reasonOf } from './keep';
import { isNewsweek } from '../shared/newsweek';
import { keepWithinShare } from './share';

export const isPrivate = (sender: Runtime.MessageSender): boolean => sender.tab?.incognito === true;

export async function settings(): Promise<Settings> {
  const found = await readRecord(settingsRecord, SETTINGS_KEY);
  return found.state === 'ok' ? found.value : DEFAULT_SETTINGS;
}

/**
 * Keeps what an article said at this visit, if it is another text than before: not in a private window, not when
 * the reader has turned it off, and not where only the opening was there to be read.
 */
export async function keepVisit(article: Article, sender: Runtime.MessageSender): Promise<VisitAnswer> {
  if (isPrivate(sender)) return 'private';
  if (article.partial) return 'partial';
  try {
    const { keepVersions, versionsShare, paused } = await settings();
    if (!keepVersions || (paused && isNewsweek(sender.url))) return 'off';
    const now = Date.now();
    let grown = 0;
    let changed = false;
    const key = versionsKey(article.id);
    await setDamagedAside(key);
    await updateRecord(versionsRecord, key, (before) => {
      const chain = thinVisits(addVersion(before?.chain ?? emptyChain(), snapshotOf(article), now));
      changed = before !== null && before.chain.texts.at(-1)?.hash !== chain.texts.at(-1)?.hash;
      grown = bytesOf(chain) - (before ? bytesOf(before.chain) : 0);
      return { article: ratedArticle(article), chain };
    });
    const use = await updateRecord(useRecord, USE_KEY, (before) => ({ bytes: Math.max(0, (before?.bytes ?? 0) + grown), prunedAt: before?.prunedAt ?? null }));
    if (changed) await countChange(article.id);
    if (use && use.bytes > versionsShare) await keepWithinShare(now);
    return 'kept';
  } catch (error) {
    return reasonOf(error);
  }
}

/** A chain of the right form may still point to texts that it does not have: it is set aside, and a new one begun. */
async function setDamagedAside(key: string): Promise<void> {
  const found = await readRecord(versionsRecord, key);
  if (found.state === 'ok' && !isWhole(found.value.chain)) await setAside(key);
}
