import { type Parsed, wordsOf } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { BODIES, DOCUMENTS } from '../lexicon/roles';
import { speaksForAnother } from '../lexicon/spokespeople';
import type { ReferenceResolver } from '../people/references';
import type { Source } from '../sources/found';
import { mainSubject } from '../sources/main-subject';
import type { Reply } from '../types';
import { bodyBehind, isBody } from './bodies';

/** What a party is looked for in. */
export interface Told {
  sentence: Parsed;
  /** The sentence before it in the text, and the first of its paragraph. */
  before: Parsed | null;
  first: Parsed | undefined;
  /** Those who have been asked just before, and the last few whom anything is known of. */
  waiting: readonly Reply[];
  replies: readonly Reply[];
  references: ReferenceResolver;
}

/** "the National League" of "Bell's party, the National League, declined", "a spokeswoman for the league" of "Ann Smith, a spokeswoman for the league, replied": the apposition, where it tells the party by its name; else the phrase itself. */
export function named({ sentence, replies }: Told, phrase: Phrase): Phrase {
  const called = wordsOf(sentence, phrase.from, phrase.to);
  // "Newsweek contacted Ann Smith … Smith, a spokeswoman for the league, declined"
  if (!phrase.aside || replies.some(({ party }) => party === called || party.endsWith(` ${called}`))) return phrase;
  const [from, to] = phrase.aside;
  const head = sentence.units[phrase.to - 1];
  const told = wordsOf(sentence, from, to);
  const body = head && head.text === head.lower && (BODIES.has(head.lower) || ORGANISATION_WORDS.has(head.lower)) && isBody(told);
  return body || bodyBehind(told) !== told ? { from, to, aside: null } : phrase;
}

/** The party itself, or for "it" and "the company" what the sentence before tells of; null for another pronoun. */
export function namedBefore({ sentence, before, references }: Told, phrase: Phrase, toUs = false): Pick<Source, 'sentence' | 'phrase'> | null {
  const { units, tags } = sentence;
  const pronoun = tags[phrase.from] === 'pronoun';
  const noun = units[phrase.from + 1]?.lower ?? '';
  const body = phrase.to - phrase.from === 2 && units[phrase.from]?.lower === 'the' && BODIES.has(noun);
  const speaker = phrase.to - phrase.from === 2 && units[phrase.from]?.lower === 'the' && speaksForAnother(noun);
  if ((!pronoun && !body && !speaker) || (body && references.bodyCalled(noun, sentence, units[phrase.from]?.start ?? 0))) return { sentence, phrase };
  // "A Harbour spokesperson denied it. … the spokesperson said in an email"
  const subject = before && (units[phrase.from]?.lower === 'it' || speaker || toUs) ? mainSubject(before) : null;
  // "Court records show … The company did not respond": no paper is asked
  const paper = subject && DOCUMENTS.has(before?.units[subject.phrase.to - 1]?.lower ?? '');
  const name = subject && !paper && before?.units.slice(subject.phrase.from, subject.phrase.to).some(({ text }, i) => before.tags[subject.phrase.from + i] !== 'number' && /^\p{Lu}/u.test(text) && !/^(?:The|A|An|It|He|She|They)$/.test(text));
  return subject && name ? subject : pronoun || speaker ? null : { sentence, phrase };
}
