import type { Tag } from '../grammar/tag';
import { RELATIVES } from '../lexicon/function-words';
import { isGroup, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';
import type { Unit } from '../text/units';
import { type Behind, followsSubjectOrAside, inRelative, type Rule, upTo, wordAt } from './behind';

const COUNTABLE = words('figure number year month week day night moment point decision question answer amount person man woman policy approach idea argument claim story plan bill rule law deal report statement vote case system bridge job group meeting');

export const afterThat: Rule = (behind) => {
  const { units, tags, unit, at, frames, lemma } = behind;
  if (unit.lower !== 'that') return undefined;
  // "said that was not true": no conjunction
  // but "said that failed updates are common"
  const adjective = tags[at + 1] === 'verb' && wordAt(behind, 1).endsWith('ed') && tags[at + 2] === 'noun' && wordAt(behind, 2).endsWith('s') && /^(?:verb|auxiliary)$/.test(tags[at + 3] ?? '');
  if ((tags[at + 1] === 'auxiliary' || tags[at + 1] === 'verb') && frames.has('clause') && !adjective) return upTo(behind, at);
  // "disputes that account": no clause follows such a verb
  if (frames.has('object') && !frames.has('clause') && !frames.has('that') && !frames.has('tag')) {
    // "denies that the plan is dead"
    const clause = lemma === 'deny' && /^(?:determiner|name|pronoun|possessive)$/.test(tags[at + 1] ?? '') && tags.slice(at + 2, at + 10).some((tag) => tag === 'verb' || tag === 'auxiliary');
    return clause ? upTo(behind, at + 1, at) : upTo(behind, at);
  }
  // "said that year was the warmest": a noun that cannot stand without its article
  if (frames.has('clause') && COUNTABLE.has(wordAt(behind, 1)) && (tags[at + 2] === 'auxiliary' || tags[at + 2] === 'verb' || wordAt(behind, 2) === 'alone')) return upTo(behind, at);
  if (at + 1 >= units.length) return undefined;
  return tags[at + 1] === 'colon' && at + 2 < units.length ? upTo(behind, at + 2, at) : upTo(behind, at + 1, at);
};

/** "said after his victory in Dayton that", "told reporters outside the hall that", "said in a memo to donors on Tuesday that" */
export const afterFarThat: Rule = (behind) => {
  const that = behind.frames.has('clause') ? thatBehindPhrase(behind.units, behind.tags, behind.at) : null;
  return that === null ? undefined : upTo(behind, that + 1, that);
};

/** A phrase or two, and nothing like a clause, before "that". */
function thatBehindPhrase(units: readonly Unit[], tags: readonly Tag[], at: number): number | null {
  const to = tags[at] === 'to' && (tags[at + 1] === 'name' || tags[at + 1] === 'determiner' || (tags[at + 1] === 'noun' && isGroup(units[at + 1]?.lower ?? '')) || /^(?:me|us|him|her|them)$/.test(units[at + 1]?.lower ?? ''));
  if (tags[at] !== 'preposition' && !to && !/^(?:after|before|when|while)$/.test(units[at]?.lower ?? '')) return null;
  const clause = tags[at] !== 'preposition' && !to;
  for (let i = at + 1; i + 1 < units.length && i < at + 16; i++) {
    if (units[i]?.lower === 'that' && tags[i] === 'subordinator') return i;
    if (tags[i] === 'comma') {
      const found = thatBehindAside(units, tags, i);
      if (found !== null) return found;
      // "in Dayton, Ohio on Monday that", "in Dayton, on the last day that"
      if (!(tags[i - 1] === 'name' && tags[i + 1] === 'name' && units[at]?.lower === 'in') && !/^(?:on|during|at)$/.test(units[i + 1]?.lower ?? '')) return null;
    } else if (/^(?:quote|stop|colon)$/.test(tags[i] ?? '') || ((tags[i] === 'verb' || tags[i] === 'auxiliary') && !clause)) return null;
  }
  return null;
}

/** "in Dayton, Ohio, that", "on the radio, where he works, that": the comma stands at `i`. */
function thatBehindAside(units: readonly Unit[], tags: readonly Tag[], i: number): number | null {
  // and "to his landlord, Tom Bell, that"
  const reach = tags[i + 1] === 'name' && (tags[i - 1] === 'name' || isRole(units[i - 1]?.lower ?? '')) ? 5 : RELATIVES.has(units[i + 1]?.lower ?? '') ? 14 : 0;
  const close = reach ? tags.indexOf('comma', i + 1) : -1;
  return close > 0 && close < i + reach && units[close + 1]?.lower === 'that' ? close + 1 : null;
}

/** `said as she opened the hall, "…"` */
export const afterOccasion: Rule = (behind) => {
  const { tags, tag, unit, at, frames } = behind;
  if (tag !== 'subordinator' || !frames.has('tag') || !/^(?:as|while|after|before|when)$/.test(unit.lower)) return undefined;
  const comma = tags.indexOf('comma', at);
  return comma > 0 && comma < at + 20 && tags[comma + 1] === 'quote' && followsSubjectOrAside(behind) ? upTo(behind, comma + 1) : undefined;
};

/** `what Smith described as a "piece of history"`, `a deal Smith derided as a "gift"` */
export const afterAs: Rule = (behind) =>
  behind.unit.lower === 'as' && behind.frames.has('as') && (inRelative(behind, /^(?:what|which|whom|who|that)$/, 9) || inContact(behind) || isShifted(behind)) ? upTo(behind, behind.at + 1) : undefined;

/** `dismissed as "a sham" | the vote they had held`: what is judged stands behind. */
function isShifted({ units, tags, at, cue }: Behind): boolean {
  const quote = tags[at + 1] === 'determiner' ? at + 2 : at + 1;
  return at === cue.to && tags[quote] === 'quote' && (units[quote]?.text ?? '').split(' ').filter((word) => /^\W{0,2}\p{Lu}\p{Ll}/u.test(word)).length < 2 && /^(?:determiner|name|noun|number)$/.test(tags[quote + 1] ?? '');
}

/** `a deal | Smith derided as "a gift"`: a verb of judging with nothing to judge behind it has that before its subject. */
function inContact({ tags, at, cue }: Behind): boolean {
  let from = cue.from;
  while (tags[from - 1] === 'name' || (tags[from - 1] === 'pronoun' && from === cue.from)) from--;
  return at === cue.to && from < cue.from && tags[from - 1] === 'noun' && (tags[at + 1] === 'quote' || (tags[at + 1] === 'determiner' && tags.slice(at, at + 5).includes('quote')));
}

/** "said about half of it was lost" */
export const afterAbout: Rule = (behind) => {
  const { tags, unit, lemma, at } = behind;
  return unit.lower === 'about' && lemma === 'say' && (tags[at + 1] === 'number' || /^(?:half|one)$/.test(wordAt(behind, 1))) ? upTo(behind, at) : undefined;
};
