import { ADVERBS, ALONE, AUXILIARIES, COORDINATORS, DAYS, DETERMINERS, OPENERS, PREPOSITIONS, SUBORDINATORS } from '../lexicon/function-words';
import { cueVerb } from '../lexicon/cue-verbs';
import { plainVerb } from '../lexicon/plain-verbs';
import { isGivenName } from '../lexicon/given-names';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { isGroup, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { PARTICLES, SUFFIXES, TITLES } from '../lexicon/titles';
import { isCapitalised } from '../text/capital';
import { perSpeaks } from '../text/per';
import type { Unit } from '../text/units';
import { behindJoint } from './joint-names';
import { endOfOffice } from './offices';
import { placeAt } from './places';

/** A run of capitalised words. `[from, to)` in units; `name` is where the name itself begins, after its titles; it is `to` where there is none. */
export interface NameRun {
  from: number;
  name: number;
  to: number;
}

const FUNCTION_WORDS = new Set([PREPOSITIONS, DETERMINERS, SUBORDINATORS, AUXILIARIES, COORDINATORS, ALONE, OPENERS, ADVERBS].flatMap((list) => Array.from(list)));
const FUNCTION = (lower: string) => FUNCTION_WORDS.has(lower);
/** "Given Smith's views", "Former Smith aides": at the opening of a sentence these come before a name and are no part of it. */
const BEFORE_NAMES = /^(?:dear|given|following|presumptive|former|longtime|likely|last|said|says|meet|take|picture|imagine|speaking|addressing|responding|citing|more|less|fewer)$/;
/** "Fourteen had left", but "Six Flags". */
const NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens|scores|hundreds|thousands|millions)$/;
/** "University of Oakhaven", "Centers for Disease Control", "Department of Justice". */
const JOINS = new Set(['of', 'for', 'and', '&', 'the', 'on', 'to']);
const CHAMBERS = /^(?:house|senate|congressional|gop)$/;
/** Every small word that may stand inside a name. */
const JOINERS = new Set([...JOINS, ...PARTICLES]);
/** Last words of agencies: "Customs and Border Protection". */
const BODY = new Set('enforcement protection prevention administration development affairs services commission management explosives'.split(' '));
/** Bodies begin so, and nobody's name. */
const NATIONAL = /^(?:national|american|international|royal|federal|british|european|world|global|canadian|australian)$/;
/** No name has more words; what goes on is a headline in capitals. */
const LONGEST = 12;
const OFFICERS = /^(?:sheriff|attorney|general|governor|mayor|prosecutor|coroner|examiner|clerk|auditor)$/;
const handle = (text: string) => text.startsWith('@');

const isCapital = (unit: Unit | undefined): boolean => unit !== undefined && unit.kind === 'word' && isCapitalised(unit.text);

/** Small words that are names as well: "George Will", "Al From". */
const ALSO_NAMES = /^(?:will|may|from|read)$/;
/** `"…," Will wrote`, `"…," May said`: no month, and nothing that may be. */
function tellsSomething(units: readonly Unit[], i: number): boolean {
  const lower = units[i]?.lower;
  return lower !== undefined && ALSO_NAMES.test(lower) && cueVerb(units[i + 1]?.lower ?? '')?.form === 'past';
}

/** Who studies or reports something. */
const CALLING = /(?:ologist|icist|ographer|onomer|analyst|economist|scientist|activist|journalist|pollster)$/;

