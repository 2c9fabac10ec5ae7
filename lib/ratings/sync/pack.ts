import type { Rating } from '../rating';
import { type GoneEntry, goneEntry, goneKey, ratingItem } from './items';
import type { Presences } from './presence';
import { itemBytes, ROOM } from './quota';

export interface Packed {
  items: Record<string, unknown>;
  /** Ratings that did not fit, and stay on this device. */
  left: number;
}

const newestFirst = <Item>(items: readonly Item[], at: (item: Item) => string, id: (item: Item) => string): Item[] =>
  items.toSorted((a, b) => Date.parse(at(b)) - Date.parse(at(a)) || (id(a) < id(b) ? -1 : 1));

/**
 * Chooses what goes through the browser's sync: deletions first (what is not told would come back), then ratings,
 * each the newest first, as far as there is room. Every device that knows the same chooses the same.
 */
export function pack(ratings: Iterable<Rating>, presences: Presences): Packed {
  const items: Record<string, unknown> = packGone(presences);
  let bytes = Object.entries(items).reduce((sum, [key, value]) => sum + itemBytes(key, value), 0);
  let count = Object.keys(items).length;
  let left = 0;
  for (const rating of newestFirst([...ratings], ({ changedAt }) => changedAt, ({ article }) => article.id)) {
    const [key, value] = ratingItem(rating);
    const size = itemBytes(key, value);
    if (size > ROOM.itemBytes || bytes + size > ROOM.bytes || count >= ROOM.items) left++;
    else {
      items[key] = value;
      bytes += size;
      count++;
    }
  }
  return { items, left };
}

function packGone(presences: Presences): Record<string, GoneEntry[]> {
  const items: Record<string, GoneEntry[]> = {};
  const sizes: Record<string, number> = {};
  for (const [id, presence] of newestFirst(Object.entries(presences), ([, { at }]) => at, ([article]) => article)) {
    const key = goneKey(id);
    const entry = goneEntry(id, presence);
    const size = (sizes[key] ?? itemBytes(key, [])) + itemBytes('', entry) + 1;
    if (size > ROOM.itemBytes) continue;
    sizes[key] = size;
    (items[key] ??= []).push(entry);
  }
  return items;
}
