import { isAdjective } from '../lexicon/adjectives';
import { ALONE, ARTICLES, OPENERS, PLACES_OF_SPEECH, POSTMODIFIES, RELATIVES } from '../lexicon/function-words';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { DOCUMENTS, isGroup, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { WORKS } from '../lexicon/works';
import { leftOf } from '../text/left-of';
import { endsInComma, type Unit } from '../text/units';
import { isHandle } from './asides';
import { isNickname } from './nickname';
import type { Phrase } from './phrase';
import type { Tag } from './tag';

/** Nothing that anybody is: a name behind one of them begins another phrase. */
const NO_TITLES = words('time day week month year moment way thing deal move plan idea incident decision act policy strategy problem place rule attack practice process performance result outcome question issue matter effort scheme tactic gesture remark comment episode');

/** Can stand inside a noun phrase when walking back through it. */
const INSIDE = new Set<Tag>(['name', 'noun', 'determiner', 'preposition', 'number', 'possessive', 'participle', 'ing', 'time', 'to', 'adverb']);

/** A handle or a title in quotation marks, or the work that it names: `"DanFan" wrote`, `The ad, "Divider," says`. */
function phraseInMarks(units: readonly Unit[], tags: readonly Tag[], end: number, floor: number): Phrase | null {
  const at = end - 1;
  if (!isHandle(units[at]) || (at === floor && endsInComma(units[at]))) return null;
  const work = tags[at - 1] === 'comma' && at - 2 > floor && (WORKS.has(units[at - 2]?.lower ?? '') || DOCUMENTS.has(units[at - 2]?.lower ?? '')) ? phraseBefore(units, tags, at - 1, floor) : null;
  return work ? { ...work, aside: [at, end] } : { from: at, to: end, aside: null };
}

/** The noun phrase that ends at `end`. */
export function phraseBefore(units: readonly Unit[], tags: readonly Tag[], end: number, floor: number): Phrase | null {
  const tag = tags[end - 1];
  const lower = units[end - 1]?.lower ?? '';
  if (tag === 'close') {
    const opened = bracket(tags, end - 1, floor);
    const inner = opened === null ? null : phraseBefore(units, tags, opened, floor);
    return inner && { ...inner, to: end };
  }
  // "Smith and Jones both said", "they all vowed"
  if ((lower === 'both' || lower === 'all') && end - 1 > floor && (tags[end - 2] === 'name' || tags[end - 2] === 'pronoun')) return phraseBefore(units, tags, end - 1, floor);
  if (tag === 'pronoun' || (RELATIVES.has(lower) && tag === 'subordinator')) return { from: withAll(units, end - 1, floor), to: end, aside: null };
  if (tag === 'quote') return phraseInMarks(units, tags, end, floor);
  // "someone else"
  if (lower === 'else' && tags[end - 2] === 'pronoun' && end - 2 >= floor) return { from: end - 2, to: end, aside: null };
  if (tag === 'determiner' && ALONE.has(lower)) return { from: end - 1, to: end, aside: null };
  if (tag !== 'name' && tag !== 'noun' && tag !== 'number' && tag !== 'possessive' && tag !== 'time' && tag !== 'participle' && tag !== 'ing') return null;
  let from = end;
  while (from > floor) {
    const t = tags[from - 1];
    if (t === undefined) break;
    // "a probe the agency said", "this week the mayor said": another phrase begins
    if (tags[from] === 'determiner' && from < end && (t === 'noun' || t === 'name') && ARTICLES.has(units[from]?.lower ?? '') && !/^(?:half|twice|double)$/.test(units[from - 1]?.lower ?? '')) break;
    // "a case | prosecutors said was late"
    if (from === end - 1 && t === 'noun' && isGroup(lower) && tags[end] === 'verb' && tags[end + 1] === 'auxiliary') break;
    // "the first time | Smith said so", "a deal | Smith called dead"
    if (tags[from] === 'name' && from < end && t === 'noun' && NO_TITLES.has(units[from - 1]?.lower ?? '')) break;
    // "everything Smith says"
    if (tags[from] === 'name' && from < end && /^(?:every|any|some|no)thing$/.test(units[from - 1]?.lower ?? '')) break;
    // "the Austin, Texas-based company"
    if (t === 'comma' && from < end && (units[from]?.lower.endsWith('-based') ?? false) && tags[from - 2] === 'name') {
      from -= 2;
      continue;
    }
    // "the bespectacled, 71-year-old diplomat"
    if (t === 'comma' && from < end && (tags[from] === 'noun' || tags[from] === 'number') && tags[from - 3] === 'determiner' && isDescribing(units[from - 2]?.lower ?? '') && isDescribing(units[from]?.lower ?? '')) {
      from -= 3;
      continue;
    }
    // `the “Avatar” star`
    if (t === 'quote' && from < end && tags[from] === 'noun' && leftOf(tags, from, 2) === 'determiner' && isHandle(units[from - 1])) {
      from--;
      continue;
    }
    // "voters younger than 30"
    if (units[from - 1]?.lower === 'than' && tags[from] === 'number' && /^(?:younger|older|more|less|fewer)$/.test(units[from - 2]?.lower ?? '')) {
      from--;
      continue;
    }
    // "someone off camera"
    if (t === 'pronoun' && (tags[from] === 'preposition' || units[from]?.lower === 'off') && /^(?:some|every|no|any)(?:one|body)$/.test(units[from - 1]?.lower ?? '')) return { from: from - 1, to: end, aside: null };
    if (INSIDE.has(t)) {
      // ", adding Smith said": an -ing form that opens the phrase is no part of it
      from--;
      continue;
    }
    // "the National Pillow and Bedding Council": one body
    if (t === 'coordinator' && tags[from] === 'name' && ORGANISATION_WORDS.has(lower)) {
      let first = from - 1;
      while (first > floor && tags[first - 1] === 'name') first--;
      if (first < from - 1 && units[first - 1]?.lower === 'the' && first - 1 >= floor) {
        from = first - 1;
        continue;
      }
    }
    // "Smith and Jones said", "A, B and C said": only where a phrase stands on the other side as well
    if (t === 'coordinator' && units[from - 1]?.lower === 'and' && tags[from] !== 'preposition') {
      const left = coordinated(units, tags, from - 1, floor);
      if (left !== null) {
        from = left;
        break;
      }
    }
    if (t === 'open' || t === 'close') {
      const opened = t === 'close' ? bracket(tags, from - 1, floor) : null;
      if (opened === null) break;
      from = opened;
      continue;
    }
    // a nickname between the names
    // which may open the sentence, where any word has a capital
    if (t === 'quote' && from < end && tags[from] === 'name' && (tags[from - 2] === 'name' || (from === 2 && isNickname(units, 1)))) {
      from--;
      continue;
    }
    break;
  }
  const trimmed = trim(units, tags, from, end);
  return trimmed < end ? { from: trimmed, to: beforeOccasion(units, tags, trimmed, end), aside: null } : null;
}

/** "Smith in a statement said", "the mayor during a rally in Dayton called": where the occasion begins that is no part of the subject, else `end`. */
function beforeOccasion(units: readonly Unit[], tags: readonly Tag[], from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++) {
    // "an officer speaking to reporters said"
    if (tags[i] === 'ing' && /^(?:speaking|talking|writing|appearing)$/.test(units[i]?.lower ?? '')) return i;
    if (!/^(?:in|at|on|during|via|from)$/.test(units[i]?.lower ?? '')) continue;
    if (!/^\p{Lu}/u.test(units[i - 1]?.text ?? '') && tags[i - 1] !== 'close' && !isRole(units[i - 1]?.lower.replace(/s$/, '') ?? '')) continue;
    if (units[i]?.lower === 'during' || units.slice(i + 1, end).some((u) => PLACES_OF_SPEECH.has(u.lower))) return i;
  }
  return end;
}

