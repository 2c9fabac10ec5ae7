import { ALONE, ARTICLES, OPENERS, PLACES_OF_SPEECH, POSTMODIFIES, RELATIVES } from './lexicon/function-words';
import { isRole } from './lexicon/roles';
import type { Tag } from './tags';
import type { Unit } from './units';

/** A noun phrase: `[from, to)` in units of the sentence, and the apposition or relative clause that follows it, if one does. */
export interface Phrase {
  from: number;
  to: number;
  aside: [number, number] | null;
}

/** "R-Ohio", "D" */
const PARTY = /^[rdi](?:-|$)/;
/** Can stand inside a noun phrase when walking back through it. */
const INSIDE = new Set<Tag>(['name', 'noun', 'determiner', 'preposition', 'number', 'possessive', 'participle', 'ing', 'time', 'to', 'adverb']);
/** An apposition is never longer than this: what is, is no apposition. Keeps the search linear. */
const REACH = 60;

/**
 * The subject that ends right before `at`, walking left: over an apposition between commas, then over
 * the noun phrase. Null where a verb, a clause or the sentence begins with no phrase between.
 */
export function subjectBefore(units: readonly Unit[], tags: readonly Tag[], at: number, floor = 0): Phrase | null {
  let end = at;
  for (;;) {
    if (tags[end - 1] === 'adverb') end--;
    // "Smith on Monday said", "Smith Monday said"
    else if (tags[end - 1] === 'time' && end - 1 > floor && tags[end - 2] !== 'determiner' && tags[end - 2] !== 'participle') end -= units[end - 2]?.lower === 'on' ? 2 : 1;
    else if (units[end - 1]?.lower === 'ago') end = beforeAgo(units, tags, end - 1, floor);
    else break;
    if (end <= floor) return null;
  }
  if (end <= floor) return null;
  // "Gov. Smith (R-Ohio), said": a stray comma
  if (tags[end - 1] === 'comma' && tags[end - 2] === 'close' && PARTY.test(units[end - 3]?.lower ?? '') && tags[end - 5] === 'name') end--;
  const last = tags[end - 1];
  if (last === 'comma' || last === 'close' || last === 'dash') {
    const introduced = last === 'comma' ? introducedName(units, tags, end - 1, floor) : null;
    if (introduced) return introduced;
    const near = openingOf(units, tags, end - 1, floor);
    if (near === null) return null;
    const titled = last === 'comma' ? titledName(units, tags, near, end - 1, floor) : null;
    if (titled) return titled;
    const opening = last === 'comma' ? outermost(units, tags, near, end - 1, floor) : near;
    const inner = tags[opening] === 'quote' ? { from: opening, to: opening + 1, aside: null } : phraseBefore(units, tags, opening, floor);
    if (!inner) return null;
    // "Sen. Smith (R-Ohio)": the bracket stays with the name
    return last === 'close' ? { ...inner, to: end } : { ...inner, aside: [opening + 1, end - 1] };
  }
  return phraseBefore(units, tags, end, floor);
}

/** "less than two weeks ago": where it begins. */
function beforeAgo(units: readonly Unit[], tags: readonly Tag[], ago: number, floor: number): number {
  let from = ago;
  while (from > floor && from > ago - 6 && (tags[from - 1] === 'number' || /^(?:(?:year|month|week|day|hour|minute|decade)s?|an?|few|several|many|couple|of|more|less|than|about|nearly|almost|just|only)$/.test(units[from - 1]?.lower ?? ''))) from--;
  return from;
}

/** "Smith, 22, of Dayton, Ohio, said": one aside after the other. */
function outermost(units: readonly Unit[], tags: readonly Tag[], opening: number, close: number, floor: number): number {
  let at = opening;
  // "Smith, secretary of state for population, refugees and migration,": commas inside the aside
  if (tags[opening - 1] !== 'name' && tags[opening - 1] !== 'close')
    for (let i = opening - 1; i > floor && i > opening - 24; i--) if (tags[i] === 'comma' && (tags[i - 1] === 'name' || tags[i - 1] === 'close') && startsAside(units, tags, i + 1, close)) at = i;
  for (let i = at - 1; i > floor && i > at - 20; i--) {
    if (tags[i] !== 'comma') continue;
    const starts = tags[i + 1] === 'number' || /^(?:of|from|who|an?)$/.test(units[i + 1]?.lower ?? '') || ((tags[i - 1] === 'name' || i === 1) && /^(?:during|in|at|on|after|speaking|who)$/.test(units[i + 1]?.lower ?? '')) || tags[i - 1] === 'name' && at - i <= 3 && tags[i + 1] === 'name' && /^(?:of|from|in)$/.test(units[i - 2]?.lower ?? '');
    if (!starts || !startsAside(units, tags, i + 1, at)) break;
    at = i;
  }
  return at;
}

