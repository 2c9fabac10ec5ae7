import browser from 'webextension-polyfill';
import { entryOf, monthOf, type Rating, type RatingEntry } from '../ratings';
import { keysWith } from './keys';
import { MONTH_PREFIX, monthKey, monthRecord, packMonth, RATING_PREFIX, ratingKey, ratingRecord, type RatingsMonth, undoKey, type Undone, undoRecord } from './rating-record';
import { asideKey, open, readRecord, type Stored } from './store';
import { inTurnOf } from './turns';
import { keepOld } from './upgrade';

/** All writes of ratings wait for each other: they share the index. */
const TURN = 'ratings';
/** Ratings that are read or written in one go. */
const BATCH = 500;

const valueOf = <Value>(stored: Stored<Value>): Value | null => (stored.state === 'ok' ? stored.value : null);
const get = (keys: string[]): Promise<Record<string, unknown>> => browser.storage.local.get(keys);

/**
 * Changes ratings, the index's months that tell of them, and what an undo would bring back, in one write: a
 * background that is ended in between leaves either all of it or nothing. Only the background may call this.
 *
 * @param change the rating after it; null removes it; the one given leaves it as it is.
 * @param undoAt an ISO 8601 instant: what stood before can be had back under it. Null: it can't.
 * @throws what the browser throws when storage is full or broken.
 */
export function changeRatings(ids: readonly string[], change: (before: Rating | null, id: string) => Rating | null, undoAt: string | null): Promise<void> {
  return inTurnOf(TURN, async () => {
    for (let at = 0; at < ids.length; at += BATCH) await changeBatch(ids.slice(at, at + BATCH), change, undoAt);
  });
}

