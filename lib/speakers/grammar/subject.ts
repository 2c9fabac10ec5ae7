import { cueVerb } from '../lexicon/cue-verbs';
import { POSSESSIVES, TIME_NOUNS } from '../lexicon/function-words';
import { isGivenName } from '../lexicon/given-names';
import { BODIES, DOCUMENTS, isAge, isRole } from '../lexicon/roles';
import { isCapitalised } from '../text/capital';
import { leftOf } from '../text/left-of';
import { endsInComma, type Unit } from '../text/units';
import { endsInRole, openingOf, outermost } from './asides';
import { phraseBefore } from './noun-phrase';
import { openingPhrase } from './opening-phrase';
import type { Phrase } from './phrase';
import type { Tag } from './tag';

/** "R-Ohio", "D" */
const PARTY = /^[rdi](?:-|$)/;

/**
 * The subject that ends right before `at`, walking left: over an apposition between commas, then over
 * the noun phrase. Null where a verb, a clause or the sentence begins with no phrase between.
 */
export function subjectBefore(units: readonly Unit[], tags: readonly Tag[], at: number, floor = 0): Phrase | null {
  const near = nearestSubject(units, tags, at, floor);
  if (!near) return null;
  const end = near.aside ? near.aside[1] + 1 : near.to;
  return openingPhrase(units, tags, near.from, tags[end] === 'comma' && end < at ? end + 1 : end, floor) ?? (hangs(units, tags, near) ? null : near);
}

/** The same without what stands farther left: what "who" behind it stands for. */
export function nearestSubject(units: readonly Unit[], tags: readonly Tag[], at: number, floor = 0): Phrase | null {
  let end = at;
  for (;;) {
    const time = timeFrom(units, tags, end);
    if (tags[end - 1] === 'adverb') end--;
    // "Smith on Monday said", "Smith Monday said"
    else if (tags[end - 1] === 'time' && end - 1 > floor && tags[end - 2] !== 'determiner' && tags[end - 2] !== 'participle' && !(tags[end - 3] === 'participle' && /^(?:on|in)$/.test(units[end - 2]?.lower ?? ''))) end -= /^(?:on|in|last)$/.test(units[end - 2]?.lower ?? '') ? 2 : 1;
    // "Smith earlier Monday said"
    else if (units[end - 1]?.lower === 'earlier' && (tags[end - 2] === 'name' || tags[end - 2] === 'pronoun')) end--;
    else if (units[end - 1]?.lower === 'ago') end = beforeAgo(units, tags, end - 1, floor);
    else if (time < end && speaksBefore(units, tags, time, floor)) end = time;
    else break;
    if (end <= floor) return null;
  }
  if (end <= floor) return null;
  // "Gov. Smith, R-Ohio, despite saying"
  if (tags[end - 1] === 'name' && tags[end - 2] === 'comma' && PARTY.test(units[end - 1]?.lower ?? '') && tags[end - 3] === 'name') end -= 2;
  // "Gov. Smith (R-Ohio), said": a stray comma
  if (tags[end - 1] === 'comma' && tags[end - 2] === 'close' && PARTY.test(units[end - 3]?.lower ?? '') && tags[end - 5] === 'name') end--;
  const quoting = relativeWithQuote(units, tags, end, floor);
  if (quoting) return quoting;
  const last = tags[end - 1];
  if (last === 'comma' || last === 'close' || last === 'dash') {
    const introduced = last === 'comma' ? introducedName(units, tags, end - 1, floor) : null;
    if (introduced) return introduced;
    const tag = last === 'comma' ? beforeTag(units, tags, end - 1) : end;
    const outside = tag < end ? phraseBefore(units, tags, tag, floor) : null;
    if (outside) return { ...outside, aside: [tag + 1, end - 1] };
    const near = openingOf(units, tags, end - 1, floor);
    if (near === null) return null;
    const titled = last === 'comma' ? titledName(units, tags, near, end - 1, floor) : null;
    if (titled) return titled;
    const opening = last === 'comma' ? outermost(units, tags, near, end - 1, floor) : near;
    // "his mother, Ann Smith, 43, said"
    const outer = last === 'comma' && tags[opening] === 'comma' && opening < end - 1 ? openingOf(units, tags, opening, floor) : null;
    const brought = outer === null ? null : (introducedName(units, tags, opening, floor) ?? titledName(units, tags, outer, opening, floor));
    if (brought) return { ...brought, aside: [opening + 1, end - 1] };
    const inner = tags[opening] === 'quote' ? { from: opening, to: opening + 1, aside: null } : phraseBefore(units, tags, opening, floor);
    if (!inner) return null;
    // "Sen. Smith (R-Ohio)": the bracket stays with the name
    return last === 'close' ? { ...inner, to: end } : { ...inner, aside: [opening + 1, end - 1] };
  }
  const phrase = phraseBefore(units, tags, end, floor);
  return phrase && (unclosed(units, tags, phrase, floor) ?? behindLater(units, phrase));
}

