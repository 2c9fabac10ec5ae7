import { inOrder, type Reason } from './reasons';
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

/** The reader's own judgement of one article. All times are ISO 8601 instants. */
export interface Rating {
  article: RatedArticle;
  /** Null: a note or reasons without a rating. */
  step: Step | null;
  reasons: Reason[];
  note: string;
  /** Every change of mind, oldest first. */
  history: RatingTurn[];
  /** When the record was begun: never changes, so that it always stands in the same month of the index. */
  madeAt: string;
  changedAt: string;
  /** Hash of the words that were rated last, as the updates room counts it; null where it is not known. */
  version: string | null;
}

export interface RatingTurn {
  at: string;
  step: Step | null;
}

export interface RatingChange {
  step?: Step | null;
  /** The step was reached by an arrow key, which walks over those between. */
  moving?: boolean;
  reasons?: Reason[];
  note?: string;
  /** Of the words before the reader; kept with a step or reasons, not with a note alone. */
  version?: string | null;
}

/** Longer notes are cut: a record must stay far below what any storage holds. */
export const LONGEST_NOTE = 20_000;

/** A step that an arrow key leaves within so many milliseconds was only walked over: it is no change of mind. */
const WALKED_MS = 3000;

/** `history` with the turn to `step` at `now`. */
function turned(history: readonly RatingTurn[], step: Step | null, now: string, moving: boolean): RatingTurn[] {
  const last = history.at(-1);
  const walked = moving && last?.step && Date.parse(now) - Date.parse(last.at) < WALKED_MS;
  const kept = walked ? history.slice(0, -1) : [...history];
  // walked there and back: nothing has changed
  return walked && kept.length > 0 && kept.at(-1)?.step === step ? kept : [...kept, { at: now, step }];
}

/**
 * The rating after a change, or null when neither step, reasons nor note is left. A change that changes nothing, as when
 * the same one comes twice, answers the very rating that was given.
 *
 * @param now an ISO 8601 instant.
 */
export function changeRating(before: Rating | null, article: RatedArticle, change: RatingChange, now: string): Rating | null {
  const step = change.step === undefined ? (before?.step ?? null) : change.step;
  const reasons = inOrder(change.reasons ?? before?.reasons ?? []);
  const note = (change.note ?? before?.note ?? '').slice(0, LONGEST_NOTE);
  if (step === null && reasons.length === 0 && note.trim() === '') return null;
  const history = before?.history ?? [];
  const changedMind = step !== (before?.step ?? null);
  const judged = change.step !== undefined || change.reasons !== undefined;
  const version = judged ? (change.version ?? null) : (before?.version ?? null);
  const as = (rating: Pick<Rating, 'article' | 'reasons' | 'note' | 'version'>): string => JSON.stringify([rating.article, rating.reasons, rating.note, rating.version]);
  if (before && !changedMind && as(before) === as({ article, reasons, note, version })) return before;
  return {
    article,
    step,
    reasons,
    note,
    history: changedMind ? turned(history, step, now, change.moving ?? false) : history,
    madeAt: before?.madeAt ?? now,
    changedAt: now,
    version,
  };
}

/** A record holds no more of an article than this, in characters and in authors: a page may say anything. */
export const MOST_KEPT = { publisher: 200, headline: 2000, name: 500, authors: 100 };

/** What is kept of an article, cut to what a record holds. */
export const ratedArticle = ({ id, url, publisher, headline, section, authors, published }: RatedArticle): RatedArticle => ({
  id,
  url,
  publisher: publisher.slice(0, MOST_KEPT.publisher),
  headline: headline.slice(0, MOST_KEPT.headline),
  section: section?.slice(0, MOST_KEPT.name) ?? null,
  authors: authors.slice(0, MOST_KEPT.authors).map((name) => name.slice(0, MOST_KEPT.name)),
  published,
});