async function changeBatch(ids: readonly string[], change: (before: Rating | null, id: string) => Rating | null, undoAt: string | null): Promise<void> {
  const found = await get(ids.map(ratingKey));
  const items: Record<string, unknown> = {};
  const gone: string[] = [];
  const turns: { id: string; before: Rating | null; after: Rating | null }[] = [];
  for (const id of ids) {
    const stored = open(ratingRecord, found[ratingKey(id)]);
    const before = valueOf(stored);
    const after = change(before, id);
    // What can't be read is set aside, also where it was to be deleted.
    if (after === before && stored.state !== 'broken') continue;
    if (stored.state === 'broken') items[asideKey(ratingKey(id))] = stored.raw;
    if (after) items[ratingKey(id)] = { v: ratingRecord.version, value: after };
    else gone.push(ratingKey(id));
    if (undoAt !== null) items[undoKey(id)] = { v: undoRecord.version, value: { rating: before, at: undoAt } satisfies Undone };
    turns.push({ id, before, after });
  }
  if (turns.length === 0) return;
  Object.assign(items, await monthsAfter(turns));
  await keepOld(ratingRecord, found, items);
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

/** The index's months that tell of these ratings, as they are after the change. */
async function monthsAfter(turns: readonly { id: string; before: Rating | null; after: Rating | null }[]): Promise<Record<string, unknown>> {
  const months = [...new Set(turns.flatMap(({ before, after }) => [before, after].flatMap((rating) => (rating ? [monthOf(rating)] : []))))];
  const found = await get(months.map(monthKey));
  const items: Record<string, unknown> = {};
  for (const month of months) {
    const entries = new Map((valueOf(open(monthRecord, found[monthKey(month)]))?.entries ?? []).map((entry) => [entry.id, entry]));
    for (const { id, before, after } of turns) {
      const known = entries.get(id);
      if (before && monthOf(before) === month) entries.delete(id);
      // Words that are rated anew have not changed since.
      if (after && monthOf(after) === month) entries.set(id, entryOf(after, before && after.version === before.version ? (known?.changes ?? 0) : 0));
    }
    items[monthKey(month)] = packMonth({ entries: [...entries.values()] });
  }
  return items;
}

/** Brings back what stood before the last change of a rating. False where nothing is left to be brought back. */
export async function undoRating(id: string): Promise<boolean> {
  const undone = valueOf(await readRecord(undoRecord, undoKey(id)));
  if (!undone) return false;
  const { rating } = undone;
  const back = (before: Rating | null): Rating | null => {
    if (rating) return before ? { ...rating, note: before.note } : rating;
    return before?.note.trim() ? { ...before, step: null, reasons: [], history: [], version: null } : null;
  };
  await changeRatings([id], back, null);
  await browser.storage.local.remove(undoKey(id));
  return true;
}

/** Brings back all ratings that were changed under the same instant. @returns how many. */
export async function restoreRatings(undoAt: string): Promise<number> {
  const undone = new Map<string, Rating>();
  const keys = await keysWith(undoKey(''));
  for (let at = 0; at < keys.length; at += BATCH) {
    for (const raw of Object.values(await get(keys.slice(at, at + BATCH)))) {
      const value = valueOf(open(undoRecord, raw));
      if (value?.at === undoAt && value.rating) undone.set(value.rating.article.id, value.rating);
    }
  }
  await changeRatings([...undone.keys()], (before, id) => before ?? undone.get(id) ?? null, null);
  await browser.storage.local.remove([...undone.keys()].map(undoKey));
  return undone.size;
}

/** Lets go what was kept for an undo before an instant (milliseconds since 1970). */
export async function forgetUndone(before: number): Promise<void> {
  const keys = await keysWith(undoKey(''));
  for (let at = 0; at < keys.length; at += BATCH) {
    const found = await get(keys.slice(at, at + BATCH));
    const old = Object.keys(found).filter((key) => !(Date.parse(valueOf(open(undoRecord, found[key]))?.at ?? '') >= before));
    await browser.storage.local.remove(old);
  }
}

/** Notes in the index that the words of a rated article were seen to have changed. */
export function countChange(id: string): Promise<void> {
  return inTurnOf(TURN, async () => {
    const rating = valueOf(await readRecord(ratingRecord, ratingKey(id)));
    if (!rating) return;
    const key = monthKey(monthOf(rating));
    const month = valueOf(await readRecord(monthRecord, key));
    if (!month) return;
    const entry = month.entries.find((one) => one.id === id);
    if (!entry) return;
    entry.changes += 1;
    await browser.storage.local.set({ [key]: packMonth(month) });
  });
}

/** The index's months, newest first. @throws what the browser throws when storage can't be read. */
export const ratingsMonths = async (): Promise<string[]> => (await keysWith(MONTH_PREFIX)).map((key) => key.slice(MONTH_PREFIX.length)).toSorted().toReversed();

export const readMonth = (month: string): Promise<Stored<RatingsMonth>> => readRecord(monthRecord, monthKey(month));

/** The ids of all articles that have a record of a rating, whole or broken. */
export const ratedIds = async (): Promise<string[]> => (await keysWith(RATING_PREFIX)).map((key) => key.slice(RATING_PREFIX.length));

/** Ratings by their articles' ids; those that are broken or gone are left out. */
export async function readRatings(ids: readonly string[]): Promise<Rating[]> {
  const found = await get(ids.map(ratingKey));
  return ids.flatMap((id) => valueOf(open(ratingRecord, found[ratingKey(id)])) ?? []);
}

/** Makes the index anew from the ratings themselves; how often articles changed is kept as far as it is known. */
export function rebuildIndex(): Promise<void> {
  return inTurnOf(TURN, async () => {
    const old = await keysWith(MONTH_PREFIX);
    const changes = new Map<string, number>();
    for (const raw of Object.values(await get(old))) for (const entry of valueOf(open(monthRecord, raw))?.entries ?? []) changes.set(entry.id, entry.changes);
    const months = new Map<string, RatingEntry[]>();
    const ids = await ratedIds();
    for (let at = 0; at < ids.length; at += BATCH) {
      for (const rating of await readRatings(ids.slice(at, at + BATCH))) {
        const entries = months.get(monthOf(rating)) ?? [];
        entries.push(entryOf(rating, changes.get(rating.article.id) ?? 0));
        months.set(monthOf(rating), entries);
      }
    }
    await browser.storage.local.set(Object.fromEntries([...months].map(([month, entries]) => [monthKey(month), packMonth({ entries })])));
    await browser.storage.local.remove(old.filter((key) => !months.has(key.slice(MONTH_PREFIX.length))));
  });
}
