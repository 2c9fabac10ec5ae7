import { DAYS, POSSESSIVES, TIME_NOUNS } from '../lexicon/function-words';
import { KNOWN_ORGANISATIONS } from '../lexicon/organisations';
import { isGroup, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';
import type { Unit } from '../text/units';
import type { Tag } from './tag';

/** Where and through what something is said: what follows them is skipped on the way to the content. */
export const OCCASIONS = words(`statement interview interviews email e-mail tweet tweets post posts speech letter call memo release briefing rally debate conference hearing press report remarks message appearance event phone telephone radio television tv show program broadcast podcast video article column op-ed blog note testimony response filing meeting gathering crowd audience reporters journalists notice update warning advisory alert bulletin forecast threads bluesky telegram tiktok youtube newsmax viewers followers supporters lawmakers twitter facebook x instagram truth social newsweek cnn nbc abc cbs fox msnbc news post times journal reuters ap bloomberg politico stage campaign stop town hall exchange announcement address trail piece essay book thread`);

const MEDIA = words('outlet affiliate station channel newspaper magazine website site broadcaster network agency podcast program show publication tabloid daily');
const PAPERS = /^(?:journal|magazine|newspaper)$/;
/** Are names at `at` the subject of a clause? */
function clauseAfterNames(tags: readonly Tag[], at: number): boolean {
  let i = at;
  while (tags[i] === 'name') i++;
  return tags[i] === 'auxiliary' || tags[i] === 'verb';
}

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
      // "told the station KHOU | it was late"
      if (MEDIA.has(units[i - 1]?.lower ?? '') && tags[i] === 'name') continue;
      if (tags[i] === 'determiner' || tags[i] === 'pronoun' || (tags[i] === 'name' && !isRole(units[i - 1]?.lower ?? '') && !isTold(units, tags, i))) break;
    } else if (tag === 'coordinator' && units[i]?.lower === 'and' && (tags[i + 1] === 'name' || tags[i + 1] === 'noun' || POSSESSIVES.has(units[i + 1]?.lower ?? ''))) i += tags[i + 1] === 'determiner' ? 2 : 1;
    // "told a press briefing"
    else if (i > at && /^(?:briefing|meeting|hearing|gathering)$/.test(units[i]?.lower ?? '')) i++;
    // "told Fox & Friends"
    else if (units[i]?.text === '&' && tags[i - 1] === 'name' && tags[i + 1] === 'name') i++;
    else if (tag === 'preposition' && i > at && /^(?:of|from|for|with)$/.test(units[i]?.lower ?? '')) i++;
    // "told the Associated Press (AP)"
    else if (tag === 'open' && tags[i + 2] === 'close') i += 3;
    else break;
  }
  return i;
}

/** Where "in the back row" ends that tells where the hearers are, if what they are told to do follows; else `at`. */
function placed(units: readonly Unit[], tags: readonly Tag[], at: number): number {
  if (!/^(?:in|at|on)$/.test(units[at]?.lower ?? '') || tags[at + 1] !== 'determiner') return at;
  let end = at + 2;
  while (end < at + 6 && (tags[end] === 'noun' || tags[end] === 'name')) end++;
  return end > at + 2 && tags[end] === 'to' ? end : at;
}

const SENT = words('shared provided sent obtained posted released published issued emailed given read seen reviewed uploaded distributed');
/** "said in a statement | shared with Newsweek | that", "in an update | posted online | that": where that ends, or null. */
function sentOut(units: readonly Unit[], tags: readonly Tag[], at: number): number | null {
  if (!SENT.has(units[at]?.lower ?? '') || tags[at - 1] !== 'noun') return null;
  for (let i = at + 1; i < at + 10; i++) {
    if ((units[i]?.lower === 'that' && tags[i] === 'subordinator') || tags[i] === 'colon' || (tags[i] === 'comma' && tags[i + 1] === 'quote')) return i;
    if (tags[i] === undefined || tags[i] === 'quote' || tags[i] === 'comma' || tags[i] === 'stop' || tags[i] === 'verb' || tags[i] === 'auxiliary') return null;
  }
  return null;
}

/** "told the podcast | Late Talk that": a name right before what is told is the hearer's. */
function isTold(units: readonly Unit[], tags: readonly Tag[], at: number): boolean {
  let i = at;
  while (tags[i] === 'name' && i < at + 6) i++;
  return units[i]?.lower === 'that' || tags[i] === 'colon';
}

