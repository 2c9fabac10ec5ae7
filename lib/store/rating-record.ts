import * as v from 'valibot';
import { LONGEST_NOTE, type Rating, type RatingEntry, REASONS, STEPS } from '../ratings';
import { articleEntries, articleSchema, instant, parser, type RecordKind, text } from './records';

const step = v.nullable(v.picklist(STEPS));
const reasons = v.pipe(v.array(v.picklist(REASONS)), v.maxLength(REASONS.length));
const turns = v.array(v.object({ at: instant, step }));

/** Version 1 had neither reasons nor the version that was rated, and did not say when it was begun. */
const FIRST = v.looseObject({ history: turns, changedAt: instant });
const withReasons = (given: unknown): unknown => {
  const first = v.safeParse(FIRST, given);
  return first.success ? { ...first.output, reasons: [], madeAt: first.output.history[0]?.at ?? first.output.changedAt, version: null } : given;
};

export const checkRating = parser<Rating>(v.object({ article: articleSchema, step, reasons, note: text(LONGEST_NOTE), history: turns, madeAt: instant, changedAt: instant, version: v.nullable(text(100)) }));

export const ratingRecord: RecordKind<Rating> = { version: 2, check: checkRating, upgrades: { 1: withReasons } };

export const RATING_PREFIX = 'rating:';
export const ratingKey = (articleId: string): string => `${RATING_PREFIX}${articleId}`;

/** What stood under a rating's key before its last change, so that it can be undone. */
export interface Undone {
  /** Null: there was no rating. */
  rating: Rating | null;
  /** An ISO 8601 instant, the same for all that were changed in one go. */
  at: string;
}
export const undoRecord: RecordKind<Undone> = { version: 1, check: parser(v.object({ rating: v.pipe(v.unknown(), v.transform((given) => (given === null ? null : checkRating(given)))), at: instant })) };
export const UNDO_PREFIX = 'undo:';
export const undoKey = (articleId: string): string => `${UNDO_PREFIX}${articleId}`;

/** One month's part of the index of all ratings. */
export interface RatingsMonth {
  entries: RatingEntry[];
}
const entry = v.object({ ...articleEntries, step, reasons, noteStart: text(200), madeAt: instant, changedAt: instant, changes: v.number() });
const entries = v.array(entry);

/** Version 1 had the entries themselves. The browser copies each change into every frame and page that listens, value by value: hundreds of entries as one text are copied at once. */
const packed = v.object({ packed: v.pipe(v.string(), v.parseJson(), entries) });
const checkPacked = parser(packed);
const pack = (given: unknown): unknown => ({ packed: JSON.stringify((given as { entries?: unknown } | null)?.entries ?? null) });
export const monthRecord: RecordKind<RatingsMonth> = {
  version: 2,
  check: (given) => {
    const month = checkPacked(given);
    return month && { entries: month.packed };
  },
  upgrades: { 1: pack },
};
/** A month as it stands in storage. */
export const packMonth = (month: RatingsMonth): unknown => ({ v: monthRecord.version, value: pack(month) });
export const MONTH_PREFIX = 'ratings-index:';
/** @param month as `monthOf` gives it. */
export const monthKey = (month: string): string => `${MONTH_PREFIX}${month}`;
