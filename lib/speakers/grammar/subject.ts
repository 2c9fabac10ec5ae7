import { cueVerb } from '../lexicon/cue-verbs';
import { TIME_NOUNS } from '../lexicon/function-words';
import { isRole } from '../lexicon/roles';
import { leftOf } from '../text/left-of';
import { endsInComma, type Unit } from '../text/units';
import { openingOf, outermost } from './asides';
import { phraseBefore } from './noun-phrase';
import { introducedName, titledName } from './brought-in-names';
import { openingPhrase } from './opening-phrase';
import { beforeAgo, speaksBefore, timeFrom } from './times-before';
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
