import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { nearestSubject, subjectBefore } from '../grammar/subject';
import { RELATIVES } from '../lexicon/function-words';
import { BODIES } from '../lexicon/roles';
import { SPOKESPEOPLE } from '../lexicon/spokespeople';
import { words } from '../lexicon/words';
import { mainSubject } from '../sources/main-subject';
import { explained } from '../sources/source';
import type { Reply } from '../types';
import type { Party } from './form';
import { denied, neither } from './nobody';
import type { Place } from './place';

/** What stands between a subject and the verb that tells of the answer, besides auxiliaries and adverbs. */
const BETWEEN = words('to yet failed able');

/** "through his press office" is no longer, in units. */
const THROUGH = 5;

/** Where the subject of the verb at unit `at` ends: before "has yet to", "through his office", "both". */
export function endOfSubject({ units, tags }: Parsed, at: number): number {
  let end = at;
  while (end > 0 && (tags[end - 1] === 'auxiliary' || tags[end - 1] === 'adverb' || BETWEEN.has(units[end - 1]?.lower ?? ''))) end--;
  // "who through his office declined"
  for (let from = end - 2; from > 0 && from > end - THROUGH; from--) if (/^(?:through|via)$/.test(units[from]?.lower ?? '') && tags[from + 1] === 'determiner') end = from - (tags[from - 1] === 'comma' ? 1 : 0);
  // "the office and the committee both declined"
  return end > 1 && /^(?:both|all)$/.test(units[end - 1]?.lower ?? '') ? end - 1 : end;
}

/** The one whose verb stands at the place, or `n` units behind it; for "it" and "he" in what somebody says, who says it. */
export function subject(place: Place, status: Reply['status'], n = 0, refers = false): Party[] {
  const { units, tags } = place.sentence;
  const at = endOfSubject(place.sentence, place.i + n);
  const both = neither(place.sentence, at);
  if (both) return both.map((phrase) => ({ phrase, status }));
  const found = subjectBefore(units, tags, at);
  const near = found && RELATIVES.has(units[found.from]?.lower ?? '') ? antecedent(place.sentence, found.from) : found;
  // "The office said it would not comment", "The office said it was late but would not comment"
  // and "a Harbour spokesman said the agency does not comment"
  const its = near !== null && near.from > 0 && near.to === near.from + 2 && units[near.from]?.lower === 'the' && BODIES.has(units[near.to - 1]?.lower ?? '') && units.slice(0, near.from).some(({ lower }) => SPOKESPEOPLE.has(lower));
  const says = !near || its || (tags[near.from] === 'pronoun' && near.from > 0) ? place.tellingCue(near?.from ?? at) : undefined;
  const said = (says && subjectBefore(units, tags, says.from)) ?? near;
  const { phrase } = said ? explained({ sentence: place.sentence, phrase: said, antecedent: null }) : { phrase: null };
  return phrase && !place.isThing(phrase) ? [{ phrase: denied(place.sentence, phrase) ?? phrase, status, refers }] : [];
}

/** Who says what the sentence tells; with `orSubject`, whom the sentence begins with where nobody does. */
export function teller(place: Place, status: Reply['status'], orSubject = false, refers = false): Party[] {
  const cue = place.tellingCue() ?? place.tellingCueBehind();
  if (cue) return subject(place, status, cue.from - place.i, refers);
  const main = orSubject ? mainSubject(place.sentence) : null;
  return main ? [{ phrase: main.phrase, status }] : [];
}

/** "Asked by Newsweek whether she knew, the office answered": whose verb comes behind what the sentence opens with; else who says what it tells. */
export function opener(place: Place, status: Reply['status']): Party[] {
  const { units, tags } = place.sentence;
  const main = mainSubject(place.sentence);
  return main && main.phrase.from > place.i && tags[main.phrase.from] !== 'pronoun' && !RELATIVES.has(units[main.phrase.from]?.lower ?? '') ? [{ phrase: explained(main).phrase, status }] : teller(place, status, true);
}

/** Of "questions to the FAA, which": the FAA. `relative`: the unit of "which". */
function antecedent(sentence: Parsed, relative: number): Phrase | null {
  const { units, tags } = sentence;
  const phrase = nearestSubject(units, tags, relative - (/^(?:comma|dash)$/.test(tags[relative - 1] ?? '') ? 1 : 0));
  const named = phrase ? wholeName(sentence, phrase.from) : 0;
  if (phrase && named < phrase.from) return { ...phrase, from: named };
  const to = phrase ? tags.lastIndexOf('to', phrase.to - 1) : -1;
  return phrase && to >= phrase.from ? { ...phrase, from: to + 1 } : phrase;
}

/** "Budget" of "the Office of Management and Budget, which": where the name begins that goes on at `at`; `at` where it begins there. */
function wholeName({ units, tags }: Parsed, at: number): number {
  let from = at;
  while (tags[from] === 'name' && (tags[from - 1] === 'name' || (/^(?:and|of|for)$/.test(units[from - 1]?.lower ?? '') && tags[from - 2] === 'name'))) from -= tags[from - 1] === 'name' ? 1 : 2;
  return from;
}
