import type { RatingEntry } from './entry';
import type { Reason } from './reasons';
import type { Step } from './scale';

/** What a reader looks for among their ratings; what is null or empty asks for nothing. */
export interface Query {
  text: string;
  step: Step | null;
  reason: Reason | null;
  author: string | null;
  section: string | null;
  /** Earliest day of the last change where the reader is, "2024-03-08". */
  since: string | null;
  until: string | null;
  changed: boolean;
  noted: boolean;
}
export const EVERYTHING: Query = { text: '', step: null, reason: null, author: null, section: null, since: null, until: null, changed: false, noted: false };

export const SORTS = ['newest', 'oldest', 'headline', 'author', 'published'] as const;
export type Sort = (typeof SORTS)[number];

/** Text in which capitals, accents and the form of quotation marks make no difference. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();

/** All that is searched of a rating, folded. @param note in full. */
export const haystack = ({ headline, authors }: RatingEntry, note: string): string => folded(`${headline}\n${authors.join('\n')}\n${note}`);

/**
 * A test for one query. Every word must occur, anywhere and in any order.
 *
 * @param textOf what is searched of an entry, folded.
 */
export function matcher(query: Query, textOf: (entry: RatingEntry) => string): (entry: RatingEntry) => boolean {
  const { step, reason, author, section, since, until, changed, noted } = query;
  // Without a zone these are instants of the reader's own clock.
  const from = since ? Date.parse(`${since}T00:00`) : null;
  const to = until ? Date.parse(`${until}T23:59:59.999`) : null;
  const words = folded(query.text).split(/\s+/).filter(Boolean);
  return (entry) => {
    if (step && entry.step !== step) return false;
    if (reason && !entry.reasons.includes(reason)) return false;
    if (author && !entry.authors.includes(author)) return false;
    if (section && entry.section !== section) return false;
    if (from !== null && Date.parse(entry.changedAt) < from) return false;
    if (to !== null && Date.parse(entry.changedAt) > to) return false;
    if (changed && entry.changes === 0) return false;
    if (noted && !entry.noteStart) return false;
    if (words.length === 0) return true;
    const text = textOf(entry);
    return words.every((word) => text.includes(word));
  };
}

const later = (a: string | null, b: string | null): number => (b ?? '').localeCompare(a ?? '');
const ORDERS: Record<Sort, (a: RatingEntry, b: RatingEntry) => number> = {
  newest: (a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0),
  oldest: (a, b) => (a.changedAt < b.changedAt ? -1 : a.changedAt > b.changedAt ? 1 : 0),
  headline: (a, b) => a.headline.localeCompare(b.headline),
  author: (a, b) => (a.authors[0] ?? '').localeCompare(b.authors[0] ?? '') || later(a.changedAt, b.changedAt),
  published: (a, b) => later(a.published, b.published),
};

export const sorted = (entries: readonly RatingEntry[], sort: Sort): RatingEntry[] => entries.toSorted(ORDERS[sort]);
