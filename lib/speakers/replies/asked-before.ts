import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { BODIES } from '../lexicon/roles';
import { CAMPS, speaksForAnother } from '../lexicon/spokespeople';
import type { Party } from './form';
import type { Told } from './named-before';

/** Which of those who have been asked a phrase stands for: "both", "the latter", "she"; nobody for "none" where that is not told, null where the phrase names somebody itself. */
export function ofAsked({ sentence, waiting }: Told, { phrase, status, refers }: Party): string[] | null {
  const { units } = sentence;
  const asked = waiting.map(({ party }) => party);
  const first = units[phrase.from]?.lower ?? '';
  // "None of the firms replied."
  const ofThem = units[phrase.from - 1]?.lower === 'of' && /^(?:none|neither)$/.test(units[phrase.from - 2]?.lower ?? '');
  // "Both declined to comment."
  const all = phrase.to - phrase.from === 1 && /^(?:both|neither|all|none|they)$/.test(first);
  if (asked.length > 1 && (ofThem || all)) return asked;
  if (/^(?:both|neither|all|none|no|nobody)$/.test(first)) return [];
  // "A spokeswoman for the latter"
  const [one = '', other] = asked;
  if (asked.length === 2 && other && units[phrase.to - 2]?.lower === 'the' && /^(?:former|latter)$/.test(units[phrase.to - 1]?.lower ?? '')) return [units[phrase.to - 1]?.lower === 'former' ? one : other];
  return asked.length === 1 && (status === 'replied' || refers) && standsFor(sentence, phrase, one) ? asked : null;
}

/** "Newsweek contacted Smith. He replied that …", "The company's owner replied", "a spokesperson responded": does the phrase stand for the only one who has been asked? */
function standsFor({ units, tags }: Parsed, { from, to }: Phrase, asked: string): boolean {
  const first = units[from]?.lower ?? '';
  const second = units[from + 1]?.lower ?? '';
  // "a spokesperson", "a company spokesperson", and "a police spokesperson" where a Police Department was asked
  const ofIt = to === from + 2 || BODIES.has(second) || CAMPS.has(second) || asked.toLowerCase().split(' ').includes(second);
  if (to <= from + 3 && /^an?$/.test(first) && speaksForAnother(units[to - 1]?.lower ?? '') && ofIt) return true;
  return tags[from] === 'pronoun' || (first === 'its' && to > from + 1) || (first === 'the' && BODIES.has(second) && (to === from + 2 || units[from + 2]?.kind === 'possessive'));
}
