import { subjectBefore } from '../grammar/subject';
import { words } from '../lexicon/words';
import { denied, neither } from './nobody';
import type { Place } from './place';
import { endOfSubject } from './whose';

const NOT = words("not didn't hasn't haven't doesn't don't won't wouldn't couldn't can't cannot wasn't weren't isn't yet neither nor none never failed");
/** How far before a verb its negation stands, in units. */
const NEAR = 5;

/** Is it denied what the verb at the place, or `n` units behind it, tells: "has not replied", "no one at Harbour Trust replied"? */
export function isNegated(place: Place, n = 0): boolean {
  const { sentence } = place;
  for (let before = n - 1; before >= n - NEAR; before--) {
    if (NOT.has(place.word(before))) return true;
    if (/^(?:comma|quote|colon)$/.test(sentence.tags[place.i + before] ?? '')) break;
  }
  const end = endOfSubject(sentence, place.i + n);
  const phrase = subjectBefore(sentence.units, sentence.tags, end);
  return neither(sentence, end) !== null || (phrase !== null && denied(sentence, phrase) !== null);
}