/** The run of name words that begins at `i`, or null. `opens`: the unit opens a sentence, where any word is capitalised. */
export function nameRunAt(units: readonly Unit[], i: number, opens: boolean): NameRun | null {
  const first = units[i];
  if (!first || first.kind !== 'word') return null;
  if (handle(first.text)) return { from: i, name: i, to: i + 1 };
  if (!isCapitalised(first.text) || first.lower === 'i' || first.lower.startsWith("i'")) return null;
  // "Will" and "May" are surnames as well, "Per" and "An" given names; in the middle of a sentence the capital tells
  if (FUNCTION(first.lower) && (opens ? !(first.lower === 'will' && isCapital(units[i + 1])) && !tellsSomething(units, i) && !perSpeaks(units, i) : !/^(?:will|may)$/.test(first.lower) && !(/^(?:per|an)$/.test(first.lower) && isCapital(units[i + 1])))) return null;
  if (opens && BEFORE_NAMES.test(first.lower) && first.text !== first.text.toUpperCase()) return null;
  // "Why Electing Smith Is …": in a title the verb is capitalised too
  if (first.lower.endsWith('ing') && isCapital(units[i + 1]) && !ORGANISATION_WORDS.has(units[i + 1]?.lower ?? '') && !ORGANISATION_WORDS.has(units[i + 2]?.lower ?? '') && (plainVerb(first.lower) === 'ing' || cueVerb(first.lower)?.form === 'ing')) return null;
  if (opens && NUMBERS.test(first.lower) && !isCapital(units[i + 1])) return null;
  if (DAYS.has(first.lower) && !isCapital(units[i + 1]) && !tellsSomething(units, i)) return null;
  let to = i + 1;
  // "Secretary of State Ann Smith": the name begins behind the office
  let office = i;
  let organisation = ORGANISATION_WORDS.has(first.lower);
  while (to < i + LONGEST) {
    const unit = units[to];
    // a small word that joins nothing ends it, and most names end so
    if (!unit || (unit.kind === 'word' && unit.text === unit.lower && !JOINERS.has(unit.lower))) break;
    // "Yin Myint May, 60,"
    const aged = unit.lower === 'may' && to > i + (opens ? 1 : 0) && units[to + 1]?.text === ',' && /^[1-9]\d$/.test(units[to + 2]?.text ?? '') && units[to + 3]?.text === ',';
    // "George Will", "America First Legal"
    const belongs = () => aged || (ALSO_NAMES.test(unit.lower) && (isGivenName(units[to - 1]?.lower ?? '') || (to > i + (opens ? 1 : 0) && tellsSomething(units, to)))) || (unit.lower === 'first' && isCapital(units[to + 1]));
    if (unit.kind === 'word' && isCapitalised(unit.text) && (!(FUNCTION(unit.lower) && unit.text !== unit.text.toUpperCase() && !SUFFIXES.has(unit.lower)) || belongs())) {
      organisation ||= ORGANISATION_WORDS.has(unit.lower);
      to++;
    } else if (unit.kind === 'word' && PARTICLES.has(unit.lower) && isCapital(units[to + 1])) to += 2;
    // "Anton 'Tiny' Moreau" between double marks
    else if ((unit.text === '"' || unit.text === '“') && isCapital(units[to + 1]) && /^["”]$/.test(units[to + 2]?.text ?? '') && isCapital(units[to + 3]) && unit.end === units[to + 1]?.start && units[to + 2]?.start === units[to + 1]?.end) to += 4;
    // "Said al-Harthy", "Philippe d'Aubigny"
    else if (unit.kind === 'word' && /^(?:(?:al|el|ad|ar|as|ash)-|[dl]['’])\p{Lu}/u.test(unit.text)) to++;
    else if (unit.kind === 'word' && PARTICLES.has(unit.lower) && PARTICLES.has(units[to + 1]?.lower ?? '') && isCapital(units[to + 2])) to += 3;
    // "Hall of Famer Tom Bell"
    else if (unit.lower === 'of' && /^famers?$/.test(units[to + 1]?.lower ?? '') && isCapital(units[to + 2])) office = to += 2;
    else if (endOfOffice(units, to) > to && isCapital(units[endOfOffice(units, to)])) office = to = endOfOffice(units, to);
    // "Johnson & Johnson", "President and CEO Ann Smith", "Immigration and Customs Enforcement"
    else if (unit.text === '&' && isCapital(units[to + 1])) to += 2;
    // and "Vice President and Managing Editor Ann Smith"
    else if (unit.lower === 'and' && TITLES.has(units[to - 1]?.lower ?? '') && secondTitle(units, to + 1)) to += 2;
    // "National Pillow and Bedding Council"
    else if (unit.lower === 'and' && NATIONAL.test(first.lower) && isCapital(units[to + 1]) && isCapital(units[to + 2]) && ORGANISATION_WORDS.has(units[to + 2]?.lower ?? '')) to += 3;
    else if (unit.lower === 'and' && isCapital(units[to + 1]) && BODY.has(units[to + 2]?.lower ?? '') && isCapital(units[to + 2]) && !isGivenName(first.lower)) to += 3;
    // "the California Department of Fish and Wildlife", "the Coffee and Cocoa Council"
    else if (behindJoint(units, i, to) > to) to = behindJoint(units, i, to);
    else if (unit.kind === 'number' && organisation && /^\d{1,4}$/.test(unit.text)) to++;
    // "the Dover County Sheriff's Office"
    else if (unit.kind === 'possessive' && to > i + 1 && OFFICERS.test(units[to - 1]?.lower ?? '') && /^(?:office|department)$/.test(units[to + 1]?.lower ?? '') && isCapital(units[to + 1])) to += 2;
    // "the ACLU of Virginia"
    else if (unit.lower === 'of' && /^\p{Lu}{3,}$/u.test(units[to - 1]?.text ?? '') && !TITLES.has(units[to - 1]?.lower ?? '') && placeAt(units, to + 1) && isCapital(units[to + 1])) to = placeAt(units, to + 1)?.end ?? to + 2;
    // "the Freedom to Learn Coalition"
    else if (unit.lower === 'to' && isCapital(units[to + 1]) && !FUNCTION(units[to + 1]?.lower ?? '') && units[to - 1]?.lower !== 'according' && [2, 3, 4].some((n) => isCapital(units[to + n]) && ORGANISATION_WORDS.has(units[to + n]?.lower ?? ''))) to += 2;
    else if (organisation && JOINS.has(unit.lower) && joined(units, to) && !splitsPeople(units, i, to)) to += /^(?:the|a)$/.test(units[to + 1]?.lower ?? '') ? 3 : 2;
    // Martin Luther King, Jr.
    else if (unit.text === ',' && SUFFIXES.has(units[to + 1]?.lower ?? '') && units[to + 1]?.text !== 'V') to += 2;
    else break;
  }
  // "Democrats Ann Reed, Tom Bell and …"
  const plural = to - i > 2 && isGivenName(units[i + 1]?.lower ?? '') && /^(?:democrats|republicans|governors|senators|congressmen|lawmakers|actors|singers|superstars|candidates|rivals|activists|authors|writers|hosts)$/.test(first.lower);
  const role = plural || (opens && opensWithRole(units, i, to)) ? 1 : 0;
  // "as secretary of State Smith said"
  const field = units[i - 1]?.lower === 'of' && units[i - 2]?.lower === 'secretary' && to - i === 2 && /^(?:state|defense|defence|education|energy|labor|commerce|agriculture)$/.test(first.lower) ? 1 : 0;
  // "X user Deputy Dan Fan": all of it is what they sign with
  const signs = units[i - 1]?.lower === 'user' && /^(?:x|twitter|tiktok|instagram|reddit|facebook|threads|bluesky|youtube)$/.test(units[i - 2]?.lower ?? '');
  const name = signs ? i : afterTitles(units, Math.max(i + Math.max(role, field), office), to);
  // "an Ohio Republican": a place and a role make no name
  if (name < to - 1 && isRole(units[to - 1]?.lower ?? '') && !isGivenName(units[name]?.lower ?? '') && (placeAt(units, name)?.end === to - 1 || (name === to - 2 && CHAMBERS.test(units[name]?.lower ?? '')))) return { from: i, name: to, to };
  // "the 11th Circuit"
  const numbered = name === i && first.lower === 'circuit' && /^\d+(?:st|nd|rd|th)$/.test(units[i - 1]?.lower ?? '') ? 1 : 0;
  return { from: i - numbered, name: name - numbered, to };
}

/** What may be called somebody, and begins the names of bodies and things as well: "Marine Corps Times", "Independent Women's Voice". */
const NAMES_BODIES = words('marine guard conservative liberal libertarian independent socialist native citizen worker customer patient child star source head peer mp dove hawk champion official parent teen kid person man woman girl boy model guest fan sponsor partner reader viewer pilot trader holder mate teller planner defender boss head victim witness insider outsider baker holder winner executive ruler first_lady');

/** "Witness Tom Bell", "Epigrapher Luca Bell", "Quarterback Dez Holt": is the first word of the run `[from, to)`, which opens a sentence, what somebody is? */
function opensWithRole(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from]?.lower ?? '';
  if (to - from < 3) return false;
  if (CALLING.test(first)) return true;
  if (isGivenName(units[from + 1]?.lower ?? '')) return isRole(first) || (to - from === 3 && /(?:er|or|ist|ian|ant)$/.test(first) && !isGivenName(first));
  // a given name that no list has
  return to - from === 3 && isRole(first) && !NAMES_BODIES.has(first) && !isGivenName(first) && units.slice(from + 1, to).every(({ lower, kind }) => kind === 'word' && !ORGANISATION_WORDS.has(lower) && !isCommonNoun(lower));
}

/** Does a title that belongs to somebody begin at `at`, with no more than two words before it? */
function secondTitle(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < at + 3 && isCapital(units[i]); i++) if (TITLES.has(units[i]?.lower ?? '')) return isCapital(units[i + 1]);
  return false;
}

const joined = (units: readonly Unit[], at: number): boolean => {
  const next = units[at + 1];
  if (isCapital(next) && !FUNCTION(next?.lower ?? '')) return true;
  return /^(?:of|for|on)$/.test(units[at]?.lower ?? '') && (next?.lower === 'the' || (next?.lower === 'a' && units[at]?.lower === 'for')) && isCapital(units[at + 2]);
};
/** "House Speaker Ryan and …", "Senator for Ohio": a joint that does not belong to the name. */
function splitsPeople(units: readonly Unit[], from: number, at: number): boolean {
  const word = units[at]?.lower;
  const previous = units[at - 1]?.lower ?? '';
  // "Society for the Prevention of Cruelty to Animals"
  if (word === 'to' && previous === 'cruelty') return false;
  // "Institute for the Study of War"
  const goesOn = units.slice(from, at).some((u) => u.lower === 'for' || u.lower === 'on');
  if (word === 'of') return !goesOn && !ORGANISATION_WORDS.has(previous) && previous !== 'ministry' && previous !== 'house';
  if (word === 'for' || word === 'on' || word === 'to' || word === 'the') return !ORGANISATION_WORDS.has(previous) && !previous.endsWith('s');
  // "Centers for Disease Control and Prevention", "Veterans Affairs": only inside a name that has had a joint before
  for (let i = from; i < at; i++) if (units[i]?.lower === 'for' || units[i]?.lower === 'of') return isGivenName(units[at + 1]?.lower ?? '');
  return true;
}

/** Where the name begins inside `[from, to)`: after the last title, as long as a name is left. */
function afterTitles(units: readonly Unit[], from: number, to: number): number {
  let name = from;
  for (let i = from; i < to - 1; i++) {
    const lower = units[i]?.lower ?? '';
    // "Vice President Pence" but "President Street": a title is followed by the name, an organisation by its own words
    // "Chief Executive Ann Smith", but "the Executive Order"
    const executive = lower === 'executive' && units[i - 1]?.lower === 'chief';
    // "Sgt. 1st Class Tom Bell"
    const ranked = lower === 'class' && /^(?:1st|2nd|3rd|first|second|third)$/.test(units[i - 1]?.lower ?? '');
    if (!TITLES.has(lower) && !isGroupTitle(lower) && !executive && !ranked) continue;
    // "Office of the Inspector General"
    if (i > from && units[i - 1]?.lower !== 'and' && JOINS.has(units[i - 1]?.lower ?? '')) break;
    const rest = units.slice(i + 1, to);
    // "Martin Luther King Jr."
    if (rest.every((unit) => SUFFIXES.has(unit.lower))) break;
    if (rest.some((u) => ORGANISATION_WORDS.has(u.lower)) && !isGivenName(rest[0]?.lower ?? '')) continue;
    if (PARTICLES.has(rest[0]?.lower ?? '') && rest.length > 1 && rest[0]?.lower === 'of') continue;
    // "the General Staff"
    if (lower === 'general' && /^(?:staff|secretariat)$/.test(rest[0]?.lower ?? '')) continue;
    name = i + 1;
  }
  return name;
}
const isGroupTitle = (lower: string): boolean => /^(?:users|senators|reps\.|sens\.|mayor-elect|governor-elect)$/.test(lower);

/** Is a single capitalised word at the opening of a sentence no name, but a common noun? */
export const isCommonNoun = (lower: string): boolean => isRole(lower) || isGroup(lower);