/** "on Tuesday", "last week", "in a statement", "during an interview with …", "to reporters". */
export function skipOccasions(units: readonly Unit[], tags: readonly Tag[], at: number): number {
  let i = at;
  for (let guard = 0; guard < 8; guard++) {
    const unit = units[i];
    const tag = tags[i];
    if (!unit) return i;
    const sent = sentOut(units, tags, i);
    if (sent) {
      i = sent;
      continue;
    }
    // "wrote in the journal | Soil and Water"
    if (tag === 'name' && i > at && PAPERS.test(units[i - 1]?.lower ?? '') && !clauseAfterNames(tags, i)) {
      while (tags[i] === 'name' || (tags[i] === 'coordinator' && tags[i + 1] === 'name')) i++;
      continue;
    }
    if (tag === 'adverb' && unit.lower !== 'not') {
      i++;
      continue;
    }
    // "said Thursday's speeches were long": the day belongs to what is said
    if (tag === 'time' && tags[i + 1] !== 'possessive') {
      i++;
      while (TIME_NOUNS.has(units[i]?.lower ?? '')) i++;
      continue;
    }
    if (/^(?:last|this|earlier|late|early)$/.test(unit.lower) && (TIME_NOUNS.has(units[i + 1]?.lower ?? '') || TIME_NOUNS.has(units[i + 2]?.lower ?? '') || tags[i + 1] === 'time')) {
      i += TIME_NOUNS.has(units[i + 1]?.lower ?? '') || tags[i + 1] === 'time' ? 2 : 3;
      continue;
    }
    // "ruled 6-3 that", "confirmed three weeks later that"
    if (tag === 'number') {
      const end = /^\d{1,3}[-–]\d{1,3}$/.test(unit.text) ? i + 1 : /^(?:year|month|week|day|hour)s$/.test(units[i + 1]?.lower ?? '') && /^(?:later|earlier|ago)$/.test(units[i + 2]?.lower ?? '') ? i + 3 : i;
      const that = skipDay(units, tags, end);
      if (end === i || units[that]?.lower !== 'that') return i;
      i = that;
      continue;
    }
    // "has said for weeks", "said for the first time"
    if (unit.lower === 'for') {
      const weeks = /^(?:(?:year|month|week|day|hour|decade)s|now)$/;
      const end = weeks.test(units[i + 1]?.lower ?? '') ? i + 2 : weeks.test(units[i + 2]?.lower ?? '') ? i + 3 : units[i + 2]?.lower === 'first' && units[i + 3]?.lower === 'time' ? i + 4 : i;
      if (end > i) {
        i = end;
        continue;
      }
    }
    // "told them in 2021"
    if (unit.lower === 'in' && /^(?:19|20)\d\d$/.test(units[i + 1]?.text ?? '')) {
      i += 2;
      continue;
    }
    // "on X, formerly Twitter: …"
    if (tag === 'comma' && units[i + 1]?.lower === 'formerly') {
      let end = i + 2;
      while (end < i + 6 && (tags[end] === 'name' || tags[end] === 'verb' || tags[end] === 'noun' || units[end]?.lower === 'as')) end++;
      i = tags[end] === 'comma' && tags[end + 1] !== 'quote' ? end + 1 : end;
      continue;
    }
    if (tag !== 'preposition' && tag !== 'to') return i;
    // "confirmed to the Gazette"
    if (tag === 'to' && (tags[i + 1] === 'name' || (tags[i + 1] === 'determiner' && tags[i + 2] === 'name'))) {
      let end = i + 2;
      while (tags[end] === 'name') end++;
      if (tags[end] === 'noun' || tags[end] === 'possessive' || units[end]?.lower === 'of') return i;
      i = end;
      continue;
    }
    const somebody = tag === 'to' ? toSomebody(units, tags, i) : null;
    if (somebody) {
      i = somebody;
      continue;
    }
    // `to his 20,000 followers, "…"`
    const quoted = tag === 'to' ? beforeQuote(tags, i) : null;
    if (quoted) return quoted;
    // "to reporters", "to a crowd of …"; but "to donate the profits" is what was asked
    if (tag === 'to' && !OCCASIONS.has(units[i + 1]?.lower ?? '') && tags[i + 1] !== 'name' && !(tags[i + 1] === 'determiner' && OCCASIONS.has(units[i + 2]?.lower ?? ''))) return i;
    const end = occasion(units, tags, i);
    if (end === i) return i;
    i = end;
  }
  return i;
}

