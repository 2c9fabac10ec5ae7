import { POSSESSIVES } from '../lexicon/function-words';
import { OUTLETS } from '../lexicon/occasions';
import { KNOWN_ORGANISATIONS } from '../lexicon/organisations';
import { isRole } from '../lexicon/roles';
import type { Unit } from '../text/units';
import { clauseAfterNames } from './name-subject';
import type { Tag } from './tag';

/** The end of the one who is told at `at`: "told a crowd of supporters | that …". `at` itself where nobody is. */
export function skipHearer(units: readonly Unit[], tags: readonly Tag[], at: number): number {
  // "told local TV station KTTC"
  let i = at + (/^(?:local|regional|national)$/.test(units[at]?.lower ?? '') && tags[at + 1] === 'name' ? 1 : 0);
  // "told The Daily Caller News Foundation", "told a crowd of supporters", "told CNN's Jane Doe"
  while (i < units.length && i < at + 14) {
    const tag = tags[i];
    // "told Newsweek | there are three"
    if (units[i]?.lower === 'there') break;
    const goesOn = tags[i + 1] === 'auxiliary' || tags[i + 1] === 'verb';
    // "told Newsweek | voters are angry", "told reporters | deputies found it", but "told a man who was there"
    if (tag === 'noun' && i > at && goesOn && (tags[i - 1] === 'name' || tags[i - 1] === 'noun') && units[i]?.lower.endsWith('s')) break;
    // "told Newsweek | Smith was right"
    if (tag === 'name' && i > at && KNOWN_ORGANISATIONS.has(units.slice(at, i).map((unit) => unit.lower).join(' ')) && clauseAfterNames(tags, i)) break;
    // "told the Courier | the bridge was closed"
    if (tag === 'determiner' && i > at && tags[i - 1] !== 'preposition' && tags[i - 1] !== 'coordinator') break;
    if (tag === 'name' || tag === 'determiner' || tag === 'possessive' || tag === 'number') i++;
    else if (tag === 'noun') {
      i++;
      // "told two women in the back row | to leave"
      const asked = placed(units, tags, i);
      if (asked > i) return asked;
      if (tags[i] === 'preposition' && units[i]?.lower !== 'of' && units[i]?.lower !== 'from' && units[i]?.lower !== 'for' && units[i]?.lower !== 'with') break;
      // "told the station KQXD | it was late"
      if (OUTLETS.has(units[i - 1]?.lower ?? '') && tags[i] === 'name') continue;
      if (tags[i] === 'determiner' || tags[i] === 'pronoun' || (tags[i] === 'name' && !isRole(units[i - 1]?.lower ?? '') && !isTold(units, tags, i))) break;
    } else if (tag === 'coordinator' && units[i]?.lower === 'and' && (tags[i + 1] === 'name' || tags[i + 1] === 'noun' || POSSESSIVES.has(units[i + 1]?.lower ?? ''))) i += tags[i + 1] === 'determiner' ? 2 : 1;
    // "told a press briefing"
    else if (i > at && /^(?:briefing|meeting|hearing|gathering)$/.test(units[i]?.lower ?? '')) i++;
    // "told Fox & Friends"
    else if (units[i]?.text === '&' && tags[i - 1] === 'name' && tags[i + 1] === 'name') i++;
    // "told Americans in the capital | to leave"
    else if (tag === 'preposition' && i > at && tags[i - 1] === 'name' && placed(units, tags, i) > i) return placed(units, tags, i);
    else if (tag === 'preposition' && i > at && /^(?:of|from|for|with)$/.test(units[i]?.lower ?? '')) i++;
    // "told the Associated Press (AP)"
    else if (tag === 'open' && tags[i + 2] === 'close') i += 3;
    else break;
  }
  return i > at ? behindName(units, tags, i) : i;
}

/** "told his aide|, Lionel Bell, | in April: '…'": behind the name of who is told, where what is told follows; else `at`. */
function behindName(units: readonly Unit[], tags: readonly Tag[], at: number): number {
  if (tags[at] !== 'comma' || tags[at - 1] !== 'noun' || tags[at + 1] !== 'name') return at;
  let end = at + 1;
  while (tags[end] === 'name') end++;
  if (tags[end] === 'colon') return end;
  return tags[end] === 'comma' && (tags[end + 1] === 'quote' || units[end + 1]?.lower === 'that' || (/^(?:in|on)$/.test(units[end + 1]?.lower ?? '') && /^(?:time|name|number)$/.test(tags[end + 2] ?? ''))) ? end + 1 : at;
}

/** Where "in the back row" ends that tells where the hearers are, if what they are told to do follows; else `at`. */
function placed(units: readonly Unit[], tags: readonly Tag[], at: number): number {
  if (!/^(?:in|at|on)$/.test(units[at]?.lower ?? '') || tags[at + 1] !== 'determiner') return at;
  let end = at + 2;
  while (end < at + 6 && (tags[end] === 'noun' || tags[end] === 'name')) end++;
  return end > at + 2 && tags[end] === 'to' ? end : at;
}

/** "told the podcast | Late Talk that": a name right before what is told is the hearer's. */
function isTold(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  let i = at;
  while (tags[i] === 'name' && i < at + 6) i++;
  return units[i]?.lower === 'that' || tags[i] === 'colon';
}
