import { type Parsed, wordsOf } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { BODIES, DOCUMENTS } from '../lexicon/roles';
import { words } from '../lexicon/words';
import type { Resolver } from '../people/resolve';
import type { Source } from '../sources/found';
import { mainSubject } from '../sources/main-subject';
import type { Reply } from '../types';
import { bodyBehind } from './bodies';
import type { Party } from './place';

/** What a party is looked for in. */
export interface Told {
  sentence: Parsed;
  /** The sentence before it in the text, and the first of its paragraph. */
  before: Parsed | null;
  first: Parsed | undefined;
  /** Those who have been asked just before, and the last few whom anything is known of. */
  waiting: readonly Reply[];
  replies: readonly Reply[];
  resolver: Resolver;
}

/** "the Smith and Jones campaigns" are two. */
const CAMPS = /^(\p{Lu}[^,]*) (campaign|team|office|camp)s$/u;
/** "the office and the committee", "Smith and his agent": two parties. */
const APART = / (?:and|nor) (?=(?:the|an?|his|her|their|its) )/;
/** "campaign manager Ann Smith": whose, the paragraph's first sentence tells. */
const SPEAKS = /^(?:[Dd]eputy |[Aa]ssistant |[Cc]hief |[Aa]cting )*(?:[Cc]ampaign (?:manager|spokes\p{L}+|director)|[Pp]ress secretary|[Ss]pokes(?:person|man|woman)|[Cc]ommunications director) \p{Lu}/u;
/** "the regulator, Waterwatch": by the name. */
const BROUGHT_IN = /^\p{Ll}[^,]*\p{Ll}, (\p{Lu}[^,]*)$/u;
/** Those for whom somebody without a body of their own speaks. */
const CAMP = /\s(?:campaign|office|team|administration)$|^White House$/;
const SPOKESPEOPLE = words('spokesperson spokeswoman spokesman representative lawyer attorney publicist agent');

