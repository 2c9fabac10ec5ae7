import { OPENERS, RELATIVES } from '../lexicon/function-words';
import { isGroup, isRole } from '../lexicon/roles';
import { isPlace } from '../lexicon/states';
import type { Unit } from '../text/units';
import type { Phrase } from './phrase';
import { PhraseReader } from './phrase-reader';
import { isQuantity } from './quantities';
import type { Tag } from './tag';

/** No subject is longer than this. Keeps the search linear. */
const REACH = 40;
const BOUNDARIES = new Set<Tag | undefined>(['quote', 'stop', 'colon', 'dash', 'comma', 'coordinator', 'subordinator']);
const WALLS = new Set<Tag | undefined>(['quote', 'stop', 'colon']);
const STOPS = new Set<Tag | undefined>(['comma', 'quote', 'stop', 'colon', 'dash']);

/**
 * The subject that ends at `end`, read from the left: from the farthest beginning of a clause from
 * which all up to `end` is one noun phrase, with what hangs on it ("people briefed on the plan", "four
 * in ten voters", "Smith, of Dayton, Ohio, and his aides"). Null where no such phrase is longer than
 * the one that begins at `known`.
 */
export function openingPhrase(units: readonly Unit[], tags: readonly Tag[], known: number, end: number, floor: number): Phrase | null {
  if (known <= floor || RELATIVES.has(units[known]?.lower ?? '')) return null;
  // no phrase reaches over one of these
  let first = known;
  while (first > floor && first > end - REACH && !WALLS.has(tags[first - 1])) first--;
  for (let at = first; at < known; at++) {
    if (at > floor && !BOUNDARIES.has(tags[at - 1])) continue;
    if (at > floor && tags[at - 1] === 'subordinator' && RELATIVES.has(units[at - 1]?.lower ?? '') && (tags[at - 2] === 'name' || tags[at - 2] === 'noun')) continue;
    let from = at;
    while (from < known && !isQuantity(units[from]?.lower ?? '') && (OPENERS.has(units[from]?.lower ?? '') || tags[from] === 'adverb')) from++;
    if (from >= known || isFormerName(units, from)) continue;
    const phrase = new PhraseReader(units, tags, end).subject(from);
    // "on a talk show, after its host, Tom Bell, asked": another clause
    if (phrase?.aside && tags[phrase.aside[0]] === 'subordinator' && /^(?:after|before|when|while|as|because)$/.test(units[phrase.aside[0]]?.lower ?? '')) continue;
    // "Their union, which is large, took no side, a choice that its chief, Tom Bell, called late": the verb of the first stands before
    if (phrase?.aside && holdsVerb(units, tags, phrase.aside)) continue;
    // "after the vote, former Governor Tom Bell, the nominee, said": an occasion, and who speaks behind it
    if (phrase?.aside && /^(?:after|before|since|until)$/.test(units[from - 1]?.lower ?? '') && tags[phrase.to - 1] === 'noun' && !isRole(units[phrase.to - 1]?.lower ?? '') && !isGroup(units[phrase.to - 1]?.lower ?? '') && tags.slice(...phrase.aside).some((tag, i, rest) => tag === 'name' && rest[i + 1] === 'name')) continue;
    // "… in Bend, Oregon, the sheriff, Tom Bell, said": no place speaks
    if (phrase && !(phrase.aside && tags[from - 1] === 'comma' && isPlace(units.slice(from, phrase.to).map(({ lower }) => lower).join(' ')))) return phrase;
  }
  return null;
}

/** "|which is large, took no side,": does a verb stand right behind the relative clause that opens an aside? */
function holdsVerb(units: readonly Unit[], tags: readonly Tag[], [from, to]: [number, number]): boolean {
  const comma = tags.indexOf('comma', from);
  const relative = RELATIVES.has(units[from]?.lower ?? '') && (tags[from + 1] === 'verb' || tags[from + 1] === 'auxiliary');
  return relative && comma > from && comma < to && (tags[comma + 1] === 'verb' || tags[comma + 1] === 'auxiliary');
}

/** "on X, formerly | Twitter, the lawyer Tom Bell", "formerly known as | Twitter": what something was called. */
const isFormerName = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1]?.lower;
  return before === 'formerly' || (before === 'as' && units[at - 3]?.lower === 'formerly');
};

/**
 * Where the phrase ends that has been read up to `to`, with what hangs on it: "a poll" + "released
 * Monday", "an official" + "who asked for no name", "the book" + "and the film".
 */
export function withWhatHangs(units: readonly Unit[], tags: readonly Tag[], to: number): number {
  let end = to;
  while (end < units.length && end < to + REACH && !STOPS.has(tags[end])) end++;
  const reader = new PhraseReader(units, tags, end, true);
  let at = to;
  for (;;) {
    const next = reader.clause(at) ?? (tags[at] === 'coordinator' ? reader.lastOf(at) : null);
    if (next === null) return at;
    at = next;
  }
}
