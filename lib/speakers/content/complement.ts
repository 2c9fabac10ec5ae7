import type { Cue } from '../cues/cue';
import { OF_WHAT_FOLLOWS } from '../lexicon/function-words';
import type { Tag } from '../grammar/tag';
import type { Sentence } from '../text/units';
import { afterColon, afterComma, afterDash, afterFarColon, quotation } from './after-marks';
import { afterAbout, afterAs, afterFarThat, afterOccasion, afterThat } from './after-that';
import { behindCue, type Complement, type Rule } from './behind';
import { afterCondition, afterPreposition, clause, gap } from './clauses';
import { askedAbout, expected, infinitive, object, question, short } from './phrases';

/** The first that has something to say decides. */
const RULES: readonly Rule[] = [
  afterColon, afterFarColon, afterThat, afterFarThat, afterOccasion, afterAs, afterAbout, afterDash, afterComma, quotation,
  askedAbout, expected, question, infinitive, object, gap, short, clause, afterPreposition, afterCondition,
];

/** The content that follows `cue`, or null when nothing does. `others`: all cues of the sentence. */
export function complementOf(sentence: Sentence, tags: readonly Tag[], cue: Cue, others: readonly Cue[]): Complement | null {
  const behind = behindCue(sentence, tags, cue, others);
  if (!behind) return null;
  for (const rule of RULES) {
    const found = rule(behind);
    // "says only its people can decide": a word that changes what is said
    if (found && found.from === cue.to + 1 && OF_WHAT_FOLLOWS.has(sentence.units[cue.to]?.lower ?? '') && tags[found.from] !== 'quote') return { ...found, from: cue.to };
    if (found !== undefined) return found;
  }
  return null;
}