/** Does a phrase that ends at `end` name a role: "the spokesman", "chief of staff", "head of communications"? */
function endsInRole(units: readonly Unit[], end: number): boolean {
  const head = units[units[end - 2]?.lower === 'of' ? end - 3 : end - 1]?.lower ?? '';
  return isRole(head) || isRole(head.replace(/s$/, ''));
}

/** "the Vatican spokesman, John Smith, said": the title stands first, and all of it is the source. */
function titledName(units: readonly Unit[], tags: readonly Tag[], opening: number, close: number, floor: number): Phrase | null {
  for (let i = opening + 1; i < close; i++) if (tags[i] !== 'name' && !(tags[i] === 'coordinator' && tags[i - 1] === 'name')) return null;
  const before = phraseBefore(units, tags, opening, floor);
  if (!before || tags[opening - 1] !== 'noun') return null;
  if (!endsInRole(units, opening)) return null;
  return { from: before.from, to: close, aside: null };
}

/** "Another delegate on the Smith slate, Ann Jones, said": a phrase that opens its clause brings a full name in. */
function introducedName(units: readonly Unit[], tags: readonly Tag[], close: number, floor: number): Phrase | null {
  let opening = close - 1;
  while (opening > floor && (tags[opening] === 'name' || (/^(?:of|from)$/.test(units[opening]?.lower ?? '') && tags[opening - 1] === 'name' && tags[opening + 1] === 'name'))) opening--;
  if (tags[opening] !== 'comma' || close - opening < 3 || isRole(units[opening + 1]?.lower ?? '')) return null;
  const before = phraseBefore(units, tags, opening, floor);
  if (!before || (tags[before.from] !== 'determiner' && tags[before.from] !== 'number') || units[before.from]?.lower === 'this') return null;
  const opens = before.from === floor || /^(?:comma|subordinator|coordinator|quote|stop)$/.test(tags[before.from - 1] ?? '');
  return opens ? { from: before.from, to: close, aside: null } : null;
}

