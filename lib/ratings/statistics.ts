import type { RatingEntry } from './entry';
import { type Step, STEPS } from './scale';

/** How many ratings stand at each step; a note without a rating counts nowhere. */
export type StepCounts = Record<Step, number>;

const none = (): StepCounts => Object.fromEntries(STEPS.map((step) => [step, 0])) as StepCounts;

export function countSteps(entries: readonly RatingEntry[]): StepCounts {
  const counts = none();
  for (const { step } of entries) if (step) counts[step] += 1;
  return counts;
}

export const totalOf = (counts: StepCounts): number => STEPS.reduce((sum, step) => sum + counts[step], 0);

export interface Group {
  name: string;
  total: number;
  counts: StepCounts;
}

/** Shares of fewer ratings than these say nothing. */
export const FEWEST = 5;

/**
 * Ratings by author, section or the like, most first.
 *
 * @param namesOf the groups that an entry belongs to.
 */
export function byGroup(entries: readonly RatingEntry[], namesOf: (entry: RatingEntry) => readonly string[]): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    if (!entry.step) continue;
    for (const name of new Set(namesOf(entry))) {
      const group = groups.get(name) ?? { name, total: 0, counts: none() };
      group.total += 1;
      group.counts[entry.step] += 1;
      groups.set(name, group);
    }
  }
  return [...groups.values()].toSorted((a, b) => b.total - a.total || a.name.localeCompare(b.name));
}

/** The month ("2024-03") of an instant on the reader's own clock, as the filters and the list have it. */
function ownMonth(at: string): string {
  const date = new Date(at);
  return `${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

/**
 * Ratings month by month, oldest first, without a gap: the last `most` months up to that of the last rating.
 * A rating stands in the month ("2024-03") in which it was made where the reader is.
 */
export function byMonth(entries: readonly RatingEntry[], most = 12): Group[] {
  const months = new Map(byGroup(entries, ({ madeAt }) => [ownMonth(madeAt)]).map((group) => [group.name, group]));
  const last = [...months.keys()].toSorted().at(-1);
  if (!last) return [];
  const [year = 0, month = 1] = last.split('-').map(Number);
  const names = Array.from({ length: most }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7)).toReversed();
  const first = [...months.keys()].toSorted()[0] ?? last;
  return names.filter((name) => name >= first).map((name) => months.get(name) ?? { name, total: 0, counts: none() });
}

/** How many rated articles changed 0, 1, 2 … times after they were rated; the last of the five is "4 or more". */
export function byChanges(entries: readonly RatingEntry[]): number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const { changes } of entries) counts[Math.min(changes, 4)] = (counts[Math.min(changes, 4)] ?? 0) + 1;
  return counts;
}
