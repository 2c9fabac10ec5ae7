import type { Rating } from '../rating';
import type { Presence, Presences } from './presence';

/** What stands in storage.sync: an item a rating, and what was deleted, in a few items. */
export const SYNC_PREFIX = 'r:';
export const GONE_PREFIX = 'gone:';
/** Deletions are spread over this many items by their article's id, so that one more changes one item. */
const GONE_ITEMS = 6;

/** What other devices know. */
export interface Shared {
  ratings: Map<string, Rating>;
  presences: Presences;
}

type Check = (value: unknown) => Rating | null;

/** What stands there, read: what is none of ours or not whole counts as absent. */
export function readItems(items: Readonly<Record<string, unknown>>, check: Check): Shared {
  const ratings = new Map<string, Rating>();
  const presences: Presences = {};
  for (const [key, value] of Object.entries(items)) {
    if (key.startsWith(SYNC_PREFIX)) {
      const rating = check(value);
      if (rating && key === `${SYNC_PREFIX}${rating.article.id}`) ratings.set(rating.article.id, rating);
    } else if (key.startsWith(GONE_PREFIX) && Array.isArray(value)) {
      for (const entry of value as unknown[]) readPresence(entry, presences);
    }
  }
  return { ratings, presences };
}

function readPresence(given: unknown, presences: Presences): void {
  const [id, at, gone] = Array.isArray(given) ? (given as unknown[]) : [];
  if (typeof id !== 'string' || typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof gone !== 'boolean') return;
  presences[id] = { at, gone };
}

export const ratingItem = (rating: Rating): [key: string, value: Rating] => [`${SYNC_PREFIX}${rating.article.id}`, rating];

export type GoneEntry = [id: string, at: string, gone: boolean];
export const goneEntry = (id: string, { at, gone }: Presence): GoneEntry => [id, at, gone];

export function goneKey(id: string): string {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return `${GONE_PREFIX}${sum % GONE_ITEMS}`;
}
