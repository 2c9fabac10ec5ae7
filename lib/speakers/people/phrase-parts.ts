import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import type { Tag } from '../grammar/tag';
import { ALONE, POSTMODIFIES, RELATIVES } from '../lexicon/function-words';
import { isRole } from '../lexicon/roles';
import type { Mention } from './entity';
import { endOfOffice } from './offices';
import { leftOf } from '../text/left-of';

const HANGS = new Set<Tag | undefined>(['preposition', 'to', 'participle', 'verb', 'ing', 'subordinator', 'comma', 'open']);
const CLOSE = new Set(['close', 'familiar', 'briefed']);
/** The place of the noun in "a colleague | in the next county", "a source | close to the plan". */
export function nounOf({ units, tags }: Parsed, from: number, to: number): number {
  let i = from;
  while (i + 1 < to && !HANGS.has(tags[i + 1]) && !CLOSE.has(units[i + 1]?.lower ?? '')) i++;
  return i;
}

/** The words from unit `from` up to unit `to`, as they would stand inside a sentence: "The Russian leader" of its beginning is "the Russian leader", "The Dover Post" is a name. */
export function asCalled(sentence: Parsed, from: number, to: number): string {
  const { text, units, tags } = sentence;
  const called = text.slice(units[from]?.start ?? 0, units[to - 1]?.end ?? 0);
  const party = /^(?:democrat|republican|independent)s?$/.test(units[to - 1]?.lower ?? '');
  const common = party || units.slice(from + 1, to).some((unit, i) => tags[from + 1 + i] === 'noun' && unit.text === unit.lower);
  return from === 0 && tags[0] === 'determiner' && common ? called.charAt(0).toLowerCase() + called.slice(1) : called;
}

/** "deputy chief of staff | Ann Smith" */
export function hasOffice(units: Parsed['units'], at: number): boolean {
  const name = units.findIndex((u) => u.start === at);
  for (let i = name - 2; i > 0 && i > name - 6; i--) if (endOfOffice(units, i) === name) return true;
  return false;
}

/** Does ", " or ", chief executive " stand before `at`? */
export function bringsIn(text: string, at: number): boolean {
  const role = /, ((?:\p{Ll}[\p{L}-]* ){0,3})$/u.exec(text.slice(Math.max(0, at - 60), at))?.[1];
  return role !== undefined && (role === '' || role === 'the late ' || isRole(role.trim().split(' ').at(-1) ?? ''));
}

/** Where the role of a phrase ends: "the mother | of two". */
export const endOfRole = ({ units, tags }: Parsed, { from, to }: Phrase): number => (to - from > 3 && tags[to - 1] === 'number' && units[to - 2]?.lower === 'of' ? to - 2 : to);

/** "one, | a supervisor in Dover, said": who somebody is of whom nothing else is told; null where nothing is. */
export function toldOfOne({ units, tags, text }: Parsed, { from, to }: Phrase): string | null {
  // and "One of them, | a designer who stayed, said"
  const one = to - from === 1 || (to - from === 3 && units[from + 1]?.lower === 'of' && /^(?:them|those|these)$/.test(units[from + 2]?.lower ?? ''));
  if (!one || !/^(?:one|another)$/.test(units[from]?.lower ?? '') || tags[to] !== 'comma' || !/^an?$/.test(units[to + 1]?.lower ?? '')) return null;
  let end = to + 2;
  while (end < units.length && end < to + 10 && !/^(?:comma|stop|subordinator|quote|verb|colon|dash)$/.test(tags[end] ?? '')) end++;
  return units.slice(to + 2, end).some(({ lower }) => isRole(lower)) ? text.slice(units[to + 1]?.start, units[end - 1]?.end) : null;
}

