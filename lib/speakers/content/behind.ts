import type { Cue } from '../cues/cue';
import { skipHearer } from '../grammar/hearer';
import { skipOccasions } from '../grammar/occasions';
import type { Tag } from '../grammar/tag';
import type { Frame } from '../lexicon/cue-verbs';
import { words } from '../lexicon/words';
import type { Sentence, Unit } from '../text/units';
import { endOfContent } from './content-end';

/** What a cue introduces: `[from, to)` in units of the sentence. `from` is after "that". */
export interface Complement {
  from: number;
  to: number;
  /** Where "that" stands, if it does. */
  that: number | null;
  /** A colon with nothing behind it: what is said comes in the next sentence or paragraph. */
  pending: boolean;
}

/** A cue, and what stands behind it and behind the hearer and the occasion: "told reporters on Monday | that …". */
export interface Behind {
  units: readonly Unit[];
  tags: readonly Tag[];
  cue: Cue;
  /** All cues of the sentence. */
  others: readonly Cue[];
  lemma: string;
  frames: ReadonlySet<Frame>;
  /** Place, unit and tag of what stands there. */
  at: number;
  unit: Unit;
  tag: Tag;
}

/** What a rule finds: a complement, null where it sees that nothing is introduced, undefined where it has nothing to say. */
export type Rule = (behind: Behind) => Complement | null | undefined;

const HEARERS = words('text tell ask remind inform advise assure warn urge implore exhort encourage beg press promise');
/** Verbs whose object is the one who is told: "warned the mayor that". */
export const takesHearer = (lemma: string): boolean => HEARERS.has(lemma);

/** Null where the sentence ends with the cue, its hearer and the occasion. */
export function behindCue({ units }: Sentence, tags: readonly Tag[], cue: Cue, others: readonly Cue[]): Behind | null {
  const { frames, lemma } = cue.verb;
  const asks = lemma === 'ask';
  let at = takesHearer(lemma) && !cue.passive ? skipHearer(units, tags, cue.to) : cue.to;
  // "promised her plan would be paid for": nobody is told
  if (/^(?:promise|warn|advise)$/.test(lemma) && tags[at] === 'auxiliary') at = cue.to;
  // "asked the court | for a delay"
  if (asks) at = placeOf('for', units, cue.to + 1, at);
  // "sought to rally the crowd": no one is spoken to
  const urged = takesHearer(lemma) && tags[at] === 'to' && (tags[at + 1] === 'infinitive' || tags[at + 1] === 'noun');
  const infinitive = urged || (frames.has('to') && tags[at] === 'to' && tags[at + 1] === 'noun' && !units[at + 1]?.lower.endsWith('s'));
  // "asked Smith about the tweet", "asked the court for a delay": never an occasion
  const asked = asks && at > cue.to && /^(?:about|for)$/.test(units[at]?.lower ?? '');
  if (!infinitive && !asked) at = skipOccasions(units, tags, at);
  const unit = units[at];
  const tag = tags[at];
  return unit && tag !== undefined ? { units, tags, cue, others, lemma, frames, at, unit, tag } : null;
}

/** Where `word` stands in `[from, to)`, else `to`. */
function placeOf(word: string, units: readonly Unit[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (units[i]?.lower === word) return i;
  return to;
}

/** The content from `at` to where it ends; `that`: where the conjunction stands. Null where nothing is left. */
export function upTo({ units, tags, cue, others }: Behind, at: number, that: number | null = null): Complement | null {
  let from = at;
  if (that !== null && tags[at] === 'comma') {
    // "reported that, according to her calendar, half of it …"
    const close = units[at + 1]?.lower === 'according' ? tags.indexOf('comma', at + 1) : -1;
    from = close > 0 && close < at + 20 ? close + 1 : at + 1;
  }
  const to = endOfContent(units, tags, from, cue, others);
  return to > from ? { from, to, that, pending: false } : null;
}

/** The word `n` units behind the place, in lower case; '' where none is. */
export const wordAt = ({ units, at }: Behind, n: number): string => units[at + n]?.lower ?? '';

/** What a subject can end in: "Smith", "she", "half of the 40", "Smith (Ohio)". */
const SUBJECT_ENDS = new Set<Tag | undefined>(['name', 'noun', 'pronoun', 'number', 'close']);
/** Does a subject stand right before the cue? */
export const followsSubject = ({ tags, cue }: Pick<Behind, 'tags' | 'cue'>): boolean => SUBJECT_ENDS.has(tags[cue.from - 1]);
/** Or one that ends in an apposition: "Smith, a baker, said". */
export const followsSubjectOrAside = (behind: Behind): boolean => behind.tags[behind.cue.from - 1] === 'comma' || followsSubject(behind);

/** Does "who", "which", "that" or "what" open the clause of the cue? */
export const inRelative = ({ units, cue }: Behind, relatives: RegExp, reach: number): boolean =>
  units.slice(Math.max(0, cue.from - reach), cue.from).some(({ lower }) => relatives.test(lower));

/** Is there a verb in `[from, to)`, or a quotation that may hold one? */
export function hasVerb(tags: readonly Tag[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tags[i] === 'verb' || tags[i] === 'auxiliary' || tags[i] === 'quote') return true;
  return false;
}
