import type { Parsed } from '../cues/parse';
import { sentenceAt } from '../cues/parse';
import { startsAside } from '../grammar/asides';
import { cueVerb } from '../lexicon/cue-verbs';
import { isRole } from '../lexicon/roles';
import { stateOf } from '../lexicon/states';
import { words } from '../lexicon/words';
import { fold } from '../text/fold';
import type { Unit } from '../text/units';
import type { Entity, Mention } from './entity';
import type { Resolved } from './resolve';

/** Titles of courtesy say nothing of a person. */
const COURTESY = /^(?:mr|mrs|ms|mx|dr|sir|miss|prof)\.?$/;
/** Open an aside that tells what somebody did just then, not who they are. */
const NO_DESCRIPTOR = /^(?:that|as|after|when|while|before|if|though|although|speaking|writing|in|on|at|for|from|during|however|too|also|of|like|including|citing|along|asked|along|then|now|\d.*)$/;
const LONGEST = 45;
/** Characters of a quotation that may close a description: a title, a few words. */
const SHORT = 60;
const ABSTRACT = words('figure number move decision claim idea sum rate margin amount step proposal position charge statement practice policy plan result sign fact reference comment remark line comparison');

/** `resolved`: the speaker's own attributions. What the article says of a speaker, in its own words and in order: titles before the name, appositions and relative clauses after it, role phrases used instead of it. */
export function descriptorsOf(entity: Entity, resolved: readonly Resolved[], paragraphs: readonly Parsed[][]): string[] {
  const found: { paragraph: number; start: number; text: string }[] = [];
  for (const mention of entity.mentions) {
    const sentence = sentenceAt(paragraphs, mention.paragraph, mention.start);
    if (!sentence || mention.paragraph < 0) continue;
    const before = beforeName(sentence, mention);
    if (before) found.push({ paragraph: mention.paragraph, start: mention.from, text: before });
    const at = sentence.units.findIndex((u) => u.start >= mention.end);
    const after = at < 0 ? null : afterName(sentence, at);
    if (after) found.push({ paragraph: mention.paragraph, start: mention.end, text: after });
  }
  let ending: Map<string, Mention> | undefined;
  for (const { raw, alias } of resolved) {
    if (!raw.source) continue;
    const { sentence, phrase } = raw.source;
    const start = sentence.units[phrase.from]?.start ?? 0;
    // "A spokesman for Harbour Foods, Tom Bell, said"
    const listed = sentence.tags.slice(phrase.from, phrase.to).includes('comma');
    if (listed) ending ??= new Map(entity.mentions.map((m) => [`${m.paragraph} ${m.end}`, m]));
    const brought = listed ? ending?.get(`${raw.paragraph} ${sentence.units[phrase.to - 1]?.end}`) : undefined;
    const lead = brought && brought.from > start && /^(.{4,120}), $/.exec(sentence.text.slice(start, brought.from))?.[1];
    if (lead && lead.split(' ').some((word) => isRole(word.toLowerCase())) && !lead.includes(' and ')) found.push({ paragraph: raw.paragraph, start, text: lead });
    if (alias && /^(?:the|this) /i.test(alias)) found.push({ paragraph: raw.paragraph, start, text: alias });
    if (!entity.mentions.length && sentence.units[phrase.from]?.quote) {
      const handle = afterName(sentence, phrase.to - 1, true);
      if (handle) found.push({ paragraph: raw.paragraph, start, text: handle });
    }
  }
  found.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const seen = new Set<string>();
  return found.map((f) => f.text).filter((text) => {
    const key = fold(text).replace(/^(?:the|an?) /, '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const slice = (sentence: Parsed, from: number, to: number): string => sentence.text.slice(sentence.units[from]?.start ?? 0, sentence.units[to - 1]?.end ?? 0);

/** "Former South Carolina Governor", "Senior author", and "the President's son," with the name behind the comma. */
function beforeName(sentence: Parsed, mention: Mention): string | null {
  const { units, tags } = sentence;
  const name = units.findIndex((u) => u.start === mention.start);
  if (name < 0) return null;
  let to = name;
  while (to > 0 && COURTESY.test(units[to - 1]?.lower ?? '')) to--;
  let from = to;
  // "investor and podcaster Tom Bell"
  const joins = (at: number) => tags[at] === 'coordinator' && at < to - 1 && tags[at - 1] === 'noun' && titled(units[at - 1]) && titled(units[at + 1]);
  while (from > 0 && (tags[from - 1] === 'noun' || tags[from - 1] === 'name' || tags[from - 1] === 'number' || (tags[from - 1] === 'possessive' && from < to) || joins(from - 1))) from--;
  if (from < to) return units.slice(from, to).some((u) => titled(u)) && !/^(?:him|her|them)$/.test(units[from]?.lower ?? '') ? slice(sentence, from, to) : null;
  if (tags[name - 1] !== 'comma' || !titled(units[name - 2])) return null;
  // the phrase must end with the name: "the President's son, John Smith, said"
  const end = units.findIndex((u) => u.start >= mention.end);
  if (end >= 0 && tags[end] !== 'comma' && tags[end] !== 'stop') return null;
  from = name - 1;
  while (from > 0 && (tags[from - 1] === 'noun' || tags[from - 1] === 'name' || tags[from - 1] === 'possessive')) from--;
  if (tags[from - 1] === 'determiner') from--;
  return from < name - 1 && (tags[from] === 'determiner' || units.slice(from, name - 1).some((u) => u.kind === 'possessive')) ? slice(sentence, from, name - 1) : null;
}
const titled = (unit: Unit | undefined): boolean => unit !== undefined && !COURTESY.test(unit.lower) && (isRole(unit.lower) || isRole(unit.lower.replace(/s$/, '')));

/** What stands in apposition behind a name that ends before unit `at`. `quoted`: the comma is inside the name's own quotation marks. */
function afterName(sentence: Parsed, at: number, quoted = false): string | null {
  const { units, tags } = sentence;
  const mark = tags[at];
  if (mark !== 'comma' && mark !== 'dash' && !quoted) return null;
  const from = at + 1;
  const opening = units[from];
  // "said Smith, who added that": what somebody said next
  if (opening?.lower === 'who' && cueVerb(units[from + 1]?.lower ?? '')?.verb.frames.has('tag')) return null;
  if (!opening || (NO_DESCRIPTOR.test(opening.lower) && !(quoted && opening.lower === 'with'))) return null;
  if (tags[from] === 'ing' || tags[from] === 'participle' || tags[from] === 'verb' || tags[from] === 'pronoun' || tags[from] === 'quote') return null;
  let end = -1;
  for (let i = from + 1; i < units.length && i < from + LONGEST; i++) {
    const tag = tags[i];
    if (tag === 'stop' || tag === 'quote' || (mark === 'dash' && tag === 'dash') || tag === 'colon') {
      // "host of the podcast 'Late Bread'"
      if (end < 0 || tag === 'dash') end = tag === 'quote' && tags[i - 1] !== 'comma' && (units[i]?.text.length ?? 0) < SHORT ? i + 1 : i;
      break;
    }
    // "a nurse in Dayton, Ohio"
    if (tag !== 'comma' || (stateOf(units[i + 1]?.lower ?? '') !== undefined && tags[i - 1] === 'name')) continue;
    const next = tags[i + 1];
    // the comma before the verb closes it, whatever commas it holds ("population, refugees and migration")
    if (next === 'verb' || next === 'auxiliary' || next === 'adverb' || next === 'quote' || next === 'ing' || next === 'comma') {
      end = i;
      break;
    }
    if (end < 0) end = i;
    if (next === 'determiner' || next === 'pronoun' || next === 'subordinator') break;
  }
  if (end < 0) end = units.length;
  if (end <= from + (quoted ? 0 : 1) || !startsAside(units, tags, from, end)) return null;
  const inside = units.slice(from, end);
  // "Smith, Jones and Brown": a list of names is no description
  if (tags[from] === 'name' && !inside.some((u) => titled(u))) return null;
  if (tags[from] === 'noun' && !inside.some((u) => titled(u))) return null;
  // "22 percent back Smith, a figure that …": told of what is said of them
  if (tags[from] === 'determiner' && ABSTRACT.has(units[from + 1]?.lower ?? '')) return null;
  return slice(sentence, from, end).replace(/[,.](["”’]+)$/, '$1');
}