/** "soft-spoken", "bespectacled", "famous", "71-year-old" */
const isDescribing = (lower: string): boolean => isAdjective(lower) || /(?:ed|ing|-old|en)$/.test(lower) || lower.includes('-');

const bracket = (tags: readonly Tag[], close: number, floor: number): number | null => {
  for (let i = close - 1; i >= floor && i > close - 8; i--) if (tags[i] === 'open') return i;
  return null;
};
const withAll = (units: readonly Unit[], from: number, floor: number): number => (from > floor && /^(?:all|both)$/.test(units[from - 1]?.lower ?? '') ? from - 1 : from);

/** The beginning of what "and" at `and` joins to, if it is a phrase that opens a clause. */
function coordinated(units: readonly Unit[], tags: readonly Tag[], and: number, floor: number): number | null {
  let i = and;
  while (i > floor && i > and - 24) {
    const t = tags[i - 1];
    if (t === undefined) break;
    if (INSIDE.has(t) || t === 'comma') i--;
    else break;
  }
  const t = tags[i - 1];
  if (i > floor && t !== 'subordinator' && t !== 'quote' && t !== 'stop' && t !== 'colon') return pairAfterComma(tags, and, floor);
  while (i < and && (tags[i] === 'comma' || OPENERS.has(units[i]?.lower ?? '') || tags[i] === 'adverb')) i++;
  if (i >= and || tags[i] === 'preposition' || tags[i] === 'ing' || tags[i] === 'participle' || tags[i] === 'to') return null;
  // "On Monday, Smith and Jones": a comma before the pair belongs to what opens the sentence
  const commas = tags.slice(i, and).filter((x) => x === 'comma').length;
  // "They are seen as even, and officials say": a comma before "and" joins names, if anything
  if (commas === 1 && tags[and - 1] === 'comma' && !(tags[and - 2] === 'name' && tags[and + 1] === 'name')) return null;
  // "It closes on March 31, and Smith has warned": a day ends a clause
  if (commas === 1 && tags[and - 1] === 'comma' && tags[and - 2] === 'number') return null;
  const comma = tags.indexOf('comma', i);
  // "Smith, Jones and five others": a list, of names before the comma too
  const list = comma < and && tags.slice(i, comma).every((one, n) => one === 'name' || (i + n === 0 && one === 'noun' && /^\p{Lu}/u.test(units[0]?.text ?? ''))) && tags[comma + 1] === 'name';
  return commas > 0 && tags[and - 1] !== 'comma' && commas === 1 && !list ? null : i;
}

