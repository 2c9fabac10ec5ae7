import * as v from 'valibot';
import { type Attempt, foldedName, type PersonFound } from '../lookups';
import { attempt } from './captures';
import { instant, parser, type RecordKind } from './records';

/** What was found of somebody, and how the last look-up stands. A cache: it may go at any time. */
export interface KnownPerson {
  /**
   * What was found last, when, and the person's picture as a `data:` address; stays when a later look-up fails.
   * `chosen`: the reader has said that this page is on the person who is meant.
   */
  answer: { found: PersonFound; asOf: string; picture: string | null; chosen: boolean } | null;
  last: Attempt;
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/));
const at = (hosts: RegExp) => v.pipe(text(2000), v.check((u) => URL.canParse(u) && u.startsWith('https:') && hosts.test(new URL(u).host)));
const WIKIPEDIA = /^en\.wikipedia\.org$/;

const person = v.object({
  title: text(300),
  text: text(1000),
  page: at(WIKIPEDIA),
  picture: v.nullable(v.object({ address: at(/^upload\.wikimedia\.org$/), page: at(/^(?:commons\.wikimedia|en\.wikipedia)\.org$/) })),
  item: v.nullable(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  offices: v.array(v.object({ office: text(300), start: v.nullable(date), end: v.nullable(v.union([date, v.literal('ended')])) })),
});
const found = v.variant('kind', [
  v.object({ kind: v.literal('person'), person }),
  v.object({ kind: v.literal('choices'), choices: v.array(v.object({ title: text(300), description: text(300) })) }),
  v.object({ kind: v.literal('none') }),
]);
const picture = v.nullable(v.pipe(text(500_000), v.regex(/^data:image\/(?:jpeg|png|webp);base64,/)));

export const personRecord: RecordKind<KnownPerson> = {
  version: 1,
  check: parser(v.object({ answer: v.nullable(v.object({ found, asOf: instant, picture, chosen: v.optional(v.boolean(), false) })), last: attempt })),
};
export const personKey = (name: string): string => `person:${foldedName(name)}`;

/** What is kept about look-ups of people as a whole: a record of the kind `lookupsRecord`. */
export const PEOPLE_KEY = 'people';
