import { type Parsed, sentenceAt, wordsOf } from '../cues/parse';
import { BODIES, isRole } from '../lexicon/roles';
import { isPlace } from '../lexicon/states';
import { fold } from '../text/fold';
import { afterName, behindAge } from './after-name';
import { beforeName } from './before-name';
import { calledInQuotes } from './in-quotes';
import type { Called, Entity, Mention } from './entity';
import { openingAside } from './opening-aside';
import { endOfHome } from './places';
import type { Resolved } from './resolve';

/** "Ann | and Tom Bell, who own a bakery": what is told of both is told behind the second. Else `at`. */
function behindPartner({ units, tags }: Parsed, at: number): number {
  if (units[at]?.lower !== 'and' || tags[at + 1] !== 'name') return at;
  let end = at + 1;
  while (tags[end] === 'name') end++;
  const both = units[end + 1]?.lower === 'whose' || (units[end + 1]?.lower === 'who' && !/(?:s|ed)$/.test(units[end + 2]?.lower ?? 's'));
  return tags[end] === 'comma' && both ? end : at;
}

/** "R-Ohio", "D-N.Y." */
const PARTY = /^[RDI]-\p{Lu}/u;
/** So many appositions and relative clauses follow one name, at most. */
const MOST = 3;

/**
 * What the article says of a speaker, in its own words and in order: titles before the name, appositions and relative
 * clauses after it, role phrases used instead of it. `resolved`: the speaker's own attributions.
 */