/** "on Wednesday", "Wednesday" */
const skipDay = (units: readonly Unit[], tags: readonly Tag[], at: number): number => (tags[at] === 'time' ? at + 1 : units[at]?.lower === 'on' && tags[at + 1] === 'time' ? at + 2 : at);

/** "in a letter | to employees | that", "wrote to the parents: …": where what is told begins behind those it is told to, or null. */
function toSomebody(units: readonly Unit[], tags: readonly Tag[], at: number): number | null {
  let i = at + 1;
  if (tags[i] !== 'determiner' && !(tags[i] === 'noun' && (units[i]?.lower.endsWith('s') || isGroup(units[i]?.lower ?? '')))) return null;
  while (i < at + 7 && (tags[i] === 'determiner' || tags[i] === 'noun' || tags[i] === 'name' || tags[i] === 'possessive' || tags[i] === 'number')) i++;
  return (units[i]?.lower === 'that' && tags[i] === 'subordinator') || tags[i] === 'colon' ? i : null;
}

/** Where the comma or colon stands that leads from a phrase at `at` to a quotation, or null. */
function beforeQuote(tags: readonly Tag[], at: number): number | null {
  let i = at + 1;
  while (i < at + 10 && (tags[i] === 'determiner' || tags[i] === 'number' || tags[i] === 'name' || tags[i] === 'noun' || tags[i] === 'possessive')) i++;
  return i > at + 1 && (tags[i] === 'comma' || tags[i] === 'colon') && tags[i + 1] === 'quote' ? i : null;
}

/** Where "that" stands behind a title at `at`: a quotation, or capitalised words. Null where it is none. */
function titleEnds(units: readonly Unit[], tags: readonly Tag[], at: number): number | null {
  let i = at + 1;
  while (i < at + 6 && (tags[i] === 'name' || tags[i] === 'noun') && /^\p{Lu}/u.test(units[i]?.text ?? '')) i++;
  return units[i]?.lower === 'that' && tags[i] === 'subordinator' ? i : null;
}

/** The end of the prepositional phrase at `at`, if it tells where something was said or the content can be seen right behind it. */
function occasion(units: readonly Unit[], tags: readonly Tag[], at: number): number {
  let i = at + 1;
  let known = false;
  while (i < units.length && i < at + 16) {
    const tag = tags[i];
    const lower = units[i]?.lower ?? '';
    if (tag === 'subordinator' && lower === 'that') return i;
    if (tag === 'colon') return i;
    // "sought on Wednesday | to calm the crowd"
    if (known && tag === 'to' && tags[i + 1] !== 'determiner' && tags[i + 1] !== 'name' && !OCCASIONS.has(units[i + 1]?.lower ?? '')) return i;
    // `said on "Late Talk" that`, "said on Face the Nation that": a title
    if ((tag === 'quote' || tag === 'determiner') && i > at + 1) {
      const that = titleEnds(units, tags, i);
      if (that) return that;
    }
    if (tag === 'quote' || (tag === 'comma' && tags[i + 1] === 'quote')) return i;
    // "in a statement emailed on Friday"
    if (known && tag === 'verb' && lower.endsWith('ed') && (tags[i + 1] === 'preposition' || tags[i + 1] === 'to' || tags[i + 1] === 'time')) { i++; continue; }
    if (tag === 'comma' || tag === 'stop' || tag === 'subordinator' || tag === 'pronoun' || tag === 'verb' || tag === 'auxiliary') return known ? i : at;
    if (known && ((tag === 'determiner' && tags[i - 1] !== 'to' && tags[i - 1] !== 'preposition') || (tag === 'name' && tags[i - 1] !== 'name' && tags[i - 1] !== 'possessive' && tags[i - 1] !== 'determiner' && tags[i - 1] !== 'preposition' && tags[i - 1] !== 'to' && tags[i - 1] !== 'noun'))) return i;
    if ((OCCASIONS.has(lower) && !(lower === 'social' && units[i + 1]?.lower === 'media')) || DAYS.has(lower) || tag === 'time' || TIME_NOUNS.has(lower)) {
      known = true;
      // the phrase may be over here, with the clause right behind: "in an interview Smith was"
      const next = tags[i + 1];
      if (next === 'pronoun' || next === 'determiner' || (next === 'noun' && !OCCASIONS.has(units[i + 1]?.lower ?? '') && isGroup(units[i + 1]?.lower ?? ''))) return i + 1;
      if (next === 'name' && (tag === 'noun' || tag === 'time')) return i + 1;
    }
    i++;
  }
  return known ? i : at;
}