/** `his hatred of the "Old Kingdom," voiced in May`: is it a name in quotation marks that ends another phrase? */
const hangs = (units: readonly Unit[], tags: readonly Tag[], { from, to }: Phrase): boolean =>
  to - from === 1 && tags[from] === 'quote' && from > 0 && endsInComma(units[from]) && (tags[from - 1] === 'preposition' || tags[from - 1] === 'determiner' || (tags[from - 1] === 'noun' && !isRole(units[from - 1]?.lower ?? '')));

const isSpan = (lower: string): boolean => TIME_NOUNS.has(lower) || /^(?:hour|minute|moment|second|decade|beat)$/.test(lower);

/** "Two hours later | the mayor said" */
function behindLater(units: readonly Unit[], phrase: Phrase): Phrase {
  for (let i = phrase.from + 1; i < phrase.from + 4 && i < phrase.to - 1; i++) {
    const lower = units[i]?.lower;
    if ((lower === 'later' || lower === 'earlier') && isSpan((units[i - 1]?.lower ?? '').replace(/s$/, ''))) return { ...phrase, from: i + 1 };
  }
  return phrase;
}

/** "Her doctor|, she said, told her": the comma before a tag that ends with the one at `close`; behind it where none does. */
function beforeTag(units: readonly Unit[], tags: readonly Tag[], close: number): number {
  let from = close - 1;
  if (tags[from] !== 'verb' || !cueVerb(units[from]?.lower ?? '')?.verb.frames.has('tag')) return close + 1;
  if (tags[from - 1] === 'pronoun') from--;
  else while (tags[from - 1] === 'name') from--;
  return from < close - 1 && tags[from - 1] === 'comma' ? from - 1 : close + 1;
}

/** "Ann Smith, the director of the clinic | said": an apposition whose second comma is missing. */
function unclosed(units: readonly Unit[], tags: readonly Tag[], { from, to }: Phrase, floor: number): Phrase | null {
  if (leftOf(tags, from) !== 'comma' || tags[from] !== 'determiner' || from - floor < 3 || to - from < 4) return null;
  let name = from - 1;
  while (name > floor && tags[name - 1] === 'name') name--;
  const opens = name === 0 || tags[name - 1] === 'quote';
  const told = units.slice(from, to).some(({ lower }, i) => isRole(lower) && tags[from + i + 1] === 'preposition') && !tags.slice(from, to).includes('coordinator');
  return opens && from - 1 - name > 1 && told ? { from: name, to: from - 1, aside: [from, to] } : null;
}

const TOLD_AS = /^(?:described|called|dubbed|labeled|labelled|hailed|praised|denounced|derided|dismissed|branded|nicknamed|characterized|touted|billed)$/;

/** `Smith, who once called it "a ruin," said`: the comma that closes the relative clause stands within the quotation. */
function relativeWithQuote(units: readonly Unit[], tags: readonly Tag[], end: number, floor: number): Phrase | null {
  if (!endsInComma(units[end - 1])) return null;
  for (let i = end - 2; i > floor && i > end - 30 && tags[i] !== 'stop' && tags[i] !== 'quote'; i--) {
    // `The report, titled "A Port in Need," found`
    const titled = i === end - 3 && /^(?:titled|entitled|called|named|dubbed|headlined)$/.test(units[i + 1]?.lower ?? '');
    // `Smith, once described by Jones as "a fool," called`
    const told = TOLD_AS.test(units[/^(?:once|often|recently|later|long|previously|sometimes)$/.test(units[i + 1]?.lower ?? '') ? i + 2 : i + 1]?.lower ?? '');
    if (tags[i] !== 'comma' || (!titled && !told && !/^(?:who|whom|which|whose)$/.test(units[i + 1]?.lower ?? ''))) continue;
    const inner = phraseBefore(units, tags, i, floor);
    return inner && { ...inner, aside: [i + 1, end] };
  }
  return null;
}