/** Quotation marks around a name, not around words: short, and capitalised. */
const isHandle = (unit: Unit | undefined): boolean => unit !== undefined && unit.quote !== null && /^.{1,2}[@#]?[\p{Lu}\p{N}]/u.test(unit.text) && unit.text.split(' ').length <= 4 && !/[.!?]\W?$/.test(unit.text);

/** Where the aside that closes at `close` was opened, or null if what stands there is none. */
function openingOf(units: readonly Unit[], tags: readonly Tag[], close: number, floor: number): number | null {
  const kind = tags[close];
  for (let i = close - 1; i >= floor && i > close - REACH; i--) {
    if (kind === 'close') {
      if (tags[i] === 'open') return i;
      continue;
    }
    // “Handle,” who has many followers, said
    if (tags[i] === 'quote' && kind === 'comma' && i < close - 1 && isHandle(units[i]) && startsAside(units, tags, i + 1, close)) return i;
    if (tags[i] === 'stop' || (tags[i] === 'quote' && kind === 'comma' && i === close - 1)) return null;
    if (tags[i] !== kind) continue;
    const before = tags[i - 1];
    if (before !== 'name' && before !== 'noun' && before !== 'possessive' && before !== 'close' && before !== 'pronoun' && before !== 'quote' && before !== 'number') continue;
    if (startsAside(units, tags, i + 1, close)) return i;
  }
  return null;
}

/** "a professor of …", "who …", "the party's chairman", "38", "speaking …", "D-Iowa", "along with …". */
export function startsAside(units: readonly Unit[], tags: readonly Tag[], i: number, close: number): boolean {
  const unit = units[i];
  const tag = tags[i];
  if (!unit) return false;
  const { lower } = unit;
  if (RELATIVES.has(lower)) return true;
  if (tag === 'number') return close - i <= 3;
  // "today's candidate"
  if (tag === 'time') return tags[i + 1] === 'possessive';
  if (lower === 'jr.' || lower === 'sr.' || lower === 'jr' || /^[rdi]-/.test(lower)) return true;
  if (tag === 'determiner') return !hasVerb(tags, i, close) || relativeWithin(units, i, close);
  if (tag === 'ing' || tag === 'participle') return true;
  // "long a friend of reform"
  if (tag === 'adverb' && tags[i + 1] === 'determiner') return !hasVerb(tags, i, close);
  // "apparently referring to …"
  if (tag === 'adverb' && (tags[i + 1] === 'ing' || tags[i + 1] === 'participle')) return true;
  // "Smith, when asked about it, said"
  if (tag === 'subordinator') return /^(?:after|when|while|before|as|if|though|although)$/.test(lower);
  if (tag === 'preposition') return /^(?:with|of|from|in|like|including|at|for|on|during|along)$/.test(lower);
  if (lower === 'along' || lower === 'formerly' || lower === 'then' || lower === 'now' || lower === 'also' || lower === 'himself' || lower === 'herself' || lower === 'however' || lower === 'too' || lower === 'meanwhile' || lower === 'though') return true;
  // a bare title: "president of the union", "former governor of Ohio", or the state of "Smith of Dayton, Ohio,"
  if (hasVerb(tags, i, close)) return relativeWithin(units, i, close) && (tag === 'noun' || tag === 'name');
  if (tag === 'noun') return true;
  // "Smith of Dayton, Ohio," or "Smith, the union's treasurer,"; but not "in the primary, Gov. John Smith,"
  if (tag === 'name' && tags[i - 2] === 'noun' && endsInRole(units, i - 1) && tags.slice(i, close).every((t) => t === 'name' || t === 'coordinator')) return true;
  // "the next two states — Nevada and Utah —"
  if (tags[i - 1] === 'dash' && close - i < 8 && (tag === 'name' || (tag === 'coordinator' && !hasVerb(tags, i, close)))) return true;
  if (tag === 'name') return (close - i <= 2 && tags[i - 2] === 'name' && !isRole(lower)) || units.slice(i, close).some((u, j) => isRole(u.lower) && tags[i + j] === 'noun') || (isRole(lower) && tags[i + 1] === 'preposition');
  return false;
}

const hasVerb = (tags: readonly Tag[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tags[i] === 'verb' || tags[i] === 'auxiliary') return true;
  return false;
};
const relativeWithin = (units: readonly Unit[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (RELATIVES.has(units[i]?.lower ?? '')) return true;
  return false;
};

/** The noun phrase that ends at `end`. */
function phraseBefore(units: readonly Unit[], tags: readonly Tag[], end: number, floor: number): Phrase | null {
  const tag = tags[end - 1];
  const lower = units[end - 1]?.lower ?? '';
  if (tag === 'close') {
    const opened = bracket(tags, end - 1, floor);
    const inner = opened === null ? null : phraseBefore(units, tags, opened, floor);
    return inner && { ...inner, to: end };
  }
  if (tag === 'pronoun' || (RELATIVES.has(lower) && tag === 'subordinator')) return { from: withAll(units, end - 1, floor), to: end, aside: null };
  if (tag === 'quote') return isHandle(units[end - 1]) ? { from: end - 1, to: end, aside: null } : null;
  if (tag === 'determiner' && ALONE.has(lower)) return { from: end - 1, to: end, aside: null };
  if (tag !== 'name' && tag !== 'noun' && tag !== 'number' && tag !== 'possessive' && tag !== 'time' && tag !== 'participle' && tag !== 'ing') return null;
  let from = end;
  while (from > floor) {
    const t = tags[from - 1];
    if (t === undefined) break;
    // "a probe the agency said", "this week the mayor said": another phrase begins
    if (tags[from] === 'determiner' && from < end && (t === 'noun' || t === 'name') && ARTICLES.has(units[from]?.lower ?? '') && !/^(?:half|twice|double)$/.test(units[from - 1]?.lower ?? '')) break;
    if (INSIDE.has(t)) {
      // ", adding Smith said": an -ing form that opens the phrase is no part of it
      from--;
      continue;
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
    if (t === 'quote' && from < end && tags[from] === 'name' && tags[from - 2] === 'name') {
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
  return commas > 0 && tags[and - 1] !== 'comma' && commas === 1 ? null : i;
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
  while (i < end - 1 && (OPENERS.has(units[i]?.lower ?? '') || tags[i] === 'adverb' || tags[i] === 'time' || tags[i] === 'coordinator')) i++;
  const tag = tags[i];
  if (tag !== 'preposition' && tag !== 'to' && tag !== 'ing' && tag !== 'participle') return i;
  // ", with the campaign of the senator saying …"
  if (units[i]?.lower === 'with' && tags[i - 1] === 'comma') return i + 1;
  // A phrase that hangs on what came before, with no comma: the subject is the last name or determiner phrase.
  let start = end - 1;
  if (tags[start] === 'name' || tags[start] === 'number') {
    while (start > i + 1 && (tags[start - 1] === 'name' || tags[start - 1] === 'possessive')) start--;
    return start;
  }
  while (start > i + 1 && tags[start] !== 'determiner' && !POSTMODIFIES.has(units[start - 1]?.lower ?? '')) start--;
  return start;
}