/** "an official" of "an official who asked for no name", "a poll" of "a poll released Monday": how somebody without a name is called. "Those who …" says nothing without the rest. */
export function endOfCalled({ units, tags }: Parsed, phrase: Phrase): number {
  const first = tags[phrase.from] === 'determiner' ? phrase.from + 2 : phrase.from + 1;
  for (let i = ALONE.has(units[phrase.from]?.lower ?? '') ? phrase.to : first; i < phrase.to; i++) {
    // "published Tuesday", "released this week", but "briefed on the plan" belongs to the name
    const dated = (tags[i] === 'participle' || tags[i] === 'verb') && (i + 1 === phrase.to || tags[i + 1] === 'time' || /^(?:this|last|earlier)$/.test(units[i + 1]?.lower ?? '') || tags[i + 2] === 'time');
    // "the original poster (OP)"
    if (tags[i] === 'open' && tags[i + 2] === 'close' && tags[i - 1] === 'noun') return i;
    // "a study to be published in May"
    if (dated) return units[i - 1]?.lower === 'be' ? i - 2 : i;
    if ((tags[i] === 'subordinator' && RELATIVES.has(units[i]?.lower ?? '')) || (tags[i] === 'preposition' && tags[i + 1] === 'time')) return i;
  }
  return phrase.to;
}

/** Where the head of a phrase ends: before "of …", "for …", "who …", unless that belongs to a name. */
export function endOfHead({ units, tags }: Parsed, phrase: Phrase, inside: readonly Mention[]): number {
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const unit = units[i];
    if (!unit) break;
    const tag = tags[i];
    // "mom of two Ann Smith"
    if (unit.lower === 'of' && tags[i + 1] === 'number' && tags[i + 2] === 'name' && (isRole(units[i - 1]?.lower ?? '') || /^(?:mom|mum|dad)$/.test(units[i - 1]?.lower ?? ''))) continue;
    const joins = (tag === 'preposition' && (POSTMODIFIES.has(unit.lower) || unit.lower === 'like')) || tag === 'to' || tag === 'ing' || tag === 'participle' || tag === 'open' || tag === 'verb' || (tag === 'subordinator' && unit.lower !== 'as') || (tag === 'adverb' && i > phrase.from + 1);
    if (joins && !inside.some((m) => (m.entity.kind === 'person' ? m.from : m.start) <= unit.start && unit.end <= m.end)) return units[i - 1]?.end ?? 0;
  }
  return units[phrase.to - 1]?.end ?? 0;
}

/** "One user, | @ann_smith,", "Reddit user | u/ann_smith": how somebody without another name signs; null where nobody does. */
export function handleIn({ units, tags }: Parsed, { from, to }: Phrase): string | null {
  // "User mapleleaf", "Reddit user mapleleaf"
  const last = units[to - 1];
  const platform = to - from === 3 && /^\p{Lu}/u.test(units[from]?.text ?? '');
  if (last?.kind === 'word' && leftOf(units, to, 2)?.lower === 'user' && (platform || (to - from === 2 && !/^(?:data|feedback|interface|experience|base|growth|behavior|error|account|name)$/.test(last.lower))) && tags[from] !== 'determiner' && last.text === last.lower && (last.lower.length > 12 || !/(?:s|ed|ing)$/.test(last.lower))) return last.text;
  const at = isHandle(units[to - 1]?.text ?? '') ? to - 1 : tags[to] === 'comma' && to - from < 6 ? to + 1 : -1;
  const text = (at < 0 ? undefined : units[at])?.text ?? '';
  return isHandle(text) ? text : null;
}
/** "@ann_smith", "u/ann_smith", "ann.smith_82" */
const isHandle = (text: string): boolean => (text.startsWith('@') || text.startsWith('u/') || text.includes('_')) && /^(?:@|u\/)?[\p{L}\p{N}_.]+$/iu.test(text);

/** "An official traveling with | Smith" is not Smith. */
export const hangsOn = ({ text }: Parsed, { from }: Mention): boolean => / (?:with|by|near|against|behind|beside) $/.test(text.slice(Math.max(0, from - 9), from));
