import browser from 'webextension-polyfill';
import { mergeRating, type Presences, type Rating, reconcile, type Reconciled } from '../../lib/ratings';
import { changeRatings, checkRating, DEFAULT_SETTINGS, NO_SYNC, onShared, RATING_PREFIX, ratedIds, readRatings, readRecord, readShared, SETTINGS_KEY, settingsRecord, SYNC_KEY, syncRecord, type SyncState, updateRecord, writeShared } from '../../lib/store';
import { reasonOf } from './keep';

/** Changes that come together go together; at two writes a time this stays far below what browsers allow in a minute (120) and in an hour (1,800). */
const PAUSE_MS = 5000;
/** In session storage: something waits to be synced. The background may be ended in the pause. */
const WAITS = 'sync-waits';
const BATCH = 500;

const isOn = async (): Promise<boolean> => {
  const stored = await readRecord(settingsRecord, SETTINGS_KEY);
  return (stored.state === 'ok' ? stored.value : DEFAULT_SETTINGS).syncRatings;
};

async function presencesNow(): Promise<Presences> {
  const stored = await readRecord(syncRecord, SYNC_KEY);
  return stored.state === 'ok' ? stored.value.presences : {};
}

async function allRatings(): Promise<Rating[]> {
  const ids = await ratedIds();
  const ratings: Rating[] = [];
  for (let at = 0; at < ids.length; at += BATCH) ratings.push(...(await readRatings(ids.slice(at, at + BATCH))));
  return ratings;
}

/**
 * Brings this device's ratings and the browser's sync together, once, if the reader wants it. Failure is kept in the
 * record, where the options page shows it; the next change, or the background's next start, tries again.
 */
export async function syncOnce(): Promise<void> {
  if (!(await isOn())) return;
  try {
    const known = await presencesNow();
    const done = reconcile(await allRatings(), known, await readShared(), Date.now(), checkRating);
    // Told first: what is deleted below is not taken for a deletion of the reader's.
    await updateRecord(syncRecord, SYNC_KEY, (before) => {
      const since = Object.entries(before?.presences ?? {}).filter(([id, { at }]) => at !== known[id]?.at);
      return { ...(before ?? NO_SYNC), presences: { ...done.presences, ...Object.fromEntries(since) } };
    });
    await keepHere(done);
    await writeShared(done.set, done.unset);
    await updateRecord(syncRecord, SYNC_KEY, (before) => ({ ...(before ?? NO_SYNC), at: new Date().toISOString(), left: done.left, failure: null }));
  } catch (error) {
    const failure = failureOf(error);
    await updateRecord(syncRecord, SYNC_KEY, (before) => ({ ...(before ?? NO_SYNC), failure }));
    await browser.storage.session.set({ [WAITS]: true });
  }
}

/** Written too often is not full, though browsers call it a quota as well. */
const failureOf = (error: unknown): SyncState['failure'] => (reasonOf(error) === 'storage-full' && !/WRITE_OPERATIONS/.test(String(error)) ? 'full' : 'failed');

/** What came from elsewhere, merged into what stands here by now: the reader may have changed it meanwhile. */
async function keepHere({ keep, remove, presences }: Reconciled): Promise<void> {
  const theirs = new Map(keep.map((rating) => [rating.article.id, rating]));
  await changeRatings([...theirs.keys(), ...remove], (before, id) => {
    const rating = theirs.get(id);
    if (rating) return before ? mergeRating(before, rating) : rating;
    return before && Date.parse(presences[id]?.at ?? '') >= Date.parse(before.changedAt) ? null : before;
  }, null);
}

let timer: ReturnType<typeof setTimeout> | undefined;
let turn: Promise<void> = Promise.resolve();

async function syncWaiting(): Promise<void> {
  try {
    await browser.storage.session.remove(WAITS);
    await syncOnce();
  } catch {
    // Not even the failure could be kept; the next change tries again.
  }
}

/** Syncs after a pause. If the background is ended before, the next one does it. */
export async function syncSoon(): Promise<void> {
  if (!(await isOn())) return;
  await browser.storage.session.set({ [WAITS]: true });
  timer ??= setTimeout(() => {
    timer = undefined;
    turn = turn.then(syncWaiting);
  }, PAUSE_MS);
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** Remembers which ratings the reader deleted, or brought back, so that other devices can be told. */
export async function notePresences(changes: Changes): Promise<void> {
  const at = new Date().toISOString();
  const turns = Object.entries(changes).flatMap(([key, { oldValue, newValue }]) => (key.startsWith(RATING_PREFIX) && (oldValue === undefined) !== (newValue === undefined) ? [{ id: key.slice(RATING_PREFIX.length), gone: newValue === undefined }] : []));
  if (turns.length === 0 || !(await isOn())) return;
  await updateRecord(syncRecord, SYNC_KEY, (before) => {
    const presences = { ...before?.presences };
    // What was never deleted needs no word that it is there.
    for (const { id, gone } of turns) if ((presences[id]?.gone ?? false) !== gone) presences[id] = { at, gone };
    return { ...(before ?? NO_SYNC), presences };
  });
}

const isAboutRatings = (changes: Changes): boolean => Object.keys(changes).some((key) => key.startsWith(RATING_PREFIX) || key === SETTINGS_KEY);

/** Listens from the background's first moment: a change of ratings or of the sync wakes it. */
export function watchSync(): void {
  onShared(() => void syncSoon().catch(() => {}));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && isAboutRatings(changes)) void notePresences(changes).then(syncSoon).catch(() => {});
  });
  browser.runtime.onStartup.addListener(() => void syncSoon().catch(() => {}));
  void browser.storage.session.get(WAITS).then((found) => (found[WAITS] ? syncSoon() : undefined)).catch(() => {});
}
