import { wordsOf } from '../cues/parse';
import { isNewsroomAt } from '../lexicon/publisher';
import { anyOf, CAMPS, speaksForAnother } from '../lexicon/spokespeople';
import type { Source } from '../sources/found';
import { ofAsked } from './asked-before';
import { bodyBehind } from './bodies';
import { bodyIn } from './body-meant';
import type { Party } from './form';
import { named, namedBefore, type Told } from './named-before';
import { speaksFor } from './one-party';

/** "the Smith and Jones campaigns" are two. */
const TWO_CAMPS = new RegExp(`^(\\p{Lu}[^,]*) (${anyOf(CAMPS)})s$`, 'u');
/** "the office and the committee", "Smith and his agent": two parties. */
const APART = / (?:and|nor) (?=(?:the|an?|his|her|their|its) )/;
/** "the regulator, Waterwatch": by the name. */
const BROUGHT_IN = /^\p{Ll}[^,]*\p{Ll}, (\p{Lu}[^,]*)$/u;

/** The parties that a phrase stands for, as the text calls them, without "the". */
export function whoIs(told: Told, party: Party): string[] {
  const asked = ofAsked(told, party);
  if (asked) return asked;
  const { phrase, refers, toUs } = party;
  const { sentence, waiting } = told;
  const place = namedBefore(told, named(told, phrase), toUs);
  const { sentence: where, phrase: whom } = place ?? { sentence, phrase };
  const called = wordsOf(where, whom.from, whom.to);
  // "Mr. Bell", "she", "the senator"
  const person = refers || speaksForAnother(where.units[whom.to - 1]?.lower ?? '') ? null : told.references.personIn(where, whom);
  if (person && !called.includes(person.name)) return [person.name];
  if (!place) return [];
  const whole = called.replace(/^(?:his|her) /i, '') === called ? whoseOwn(place) + called : ofWhom(told, place, called);
  if (whom.to - whom.from < 3 && isNewsroomAt(where.units, whom.from)) return [];
  // "Newsweek contacted Ann Smith … Smith said in an email"
  const meant = refers ? waiting.find((one) => one.party.endsWith(` ${whole}`)) : undefined;
  if (meant) return [meant.party];
  // "Officials responded": nobody who has been asked
  if (refers && !waiting.some((one) => whole.includes(one.party.split(' ').at(-1) ?? one.party) || speaksFor(whole, one.party))) return [];
  const start = place.sentence.units[place.phrase.from]?.start ?? 0;
  // "Harbour Trust and Dover Bank did not respond"
  const several = told.references.joined(place.sentence, start, start + called.length);
  return (camps(whole, several) ?? (several.length ? several : whole.split(APART))).flatMap((one) => {
    const body = bodyIn(told, one, start);
    if (body) return [body];
    // "sought comment from Harbour Air, which did not respond"
    const bare = one.replace(/^(?:the|both|comments? from) /i, '').replace(/['’]s$| \(\p{Lu}{2,}\)$/u, '');
    const [left = '', right = '', ...more] = bare.split(' and ');
    const [, other, noun] = more.length ? [] : (TWO_CAMPS.exec(right) ?? []);
    return noun && /^\p{Lu}[^,]*$/u.test(left) ? [`${left} ${noun}`, `${other} ${noun}`] : [bare === bodyBehind(bare) ? bare.replace(BROUGHT_IN, '$1') : bodyBehind(bare)];
  });
}

/** "the campaigns of Smith and Jones" are two, whose they are. */
function camps(whole: string, several: readonly string[]): string[] | null {
  const [, noun, of] = /^(?:the )?(campaign|office|team)s (of|for) /.exec(whole) ?? [];
  return noun && several.length > 1 ? several.map((one) => `${noun} ${of} ${one.replace(/^(?:the )?\p{Ll}+ (?:of|for) /u, '')}`) : null;
}

/** "Roy Bell’s campaign" for "his campaign"; as it is where nobody can be told. */
function ofWhom({ references }: Told, { sentence, phrase }: Pick<Source, 'sentence' | 'phrase'>, called: string): string {
  const owner = references.personIn(sentence, { from: phrase.from, to: phrase.from + 1 });
  return owner ? called.replace(/^\S+/, `${owner.name}’s`) : called;
}

/** "a moderate Republican" is no longer, in units. */
const ASIDE = 4;
/** "Roy Bell's " of "Roy Bell, whose lawyer"; else nothing. */
function whoseOwn({ sentence: { units, tags, text }, phrase: { from } }: Pick<Source, 'sentence' | 'phrase'>): string {
  if (units[from - 1]?.lower !== 'whose') return '';
  let end = tags[from - 2] === 'comma' ? from - 2 : from - 1;
  // "Roy Bell, a Republican, whose"
  const article = units.slice(0, end).findLastIndex(({ lower }, i) => i > end - ASIDE && /^an?$/.test(lower));
  if (article > 1 && tags[article - 1] === 'comma' && tags[article - 2] === 'name') end = article - 1;
  let begin = end;
  while (tags[begin - 1] === 'name') begin--;
  return begin < end ? `${text.slice(units[begin]?.start, units[end - 1]?.end)}’s ` : '';
}
