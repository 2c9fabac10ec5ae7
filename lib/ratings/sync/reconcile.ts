import { mergeRating } from '../merge';
import type { Rating } from '../rating';
import { GONE_PREFIX, readItems, SYNC_PREFIX } from './items';
import { pack } from './pack';
import { isOld, laterPresence, type Presence, type Presences } from './presence';

/** What has to be written, here and there, so that both know the same. */
export interface Reconciled {
  /** To be kept here, as they are. */
  keep: Rating[];
  /** Ids of ratings to be deleted here. */
  remove: string[];
  presences: Presences;
  /** To be written to, and removed from, storage.sync. */
  set: Record<string, unknown>;
  unset: string[];
  /** Ratings that did not fit, and stay on this device. */
  left: number;
}

/**
 * Brings what this device has and what the browser's sync holds together. By article the later change wins and both
 * are kept in the history; a deletion wins over what was changed before it. What does not fit is taken out of the
 * sync, never out of a device.
 *
 * @param mine every rating here. @param items all that stands in storage.sync. @param now milliseconds since 1970.
 * @param check the store's own: a rating, or null.
 */
export function reconcile(mine: readonly Rating[], presences: Presences, items: Readonly<Record<string, unknown>>, now: number, check: (value: unknown) => Rating | null): Reconciled {
  const theirs = readItems(items, check);
  const known = presencesOf(presences, theirs.presences, now);
  const here = new Map(mine.map((rating) => [rating.article.id, rating]));
  const after = new Map<string, Rating>();
  for (const id of new Set([...here.keys(), ...theirs.ratings.keys()])) {
    const rating = together(here.get(id), theirs.ratings.get(id));
    if (rating && !isGone(rating, known[id])) after.set(id, rating);
  }
  const { items: wanted, left } = pack(after.values(), known);
  return {
    keep: [...after.values()].filter((rating) => !same(rating, here.get(rating.article.id))),
    remove: [...here.keys()].filter((id) => !after.has(id)),
    presences: known,
    set: Object.fromEntries(Object.entries(wanted).filter(([key, value]) => !same(value, items[key]))),
    unset: Object.keys(items).filter((key) => (key.startsWith(SYNC_PREFIX) || key.startsWith(GONE_PREFIX)) && !(key in wanted)),
    left,
  };
}

const together = (a: Rating | undefined, b: Rating | undefined): Rating | undefined => (a && b ? mergeRating(a, b) : (a ?? b));

/** Deleted after its last change? One that was brought back since is not. */
const isGone = (rating: Rating, presence: Presence | undefined): boolean => presence?.gone === true && Date.parse(presence.at) >= Date.parse(rating.changedAt);

function presencesOf(mine: Presences, theirs: Presences, now: number): Presences {
  const all = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries([...all].toSorted().flatMap((id) => {
    const presence = laterPresence(mine[id], theirs[id]);
    return presence && !isOld(presence, now) ? [[id, presence]] : [];
  }));
}

/** Browsers hand the entries of an object back in any order. */
const same = (a: unknown, b: unknown): boolean => ordered(a) === ordered(b);
const ordered = (value: unknown): string | undefined => JSON.stringify(value, (_, given: unknown) => (typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.fromEntries(Object.entries(given).toSorted(([a], [b]) => (a < b ? -1 : 1))) : given));
