import { type Parsed, wordsOf } from '../cues/parse';
import { BODY_NOUNS, KNOWN_ORGANISATIONS } from '../lexicon/organisations';
import { isRole } from '../lexicon/roles';
import { TITLES } from '../lexicon/titles';
import type { Tag } from '../grammar/tag';
import { leftOf } from '../text/left-of';
import type { Unit } from '../text/units';
import type { Mention } from './entity';
import { endOfHome } from './places';

/** Titles of courtesy say nothing of a person. */
const COURTESY = /^(?:mr|mrs|ms|mx|dr|sir|miss|prof|sens|reps|govs|drs)\.?$/;
/** What a title may have before it that is written small: "former President". */
const BEFORE_TITLES = /^(?:former|then|ex|outgoing|incoming|acting|current|late|longtime|state|deputy|vice|assistant|chief|senior|first|ranking|interim|.*-\p{L}*)$/u;

/** "Its president, Senator | Ann Smith," has both. */
export function beforeName(sentence: Parsed, mention: Mention): string[] {
  const { units } = sentence;
  const name = units.findIndex((u) => u.start === mention.start);
  const title = name < 0 ? null : titleBefore(sentence, mention, name);
  if (title === null) return [];
  let opens = name;
  while (opens > 0 && (units[name]?.start ?? 0) - (units[opens]?.start ?? 0) < title.length + 1) opens--;
  // "the couple's pastor, the Reverend Ann Smith,"
  if (opens > 1 && units[opens - 1]?.lower === 'the') opens--;
  const brought = opens > 1 && sentence.tags[opens - 1] === 'comma' ? broughtIn(sentence, mention, opens) : null;
  return brought === null ? [title] : [brought, title];
}

/** No phrase that brings a name in is longer. */
const LONGEST = 10;
const IN_PHRASE = new Set<Tag | undefined>(['noun', 'name', 'possessive', 'preposition', 'determiner', 'number']);
/** "The law's author, | State Representative Ann Smith, …", "Bell's colleague on the panel, | Senator Ann Smith, …": `at` is where the title stands. */
function broughtIn(sentence: Parsed, mention: Mention, at: number): string | null {
  const { units, tags } = sentence;
  const end = units.findIndex((u) => u.start >= mention.end);
  if (tags[at - 1] !== 'comma' || (end >= 0 && tags[end] !== 'comma' && tags[end] !== 'stop' && tags[end] !== 'open')) return null;
  let from = at - 1;
  while (from > 0 && from > at - LONGEST && IN_PHRASE.has(tags[from - 1])) from--;
  // "set up by the couple's pastor,"
  const by = units.findLastIndex(({ lower }, i) => i >= from && i < at - 1 && lower === 'by');
  if (by >= 0) from = by + 1;
  const owned = tags[from] === 'determiner' || tags[from + 1] === 'possessive' || tags[from + 2] === 'possessive';
  const opens = from === 0 || by >= 0 || /^(?:comma|coordinator|subordinator|quote)$/.test(tags[from - 1] ?? '');
  return opens && owned && units.slice(from, at - 1).some((u) => titled(u)) ? wordsOf(sentence, from, at - 1) : null;
}

