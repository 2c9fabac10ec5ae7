import { type CueVerb, cueVerb } from '../lexicon/cue-verbs';
import { ALONE, DETERMINERS } from '../lexicon/function-words';
import type { Form } from '../lexicon/inflect';
import type { Unit } from '../text/units';
import type { Tag } from './tag';

/** A word that may be a verb, with what its neighbours tell of it. */
export interface Word {
  units: readonly Unit[];
  /** Those of the words before it. */
  tags: readonly Tag[];
  i: number;
  lower: string;
  /** The word before it, in lower case; '' where none is. */
  last: string;
  next: Unit | undefined;
  cue: { verb: CueVerb; form: Form } | undefined;
  /** As which form of a verb it is known. */
  form: Form | 'finite' | undefined;
  /** What stands before it, adverbs apart. */
  at: Tag | undefined;
  /** A noun phrase has begun and not ended. */
  inside: boolean;
  /** It opens its sentence; and with a capital. */
  first: boolean;
  opening: boolean;
}

/** Behind "some", "another", "most", which stand alone or before a noun. */
export const afterAlone = ({ at, last }: Word): boolean => at === 'determiner' && ALONE.has(last);
export const tells = ({ cue }: Word): boolean => cue?.verb.frames.has('tag') ?? false;
export const takesClause = ({ cue }: Word): boolean => cue?.verb.frames.has('clause') ?? false;

/** Can what is said begin with this word? */
export const opensReported = (unit: Unit): boolean => unit.quote !== null || unit.lower === 'that' || ALONE.has(unit.lower) || DETERMINERS.has(unit.lower) || /^\p{Lu}/u.test(unit.text);

/** Has the clause at `i` its finite verb already? */
export function clauseHasVerb(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 30; j--) {
    const tag = tags[j];
    // behind "said" a clause of its own begins
    if (tag === 'verb' && tags[j + 1] !== 'preposition' && opensClause(units[j]?.lower ?? '')) return false;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'infinitive') return true;
    if (tag === 'comma' || tag === 'subordinator' || tag === 'coordinator' || tag === 'quote' || tag === 'stop' || tag === 'colon' || tag === 'dash') return false;
  }
  return false;
}

const opensClause = (lower: string): boolean => {
  const frames = cueVerb(lower)?.verb.frames;
  return frames !== undefined && (frames.has('clause') || frames.has('tag') || frames.has('hearer'));
};
