import * as v from 'valibot';
import { type Attempt, type CaptureList, instantOf, PROBLEMS } from '../lookups';
import { instant, parser, type RecordKind } from './records';

/** What the archive said of one article, and how the last look-up stands. A cache: it may go at any time. */
export interface KnownCaptures {
  /** What was found last; stays when a later look-up fails. */
  list: CaptureList | null;
  last: Attempt;
}

const capture = v.object({
  timestamp: v.pipe(v.string(), v.check((t) => instantOf(t) !== null)),
  url: v.pipe(v.string(), v.check((u) => /^https?:/.test(u) && URL.canParse(u))),
});
const problem = v.object({ kind: v.picklist(PROBLEMS), retryAt: v.nullable(instant) });

/** How a look-up stands. */
export const attempt = v.variant('state', [
  v.object({ state: v.picklist(['asking', 'looking', 'done', 'not-allowed']), at: instant }),
  v.object({ state: v.literal('failed'), at: instant, problem }),
]);

export const capturesRecord: RecordKind<KnownCaptures> = {
  version: 1,
  check: parser(
    v.object({
      list: v.nullable(v.object({ captures: v.array(capture), whole: v.boolean(), fetchedAt: instant })),
      last: attempt,
    }),
  ),
};
export const capturesKey = (articleId: string): string => `captures:${articleId}`;

/** What is kept about look-ups of one kind as a whole. */
export interface LookupsState {
  /** What something is known of, by its id, the latest looked up last. */
  known: string[];
  /** Who is asked wanted no request before this instant. */
  pausedUntil: string | null;
}

export const lookupsRecord: RecordKind<LookupsState> = { version: 1, check: parser(v.object({ known: v.array(v.string()), pausedUntil: v.nullable(instant) })) };
export const LOOKUPS_KEY = 'lookups';
