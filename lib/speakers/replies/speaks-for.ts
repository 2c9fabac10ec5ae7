import { type Parsed, wordsOf } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { BODIES } from '../lexicon/roles';
import { CAMPS, SPOKESPEOPLE, speaksForAnother } from '../lexicon/spokespeople';
import { words } from '../lexicon/words';
import { isBody } from './bodies';

/** Does a body, or one who speaks for it, stand in the phrase itself, without what is told behind it? "The press" does not. */
export const speaksForBody = (sentence: Parsed, { from, to }: Phrase): boolean =>
  isBody(wordsOf(sentence, from, to)) || sentence.units.slice(from, to).some(({ lower }, i) => SPOKESPEOPLE.has(lower) || (lower === 'press' && /^(?:secretary|officer|office|team|aide)$/.test(sentence.units[from + i + 1]?.lower ?? '')));

/** And "the campaign", "his office"? They have no name of their own, and answer like those that have. */
export const speaksForCamp = (sentence: Parsed, phrase: Phrase): boolean =>
  speaksForBody(sentence, phrase) || CAMPS.has(sentence.units[phrase.to - 1]?.lower ?? '');

/** "Smith's campaign" itself, and not "two who work for the campaign". */
export const isCamp = ({ units, tags }: Parsed, { from, to }: Phrase): boolean => CAMPS.has(units[to - 1]?.lower ?? '') && !tags.slice(from, to).some((tag) => tag === 'preposition' || tag === 'subordinator');

/** "the company", "the Texas-based carrier" */
export const isCalledBody = ({ units }: Parsed, to: number): boolean => BODIES.has(units[to - 1]?.lower ?? '');

/** Those at the head of a body, whose word is its own. */
const HEADS = words('superintendent mayor sheriff commissioner secretary director officer');

/** Who writes for somebody who was asked, or is a body: an expert who is interviewed answers for nobody. */
export const answers = (sentence: Parsed, { from, to, aside }: Phrase): boolean =>
  sentence.units.slice(from, aside ? aside[1] : to).some(({ lower }) => HEADS.has(lower) || CAMPS.has(lower) || speaksForAnother(lower)) || isCalledBody(sentence, to) || isBody(wordsOf(sentence, from, to)) || (to - from > 1 && sentence.units[from]?.lower === 'the' && /^\p{Lu}/u.test(sentence.units[from + 1]?.text ?? '') && sentence.tags[to - 1] === 'name');
