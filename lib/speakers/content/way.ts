import type { Cue } from '../cues/cue';
import type { Tag } from '../grammar/tag';
import { endsInComma, type Unit } from '../text/units';

/** The way from a content's first unit to where it ends. */
export interface Way {
  units: readonly Unit[];
  tags: readonly Tag[];
  /** Where the content begins. */
  from: number;
  cue: Cue;
  /** Where the later cues of the sentence begin, or their subjects. */
  starts: ReadonlySet<number>;
  /** A thing is judged ("backs the plan"), no clause is said. */
  object: boolean;
  /** The cue's clause leans on another: "While she said …, he left". */
  leaning: boolean;
}

/** Where the content ends if what stands at `i` ends it, else null. */
export type EndRule = (way: Way, i: number) => number | null;

/** A quotation whose comma is the writer's ends right before `i`. */
export const behindQuoteComma = ({ units }: Way, i: number): boolean => endsInComma(units[i - 1]);

/** Does the content hold a verb before `i`? */
export const verbBefore = ({ tags, from }: Way, i: number): boolean => tags.slice(from, i).some((t) => t === 'verb' || t === 'auxiliary');

/** What a noun phrase is made of: "Smith", "the four agencies". */
const NOUN_PHRASE = new Set<Tag | undefined>(['determiner', 'name', 'noun', 'number']);

/** A subject and its verb. */
export const ownClause = (tags: readonly Tag[], at: number): boolean => NOUN_PHRASE.has(tags[at]) && tags.slice(at, at + 7).some((t) => t === 'verb' || t === 'auxiliary');

/** "Smith saying", "his aides telling": a phrase and what it is doing. */
export function absolute(tags: readonly Tag[], at: number): boolean {
  let i = at;
  while (i < at + 12 && (NOUN_PHRASE.has(tags[i]) || tags[i] === 'possessive' || tags[i] === 'preposition')) i++;
  return i > at && tags[i] === 'ing';
}
