import type { Step } from './scale';

/** What is kept of the article itself, so that a rating can be told apart from others without the article's text. */
export interface RatedArticle {
  id: string;
  url: string;
  publisher: string;
  headline: string;
  section: string | null;
  authors: string[];
  published: string | null;
}

/** The reader's own judgement of one article. */
export interface Rating {
  article: RatedArticle;
  /** Null: a note without a rating. */
  step: Step | null;
  note: string;
  /** Every change of mind, oldest first. Times are ISO 8601 instants. */
  history: { at: string; step: Step | null }[];
  changedAt: string;
}

export interface RatingChange {
  step?: Step | null;
  note?: string;
}

/** Longer notes are cut: a record must stay far below what any storage holds. */
export const LONGEST_NOTE = 20_000;

/**
 * The rating after a change, or null when neither step nor note is left.
 * @param now an ISO 8601 instant.
 */
export function changeRating(before: Rating | null, article: RatedArticle, change: RatingChange, now: string): Rating | null {
  const step = change.step === undefined ? (before?.step ?? null) : change.step;
  const note = (change.note ?? before?.note ?? '').slice(0, LONGEST_NOTE);
  if (step === null && note.trim() === '') return null;
  const history = before?.history ?? [];
  const changedMind = step !== (before?.step ?? null);
  return { article, step, note, history: changedMind ? [...history, { at: now, step }] : history, changedAt: now };
}

export const ratedArticle = ({ id, url, publisher, headline, section, authors, published }: RatedArticle): RatedArticle => ({ id, url, publisher, headline, section, authors, published });