/** Where "this week", "on Monday evening" begins that ends at `end`, or `end`. */
const timeFrom = (units: readonly Unit[], tags: readonly Tag[], end: number): number => {
  if (!TIME_NOUNS.has(units[end - 1]?.lower ?? '')) return end;
  if (tags[end - 2] === 'time' && units[end - 3]?.lower === 'on') return end - 3;
  return /^(?:this|last|that)$/.test(units[end - 2]?.lower ?? '') ? end - 2 : end;
};

/** "A group of artists this week said"; but "a poll last month" is the poll of that month, and "those hired last year" are not all. */
function speaksBefore(units: readonly Unit[], tags: readonly Tag[], end: number, floor: number): boolean {
  const tag = tags[end - 1];
  // "Smith, whose views are known, last year proposed it"
  if (tag === 'comma' && end > floor + 2) return true;
  // "Smith, who last week said"
  if (tag === 'subordinator' && units[end - 1]?.lower === 'who') return true;
  return (tag === 'noun' || tag === 'name' || tag === 'close') && !/^(?:late|out)$/.test(units[end - 1]?.lower ?? '') && !units.slice(Math.max(floor, end - 10), end).some((u) => DOCUMENTS.has(u.lower));
}

/** "less than two weeks ago": where it begins. */
function beforeAgo(units: readonly Unit[], tags: readonly Tag[], ago: number, floor: number): number {
  let from = ago;
  while (from > floor && from > ago - 6 && (tags[from - 1] === 'number' || /^(?:(?:year|month|week|day|hour|minute|decade)s?|an?|few|several|many|couple|of|more|less|than|about|nearly|almost|just|only)$/.test(units[from - 1]?.lower ?? ''))) from--;
  return from;
}

/** "12-year-old Max", "the furniture maker Tom Bell" */
const NAMED_SO = /^\d+-year-old$|^(?!former|other|older|younger|elder|senior|junior|major|late).*(?:er|or|ist|ian)$/;

/** "the Vatican spokesman, John Smith, said": the title stands first, and all of it is the source. */
function titledName(units: readonly Unit[], tags: readonly Tag[], opening: number, close: number, floor: number): Phrase | null {
  // "her father, retired firefighter Tom Bell, said"
  // and "a former student, the furniture maker Tom Bell, said"
  // and "the rookie, 19-year-old Tom Bell, said"
  let to = opening + (/^(?:retired|renowned|the)$/.test(units[opening + 1]?.lower ?? '') || isAge(units[opening + 1]?.lower ?? '') ? 2 : 1);
  // "the club's owner, billionaire Tom Bell, said"
  // and "her ex-husband, country singer Tom Bell, said"
  // and "her older son, 12-year-old Max, said"
  while (to < close && to < opening + 6 && tags[to] === 'noun' && (tags[to + 1] === 'noun' || (tags[to + 1] === 'name' && (isRole(units[to]?.lower ?? '') || NAMED_SO.test(units[to]?.lower ?? ''))))) to++;
  while (to < close && (tags[to] === 'name' || (tags[to] === 'coordinator' && tags[to - 1] === 'name'))) to++;
  // "…, John Smith of the University of Dover, said": where he is from is told of him
  for (let i = to; i < close; i++) if (tags[i] !== 'name' && tags[i] !== 'determiner' && tags[i] !== 'noun' && !/^(?:of|from|at|for)$/.test(units[i]?.lower ?? '')) return null;
  if (!tags.slice(opening + 1, to).includes('name') || (to < close && to - opening < 3)) return null;
  const before = phraseBefore(units, tags, opening, floor);
  if (!before) return null;
  // "Smith's successor at the bank, Ann Jones, said"
  const at = tags.slice(before.from, opening).indexOf('preposition');
  const atHead = at > 0 && !/^an?$/.test(units[before.from]?.lower ?? '') && isRole(units[before.from + at - 1]?.lower ?? '');
  // "Bell's doula, Ann Jones, said": whatever she is, by a given name
  const owned = (tags[opening - 2] === 'possessive' || POSSESSIVES.has(units[opening - 2]?.lower ?? '')) && to - opening > 2 && isGivenName(units[opening + 1]?.lower ?? '');
  if (!atHead && (tags[opening - 1] !== 'noun' || !(owned || endsInRole(units, opening)))) return null;
  return { from: before.from, to, aside: to < close ? [to, close] : null };
}