/** "It will rain, he and Ann Smith said." */
function pairAfterComma(tags: readonly Tag[], and: number, floor: number): number | null {
  let i = and;
  while (i > floor && (tags[i - 1] === 'name' || tags[i - 1] === 'noun' || tags[i - 1] === 'pronoun' || tags[i - 1] === 'determiner')) i--;
  return i < and && tags[i - 1] === 'comma' ? i : null;
}

/** Drops what opens a sentence before its subject: "However", "On Wednesday", "In a statement". */
function trim(units: readonly Unit[], tags: readonly Tag[], from: number, end: number): number {
  let i = from;
  // "first lady Ann Smith"
  const opens = (at: number) => OPENERS.has(units[at]?.lower ?? '') && units[at + 1]?.lower !== 'lady';
  while (i < end - 1 && (opens(i) || tags[i] === 'adverb' || tags[i] === 'time' || tags[i] === 'coordinator')) i++;
  const tag = tags[i];
  if (tag !== 'preposition' && tag !== 'to' && tag !== 'ing' && tag !== 'participle') return i;
  // ", with the campaign of the senator saying …"
  if (units[i]?.lower === 'with' && tags[i - 1] === 'comma') return i + 1;
  // A phrase that hangs on what came before, with no comma: the subject is the last name or determiner phrase.
  let start = end - 1;
  if (tags[start] === 'name' || tags[start] === 'number') {
    // "by Senator Smith of Utah"
    while (start > i + 1 && (tags[start - 1] === 'name' || tags[start - 1] === 'possessive' || (units[start - 1]?.lower === 'of' && tags[start - 2] === 'name'))) start--;
    return start;
  }
  while (start > i + 1 && tags[start] !== 'determiner' && !POSTMODIFIES.has(units[start - 1]?.lower ?? '')) start--;
  return start;
}
