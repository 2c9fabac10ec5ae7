import browser from 'webextension-polyfill';
import { capturesKey, capturesRecord, type KnownCaptures, LOOKUPS_KEY, lookupsRecord, readRecord, updateRecord } from '../../lib/store';

/** What is known of more articles than this is let go, the oldest first. */
const MOST_ARTICLES = 20;

export async function knownCaptures(articleId: string): Promise<KnownCaptures | null> {
  const stored = await readRecord(capturesRecord, capturesKey(articleId));
  return stored.state === 'ok' ? stored.value : null;
}

/** Writes what is known of an article's captures; those looked up longest ago go. */
export async function keepCaptures(articleId: string, change: (before: KnownCaptures | null) => KnownCaptures | null): Promise<void> {
  await updateRecord(capturesRecord, capturesKey(articleId), change);
  let gone: string[] = [];
  await updateRecord(lookupsRecord, LOOKUPS_KEY, (before) => {
    const known = [...(before?.known ?? []).filter((id) => id !== articleId), articleId];
    gone = known.slice(0, -MOST_ARTICLES);
    return { known: known.slice(-MOST_ARTICLES), pausedUntil: before?.pausedUntil ?? null };
  });
  if (gone.length > 0) await browser.storage.local.remove(gone.map(capturesKey));
}

/** Until when the archive wants no request; null when it may be asked. */
export async function pausedUntil(now: number): Promise<string | null> {
  const stored = await readRecord(lookupsRecord, LOOKUPS_KEY);
  const until = stored.state === 'ok' ? stored.value.pausedUntil : null;
  return until !== null && Date.parse(until) > now ? until : null;
}

export async function pause(until: string): Promise<void> {
  await updateRecord(lookupsRecord, LOOKUPS_KEY, (before) => ({ known: before?.known ?? [], pausedUntil: until }));
}