/** No title before a name is longer, and nothing that is told of somebody before it, in units. Keeps the search linear. */
const TITLE = 8;
const TOLD = 40;
/** No body has a longer name, in units. */
const BODY = 8;
/** "Ann Smith| of the state's labor board": where a name ends before what somebody is of, which ends at `close`; `close` where none does. */
function ofWhere(units: readonly Unit[], tags: readonly Tag[], close: number): number {
  let the = close - 1;
  while (the > close - BODY && /^(?:noun|possessive)$/.test(tags[the] ?? '')) the--;
  return the < close - 1 && units[the]?.lower === 'the' && /^(?:of|from|at|with)$/.test(units[the - 1]?.lower ?? '') && tags[the - 2] === 'name' ? the - 1 : close;
}

/** "Another delegate on the Smith slate, Ann Jones, said": a phrase that opens its clause brings a full name in. */
function introducedName(units: readonly Unit[], tags: readonly Tag[], close: number, floor: number): Phrase | null {
  let opening = ofWhere(units, tags, close) - 1;
  while (opening > floor && (tags[opening] === 'name' || (tags[opening] === 'noun' && isRole(units[opening]?.lower ?? '') && tags[opening + 1] === 'name' && tags[opening - 1] === 'name') || (tags[opening] === 'coordinator' && tags[opening - 1] === 'name' && tags[opening + 1] === 'name') || (/^(?:of|from|in|at)$/.test(units[opening]?.lower ?? '') && tags[opening - 1] === 'name' && tags[opening + 1] === 'name'))) opening--;
  // "The man who sat between them, the pastry judge Ann Jones, said"
  let title = opening;
  while (title > floor && title > opening - TITLE && tags[title] === 'noun') title--;
  if (title < opening && opening < close - 1 && units[title]?.lower === 'the' && tags[title - 1] === 'comma' && isRole(units[opening]?.lower ?? '')) opening = title - 1;
  // "A British newspaper, the Independent, said"
  const definite = units[opening]?.lower === 'the' && tags[opening - 1] === 'comma' && close - opening > 1 && BODIES.has(units[opening - 2]?.lower ?? '');
  if (definite) opening--;
  if (tags[opening] !== 'comma' || close - opening < 2 || (isRole(units[opening + 1]?.lower ?? '') && close - opening < 4)) return null;
  const near = phraseBefore(units, tags, opening, floor);
  // "The regulator, Waterwatch, said": a name of one word, behind what it is
  // and "the singer's management company, Marigold, said"
  const body = near !== null && BODIES.has(units[near.to - 1]?.lower ?? '');
  if (close - opening === 2 && !(near && ((near.to - near.from === 2 && (body || isRole(units[near.to - 1]?.lower ?? ''))) || (body && tags.slice(near.from, near.to).includes('possessive'))))) return null;
  // "A man who was there, Tom Bell, recalled"
  // and "One of the authors of the report, the economist Ann Jones, said"
  const one = units[floor]?.lower === 'one' && units[floor + 1]?.lower === 'of';
  const whole = near && (one || units.slice(Math.max(floor, opening - TOLD), opening).some(({ lower }) => lower === 'who') || (tags[near.from] !== 'determiner' && tags[near.from] !== 'number') || tags[near.from - 1] === 'verb') ? openingPhrase(units, tags, near.from, opening, floor) : null;
  const before = whole && (one || units.slice(whole.from, whole.to).some((u) => u.lower === 'who')) ? whole : near;
  // "Bell's colleague on the panel, Senator Ann Smith, said"
  const owned = before && isCapitalised(units[before.from]?.text ?? '') && tags.slice(before.from, before.to).includes('possessive') && units.slice(before.from, before.to).some(({ lower }) => isRole(lower) || BODIES.has(lower));
  if (!before || (!owned && tags[before.from] !== 'determiner' && tags[before.from] !== 'number') || units[before.from]?.lower === 'this') return null;
  const opens = before.from === floor || /^(?:comma|subordinator|coordinator|quote|stop)$/.test(tags[before.from - 1] ?? '');
  return opens ? { from: before.from, to: close, aside: null } : null;
}
