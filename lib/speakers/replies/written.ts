import { type Parsed, wordsOf } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { BODIES } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { isBody } from './bodies';

/** "told Newsweek in an email", "said in an email to Newsweek", "confirmed to Newsweek": does somebody write to the publisher there? */
export function writesTo({ units }: Parsed, i: number): boolean {
  const near = (from: number, to: number) => units.slice(Math.max(0, from), to).some(({ lower }) => lower === 'newsweek');
  if (units[i]?.lower === 'confirmed') return units[i + 1]?.lower === 'to' && units[i + 2]?.lower === 'newsweek';
  const told = units[i - 1]?.lower.replace(/^(?:emailed|written)$/, 'an') ?? '';
  return /^(?:an?|by|via)$/.test(told) && (near(i - 6, i) || (units[i + 1]?.lower === 'to' && near(i + 2, i + 3)));
}

/** "the company", "the Texas-based carrier" */
export const isCalledBody = ({ units }: Parsed, to: number): boolean => BODIES.has(units[to - 1]?.lower ?? '');

const SPEAKS_FOR = words('superintendent mayor sheriff commissioner spokesperson spokeswoman spokesman spokespeople representative secretary attorney attorneys lawyer lawyers representatives counsel publicist director officer office campaign');

/** Who writes for somebody who was asked, or is a body: an expert who is interviewed answers for nobody. */
export const answers = (sentence: Parsed, { from, to, aside }: Phrase): boolean =>
  sentence.units.slice(from, aside ? aside[1] : to).some(({ lower }) => SPEAKS_FOR.has(lower)) || isCalledBody(sentence, to) || isBody(wordsOf(sentence, from, to)) || (to - from > 1 && sentence.units[from]?.lower === 'the' && sentence.tags[to - 1] === 'name');