/** The parties that a phrase stands for, as the text calls them, without "the". */
export function whoIs(told: Told, { phrase, status, refers, toUs }: Party): string[] {
  const { sentence, waiting } = told;
  const alone = phrase.to - phrase.from === 1;
  const first = sentence.units[phrase.from]?.lower ?? '';
  // "Both declined to comment."
  if (waiting.length > 1 && alone && /^(?:both|neither|all|none|they)$/.test(first)) return waiting.map(({ party }) => party);
  if (/^(?:both|neither|all|none)$/.test(first)) return [];
  const [only] = waiting;
  if (only && waiting.length === 1 && status === 'replied' && standsFor(sentence, phrase)) return [only.party];
  const place = namedBefore(told, phrase, toUs);
  const { sentence: where, phrase: whom } = place ?? { sentence, phrase };
  const called = wordsOf(where, whom.from, whom.to);
  // "Mr. Bell", "she", "the senator"
  const person = refers || SPOKESPEOPLE.has(where.units[whom.to - 1]?.lower ?? '') ? null : told.resolver.personIn(where, whom);
  if (person && !called.includes(person.name)) return [person.name];
  if (!place) return [];
  const whole = called.replace(/^(?:his|her) /i, '') === called ? whoseOwn(place) + called : ofWhom(told, place, called);
  if (/^(?:newsweek|we)$/i.test(whole)) return [];
  // "Officials responded": nobody who has been asked
  if (refers && !waiting.some(({ party }) => whole.includes(party.split(' ').at(-1) ?? party))) return [];
  const start = place.sentence.units[place.phrase.from]?.start ?? 0;
  // "Harbour Trust and Dover Bank did not respond"
  const several = told.resolver.joined(place.sentence, start, start + called.length);
  return (several.length ? several : whole.split(APART)).flatMap((one) => {
    const body = bodyIn(told, one, start);
    if (body) return [body];
    const bare = one.replace(/^(?:the|both) /i, '').replace(/['’]s$| \(\p{Lu}{2,}\)$/u, '');
    const [left = '', right = '', ...more] = bare.split(' and ');
    const [, other, noun] = more.length ? [] : (CAMPS.exec(right) ?? []);
    return noun && /^\p{Lu}[^,]*$/u.test(left) ? [`${left} ${noun}`, `${other} ${noun}`] : [bare === bodyBehind(bare) ? bare.replace(BROUGHT_IN, '$1') : bodyBehind(bare)];
  });
}

/** "Roy Bell’s campaign" for "his campaign"; as it is where nobody can be told. */
function ofWhom({ resolver }: Told, { sentence, phrase }: Pick<Source, 'sentence' | 'phrase'>, called: string): string {
  const owner = resolver.personIn(sentence, { from: phrase.from, to: phrase.from + 1 });
  return owner ? called.replace(/^\S+/, `${owner.name}’s`) : called;
}

/** "Roy Bell's " of "Roy Bell, whose lawyer"; else nothing. */
function whoseOwn({ sentence: { units, tags, text }, phrase: { from } }: Pick<Source, 'sentence' | 'phrase'>): string {
  if (units[from - 1]?.lower !== 'whose') return '';
  let end = tags[from - 2] === 'comma' ? from - 2 : from - 1;
  // "Roy Bell, a Republican, whose"
  const article = units.slice(0, end).findLastIndex(({ lower }, i) => i > end - 4 && /^an?$/.test(lower));
  if (article > 1 && tags[article - 1] === 'comma' && tags[article - 2] === 'name') end = article - 1;
  let begin = end;
  while (tags[begin - 1] === 'name') begin--;
  return begin < end ? `${text.slice(units[begin]?.start, units[end - 1]?.end)}’s ` : '';
}

/** "DHS" of "Department of Homeland Security" */
const initials = (name: string): string => (name.match(/(?<!\S)\p{Lu}/gu) ?? []).join('');

/** The noun of "the company", "the Dover-based company" and "a spokesperson for the company". */
function bodyNoun(called: string): string | undefined {
  const [, office] = /^(?:the )?(\p{Ll}+)['’]s (?:press (?:office|team)|media (?:office|team)|communications (?:office|team)|spokes\p{L}+)$/iu.exec(called) ?? [];
  if (office) return office;
  const [noun = '', first = '', before] = called.split(' ').toReversed();
  const ends = first.endsWith('-based') || (/^the$/i.test(first) && (before === undefined || before === 'for'));
  return ends && /^\p{Ll}+$/u.test(noun) ? noun : undefined;
}

/** "The district", "a spokesperson for the company", "campaign manager Ann Smith": the body that is meant, by its name; null where that is not told. */
function bodyIn({ sentence, first, replies, resolver }: Told, called: string, at: number): string | null {
  const noun = bodyNoun(called);
  if (noun) {
    const [one, another] = new Set(replies.map(({ party }) => party).filter((party) => party.toLowerCase().endsWith(` ${noun}`)));
    const body = resolver.bodyCalled(noun, sentence, at);
    return body && body.kind !== 'unnamed' ? body.name : another ? null : (one ?? null);
  }
  // "DHS Assistant Secretary Ann Smith" answers for the Department of Homeland Security
  const short = /^(?:[Aa]n? )?(\p{Lu}{2,6})\b/u.exec(called)?.[1];
  const long = short && replies.find(({ party }) => initials(party) === short)?.party;
  if (long) return long;
  const subject = SPEAKS.test(called) && first && first !== sentence ? mainSubject(first)?.phrase : undefined;
  const whose = subject && first ? wordsOf(first, subject.from, subject.to).replace(/^the /i, '') : '';
  return CAMP.test(whose) ? whose : null;
}

/** "Newsweek contacted Smith. He replied that …", "The company's owner replied", "a spokesperson responded": does the phrase stand for the one who has been asked? */
function standsFor({ units, tags }: Parsed, { from, to }: Phrase): boolean {
  const first = units[from]?.lower ?? '';
  const second = units[from + 1]?.lower ?? '';
  // "a company spokesperson"
  if (to <= from + 3 && /^an?$/.test(first) && SPOKESPEOPLE.has(units[to - 1]?.lower ?? '') && /^\p{Ll}/u.test(units[from + 1]?.text ?? '')) return true;
  return tags[from] === 'pronoun' || (first === 'its' && to > from + 1) || (first === 'the' && BODIES.has(second) && (to === from + 2 || units[from + 2]?.kind === 'possessive'));
}

/** The party itself, or for "it" and "the company" what the sentence before tells of; null for another pronoun. */
function namedBefore({ sentence, before, resolver }: Told, phrase: Phrase, toUs = false): Pick<Source, 'sentence' | 'phrase'> | null {
  const { units, tags } = sentence;
  const pronoun = tags[phrase.from] === 'pronoun';
  const noun = units[phrase.from + 1]?.lower ?? '';
  const body = phrase.to - phrase.from === 2 && units[phrase.from]?.lower === 'the' && BODIES.has(noun);
  const speaker = phrase.to - phrase.from === 2 && units[phrase.from]?.lower === 'the' && SPOKESPEOPLE.has(noun);
  if ((!pronoun && !body && !speaker) || (body && resolver.bodyCalled(noun, sentence, units[phrase.from]?.start ?? 0))) return { sentence, phrase };
  // "A Harbour spokesperson denied it. … the spokesperson said in an email"
  const subject = before && (units[phrase.from]?.lower === 'it' || speaker || toUs) ? mainSubject(before) : null;
  // "Court records show … The company did not respond": no paper is asked
  const paper = subject && DOCUMENTS.has(before?.units[subject.phrase.to - 1]?.lower ?? '');
  const name = subject && !paper && before?.units.slice(subject.phrase.from, subject.phrase.to).some(({ text }, i) => before.tags[subject.phrase.from + i] !== 'number' && /^\p{Lu}/u.test(text) && !/^(?:The|A|An|It|He|She|They)$/.test(text));
  return subject && name ? subject : pronoun || speaker ? null : { sentence, phrase };
}