export function descriptorsOf(entity: Entity, resolved: readonly Resolved[], paragraphs: readonly Parsed[][]): string[] {
  const found = [...entity.called, ...entity.mentions.flatMap((mention) => toldAtName(entity, mention, paragraphs)), ...toldAsSource(entity, resolved)];
  found.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const seen = new Set<string>();
  return found.map((f) => f.text).filter((text) => {
    // "My predecessor, Tom Bell": of whoever says "my"
    if (/^(?:my|our) /i.test(text)) return false;
    const key = fold(text).replace(/^(?:the|an?) /, '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What stands beside the name where it is mentioned. */
function toldAtName(entity: Entity, mention: Mention, paragraphs: readonly Parsed[][]): Called[] {
  const { paragraph } = mention;
  const sentence = sentenceAt(paragraphs, paragraph, mention.start);
  if (!sentence || paragraph < 0) return [];
  const found: Called[] = [];
  const quoted = entity.kind === 'person' ? calledInQuotes(sentence, mention) : null;
  if (quoted) found.push({ paragraph, start: mention.end, text: quoted });
  const opening = entity.kind === 'person' ? openingAside(sentence, mention) : null;
  if (opening) found.push({ paragraph, start: sentence.units[0]?.start ?? 0, text: opening });
  for (const before of beforeName(sentence, mention)) found.push({ paragraph, start: mention.from, text: before });
  let at = sentence.units.findIndex((u) => u.start >= mention.end);
  if (at < 0) return found;
  if (entity.kind === 'person') at = behindPartner(sentence, at);
  // "Ann Smith of Dover University", "Ann Smith, of the Dover Institute,"
  const of = entity.kind === 'person' && sentence.tags[at] === 'comma' && sentence.units[at + 1]?.lower === 'of' && /^(?:determiner|name)$/.test(sentence.tags[at + 2] ?? '') ? at + 1 : at;
  const end = entity.kind === 'person' ? endOfHome(sentence, of) : at;
  const home = end > of ? end : at;
  if (home > at) found.push({ paragraph, start: mention.end, text: wordsOf(sentence, of, home) });
  // "Senator Ann Smith, R-Ohio, who", "Ann Smith (D-Nev.)"
  const party = entity.kind === 'person' && /^(?:comma|open)$/.test(sentence.tags[home] ?? '') && PARTY.test(sentence.units[home + 1]?.text ?? '') ? home + 1 : -1;
  if (party > 0) found.push({ paragraph, start: mention.end, text: wordsOf(sentence, party, party + 1) });
  at = behindAge(sentence, party > 0 ? party + (sentence.tags[party + 1] === 'close' ? 2 : 1) : home);
  // "Ann Smith, 29, of Tucson, Arizona,"
  const town = at > home && entity.kind === 'person' ? endOfHome(sentence, at + 1) : at + 1;
  if (town > at + 1) {
    const state = sentence.tags[town] === 'comma' && isPlace(sentence.units[town + 1]?.lower ?? '') ? town + 2 : town;
    found.push({ paragraph, start: mention.end, text: wordsOf(sentence, at + 1, state) });
  }
  // "According to Smith, halls tend to help candidates who …": what she says
  const told = sentence.units[0]?.lower === 'according' && !sentence.tags.slice(0, at).some((tag) => tag === 'verb' || tag === 'auxiliary' || tag === 'comma');
  if (told) return found;
  for (let n = 0; n < MOST; n++) {
    const after = afterName(sentence, at);
    if (!after) break;
    found.push({ paragraph, start: sentence.units[at]?.start ?? mention.end, text: wordsOf(sentence, ...after).replace(/[,.](["”’]+)$/, '$1') });
    // "a shopper in Dayton, Ohio, whose mother was there,"
    if (!/^(?:who|whose)$/.test(sentence.units[after[1] + 1]?.lower ?? '')) break;
    at = after[1];
  }
  return found;
}

/** What the phrases say by which they are the source of what is reported. */
function toldAsSource(entity: Entity, resolved: readonly Resolved[]): Called[] {
  const found: Called[] = [];
  let ending: Map<string, Mention> | undefined;
  for (const { raw, alias } of resolved) {
    if (!raw.source) continue;
    const { sentence, phrase } = raw.source;
    // of a quotation behind a colon, who speaks may stand in the paragraph before
    const { paragraph } = sentence;
    const start = sentence.units[phrase.from]?.start ?? 0;
    // "A spokesman for Harbour Foods, Tom Bell, said"
    const listed = sentence.tags.slice(phrase.from, phrase.to).includes('comma');
    if (listed) ending ??= new Map(entity.mentions.map((m) => [`${m.paragraph} ${m.end}`, m]));
    const brought = listed ? ending?.get(`${paragraph} ${sentence.units[phrase.to - 1]?.end}`) : undefined;
    const lead = brought && brought.from > start && /^(.{4,120}), (?:the (?:\p{Ll}[\p{L}-]* ){0,3})?$/u.exec(sentence.text.slice(start, brought.from))?.[1];
    const says = (word: string) => isRole(word) || (entity.kind === 'organisation' && BODIES.has(word));
    if (lead && lead.split(' ').some((word) => says(word.toLowerCase())) && !lead.includes(' and ')) found.push({ paragraph, start, text: lead });
    // "The industry's trade group, the Harbour Council, said"
    const [named, close] = phrase.aside ?? [0, 0];
    const body = entity.kind === 'organisation' && phrase.aside && BODIES.has(sentence.units[phrase.to - 1]?.lower ?? '') && entity.mentions.some((m) => m.paragraph === paragraph && m.end === sentence.units[close - 1]?.end && (m.start === sentence.units[named]?.start || m.start === sentence.units[named + 1]?.start));
    if (body) found.push({ paragraph, start, text: wordsOf(sentence, phrase.from, phrase.to) });
    // "Ann Smith, the director of the clinic said": its second comma is missing
    const [opens, closes] = phrase.aside ?? [0, 0];
    if (entity.kind === 'person' && opens === phrase.to + 1 && sentence.tags[opens] === 'determiner' && raw.rule !== 'according to' && !/^(?:comma|dash)$/.test(sentence.tags[closes] ?? '')) found.push({ paragraph, start: sentence.units[opens]?.start ?? 0, text: wordsOf(sentence, opens, closes) });
    // "Reddit user u/thrifty"
    const kind = alias?.endsWith(` ${entity.name}`) && !entity.mentions.length ? alias.slice(0, -entity.name.length - 1) : '';
    if (/^(?:\p{Lu}\S* )?user$/iu.test(kind)) found.push({ paragraph, start, text: kind });
    // "the company" tells nothing of a company
    const plain = entity.kind === 'organisation' && BODIES.has(/^the (\p{Ll}+)$/iu.exec(alias ?? '')?.[1] ?? '');
    if (alias && !plain && /^(?:the|this|an?) /i.test(alias)) found.push({ paragraph, start, text: alias });
    if (sentence.units[phrase.from]?.quote) {
      // "User 'MapleLeaf,' who has many followers,"
      if (sentence.units[phrase.from - 1]?.lower === 'user') found.push({ paragraph, start: sentence.units[phrase.from - 1]?.start ?? start, text: wordsOf(sentence, phrase.from - 1, phrase.from) });
      const handle = afterName(sentence, phrase.to - 1, true);
      if (handle) found.push({ paragraph, start, text: wordsOf(sentence, ...handle) });
    }
    // "A person close to it, who was not authorized to speak, said": why somebody has no name
    if (entity.kind === 'unnamed' && phrase.aside && sentence.units[phrase.aside[0]]?.lower === 'who') found.push({ paragraph, start: sentence.units[phrase.aside[0]]?.start ?? start, text: wordsOf(sentence, ...phrase.aside).replace(/,$/, '') });
  }
  return found;
}
