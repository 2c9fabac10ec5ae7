import * as v from 'valibot';
import { LONGEST_NOTE, type Rating } from '../rating';
import { inOrder, REASONS } from '../reasons';
import { STEPS } from '../scale';
import type { FaultReason } from './fault';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const instant = v.pipe(v.string(), v.maxLength(40), v.check((given) => !Number.isNaN(Date.parse(given))));
const step = v.nullable(v.picklist(STEPS));
const article = v.object({
  id: v.pipe(text(2000), v.minLength(1)),
  publisher: text(200),
  headline: text(2000),
  section: v.nullable(text(500)),
  authors: v.pipe(v.array(text(500)), v.maxLength(100)),
  published: v.nullable(text(40)),
});
const url = v.pipe(text(4000), v.check((given) => given.startsWith('https:') && URL.canParse(given)));

/** A note that is too long is cut, never in the middle of a character. */
const cutNote = (note: string): string => (note.length > LONGEST_NOTE ? note.slice(0, LONGEST_NOTE).replace(/[\uD800-\uDBFF]$/, '') : note);

/** What each part of a record must be; the first that is not names the fault. */
const PARTS: [FaultReason, v.GenericSchema][] = [
  ['article', v.looseObject({ article })],
  ['address', v.looseObject({ article: v.looseObject({ url }) })],
  ['step', v.looseObject({ step })],
  ['reasons', v.looseObject({ reasons: v.pipe(v.array(v.picklist(REASONS)), v.maxLength(REASONS.length)) })],
  ['note', v.looseObject({ note: v.string() })],
  ['time', v.looseObject({ madeAt: instant, changedAt: instant })],
  ['history', v.looseObject({ history: v.array(v.object({ at: instant, step })) })],
  ['version', v.looseObject({ version: v.nullable(text(100)) })],
];

/** The first version had neither reasons nor the version that was rated, and did not say when it was begun. */
function completed(given: Record<string, unknown>): Record<string, unknown> {
  const first = Array.isArray(given['history']) ? (given['history'][0] as { at?: unknown } | null | undefined)?.at : undefined;
  return { reasons: [], version: null, madeAt: first ?? given['changedAt'], ...given };
}

/** A record from outside as a rating of ours, or what is wrong with it. Never throws. */
export function checkRecord(given: unknown): { rating: Rating; cut: boolean } | { fault: FaultReason } {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { fault: 'not-a-record' };
  const record = completed(given as Record<string, unknown>);
  for (const [fault, schema] of PARTS) if (!v.is(schema, record)) return { fault };
  const { article: of, step: given_, reasons, note, history, madeAt, changedAt, version } = record as unknown as Rating;
  const { id, url: at, publisher, headline, section, authors, published } = of;
  const kept = cutNote(note);
  return {
    rating: {
      article: { id, url: at, publisher, headline, section, authors, published },
      step: given_,
      reasons: inOrder(reasons),
      note: kept,
      history: history.map((turn) => ({ at: turn.at, step: turn.step })),
      madeAt,
      changedAt,
      version,
    },
    cut: kept !== note,
  };
}
