import { TIME_NOUNS } from '../lexicon/function-words';
import { DOCUMENTS } from '../lexicon/roles';
import type { Unit } from '../text/units';
import type { Tag } from './tag';

/** Where "this week", "on Monday evening" begins that ends at `end`, or `end`. */
export const timeFrom = (units: readonly Unit[], tags: readonly Tag[], end: number): number => {
  if (!TIME_NOUNS.has(units[end - 1]?.lower ?? '')) return end;
  if (tags[end - 2] === 'time' && units[end - 3]?.lower === 'on') return end - 3;
  return /^(?:this|last|that)$/.test(units[end - 2]?.lower ?? '') ? end - 2 : end;
};

/** "A group of artists this week said"; but "a poll last month" is the poll of that month, and "those hired last year" are not all. */
export function speaksBefore(units: readonly Unit[], tags: readonly Tag[], end: number, floor: number): boolean {
  const tag = tags[end - 1];
  // "Smith, whose views are known, last year proposed it"
  if (tag === 'comma' && end > floor + 2) return true;
  // "Smith, who last week said"
  if (tag === 'subordinator' && units[end - 1]?.lower === 'who') return true;
  return (tag === 'noun' || tag === 'name' || tag === 'close') && !/^(?:late|out)$/.test(units[end - 1]?.lower ?? '') && !units.slice(Math.max(floor, end - 10), end).some((u) => DOCUMENTS.has(u.lower));
}

/** "less than two weeks ago": where it begins. */
export function beforeAgo(units: readonly Unit[], tags: readonly Tag[], ago: number, floor: number): number {
  let from = ago;
  while (from > floor && from > ago - 6 && (tags[from - 1] === 'number' || /^(?:(?:year|month|week|day|hour|minute|decade)s?|an?|few|several|many|couple|of|more|less|than|about|nearly|almost|just|only)$/.test(units[from - 1]?.lower ?? ''))) from--;
  return from;
}