/** "Former South Carolina Governor", "Senior author", and "the President's son," with the name behind the comma. */
function titleBefore(sentence: Parsed, mention: Mention, name: number): string | null {
  const { units, tags } = sentence;
  let to = name;
  while (to > 0 && COURTESY.test(units[to - 1]?.lower ?? '')) to--;
  // "forecasting website The | Tally Room"
  if (to > 1 && units[to - 1]?.text === 'The') to--;
  let from = to;
  // "investor and podcaster Tom Bell", and "former NBA forward and TNT analyst Tom Bell", where nothing stands before it
  const opens = (at: number) => at < 6 && at > 0 && tags.slice(0, at).every((tag) => tag === 'noun' || tag === 'name' || tag === 'verb');
  // and "Filmmaker and best-selling author"
  const joins = (at: number) => tags[at] === 'coordinator' && at < to - 1 && tags[at - 1] === 'noun' && ((titled(units[at - 1]) && (titled(units[at + 1]) || (at === to - 3 && titled(units[at + 2])))) || (opens(at) && titled(units[to - 1])));
  // "Secretary of State", "Dover Department of Health spokesman"
  // and "Undersecretary for Political Affairs"
  // "her chief of staff Ann Smith", "head of security Tom Bell"
  const ofField = (at: number) => units[at]?.lower === 'of' && tags[at - 1] === 'noun' && /^(?:chief|head|director|secretary|minister|editor|president|vice)$/.test(units[at - 1]?.lower ?? '') && tags[at + 1] === 'noun' && at === to - 2;
  const office = (at: number) => (units[at]?.lower === 'for' && titled(units[at - 1]) && TITLES.has(units[at - 1]?.lower ?? '') && tags[at + 1] === 'name' && at < to - 1) || units[at]?.lower === 'of' && (tags[at - 1] === 'name' || (titled(units[at - 1]) && isRole(units[at - 1]?.lower ?? ''))) && tags[at + 1] === 'name' && at < to - 1;
  // "the way President Ann Smith does it"
  const apart = (at: number) => tags[at] === 'noun' && at < to - 1 && TITLES.has(units[at + 1]?.lower ?? '') && /^\p{Lu}/u.test(units[at + 1]?.text ?? '') && !BEFORE_TITLES.test(units[at]?.lower ?? '') && !titled(units[at]);
  // "policy planning director"
  // but "reactions following champion Ann Smith"
  const field = (at: number) => tags[at] === 'ing' && !/^(?:following|including|regarding|concerning|featuring|involving|starring|facing|naming|praising)$/.test(units[at]?.lower ?? '') && /^(?:noun|name)$/.test(tags[at - 1] ?? '') && /^\p{Ll}/u.test(units[at + 1]?.text ?? '') && titled(units[at + 1]);
  while (from > 0 && (tags[from - 1] === 'noun' || tags[from - 1] === 'name' || tags[from - 1] === 'number' || (field(from - 1) && from < to) || (tags[from - 1] === 'possessive' && from < to) || joins(from - 1) || office(from - 1) || ofField(from - 1)) && !apart(from - 1)) from--;
  // "Retired teacher Ann Smith"
  if (from > 0 && from < to && /^(?:retired|renowned|noted|convicted|disgraced|registered|certified|licensed)$/.test(units[from - 1]?.lower ?? '')) from--;
  // `"Harbour" creator Ann Smith`
  if (from > 0 && from < to && tags[from - 1] === 'quote' && titled(units[from]) && !/[,.!?]['’]?\W{1,2}$/.test(units[from - 1]?.text ?? '')) from--;
  // "Democrats Ann Smith, Tom Bell and …"
  if (from === to - 1 && /^(?:democrats|republicans|senators)$/.test(units[from]?.lower ?? '')) return null;
  // "Grocery chain Kellerman's"
  const body = (unit: Unit) => mention.entity.kind === 'organisation' && BODY_NOUNS.has(unit.lower);
  // "a major address Ann Smith gave"
  if (from < to && units[to - 1]?.lower === 'address') return null;
  if (from < to) return units.slice(from, to).some((u) => titled(u) || body(u)) && !/^(?:him|her|them)$/.test(units[from]?.lower ?? '') ? wordsOf(sentence, from, to) : null;
  // "ESPN's Ann Smith"
  const owner = leftOf(units, name, 2);
  if (mention.entity.kind === 'person' && owner && tags[name - 1] === 'possessive' && (KNOWN_ORGANISATIONS.has(owner.lower) || /^\p{Lu}{3,}$/u.test(owner.text))) return wordsOf(sentence, name - 2, name);
  // "Her co-author, Dr. Ann Smith,"
  if (leftOf(tags, to) !== 'comma' || !titled(leftOf(units, to, 2))) return null;
  // the phrase must end with the name: "the President's son, John Smith, said"
  const end = units.findIndex((u) => u.start >= mention.end);
  if (end >= 0 && tags[end] !== 'comma' && tags[end] !== 'stop' && endOfHome(sentence, end) === end) return null;
  from = to - 1;
  while (from > 0 && (tags[from - 1] === 'noun' || tags[from - 1] === 'name' || tags[from - 1] === 'possessive')) from--;
  if (tags[from - 1] === 'determiner') from--;
  return from < to - 1 && (tags[from] === 'determiner' || units.slice(from, to - 1).some((u) => u.kind === 'possessive')) ? wordsOf(sentence, from, to - 1) : null;
}

/** Does the word say what somebody is, and is no mere courtesy? */
export const titled = (unit: Unit | undefined): boolean => unit !== undefined && !COURTESY.test(unit.lower) && (isRole(unit.lower) || isRole(unit.lower.replace(/s$/, '')) || unit.lower === 'advocate');

