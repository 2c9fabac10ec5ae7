import { complementOf } from '../content/complement';
import { opensSubordinate } from '../content/content-end';
import { asideTag, followingQuote, leftContent } from '../content/tag-content';
import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import { skipHearer } from '../grammar/occasions';
import { RELATIVES } from '../lexicon/function-words';
import { isGroup, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';
import type { Source } from '../sources/found';
import { isPerson } from '../sources/somebody';
import { sourceOf } from '../sources/source';
import type { Turn } from '../text/turns';
import { chars, quotesIn, spanOf } from '../text/units';
import { reports } from './asserts';
import { captions } from './captions';
import { carryOver } from './carry';
import { felt } from './felt';
import { hearsay } from './hearsay';
import { saidByNobody } from './nobody';
import { nounCues } from './noun-cues';
import { otherCues } from './other-cues';
import { fromPassive } from './passives';
import type { Raw } from './raw';
import { isTitle, WORKS } from './scare';
import { nest, shareQuotes, speaks, utters } from './share-quotes';
import { transcript } from './transcript';

/** All attributions of a text whose speakers are not yet resolved, in order. */
export function attribute(paragraphs: readonly Parsed[][], turns: ReadonlyMap<number, Turn>): Raw[] {
  const found: Raw[] = [];
  const spoken = transcript(paragraphs, turns);
  for (const [paragraph, sentences] of paragraphs.entries()) {
    const turn = spoken.get(paragraph);
    if (turn) {
      found.push(turn);
      continue;
    }
    for (const sentence of sentences) found.push(...inSentence(sentence, (sentence.index > 0 && sentences[sentence.index - 1]) || null));
  }
  return carryOver(paragraphs, found);
}

/** The attributions of one sentence by its own cues. `before` is the sentence before it in the paragraph. */
export function inSentence(sentence: Parsed, before: Parsed | null): Raw[] {
  const found: Raw[] = [];
  let previous: Source | null = null;
  let finite: Source | null = null;
  for (const cue of sentence.cues) {
    const participle = cue.form === 'ing' && sentence.tags[cue.from] !== 'auxiliary';
    const raw = fromCue(sentence, before, cue, participle ? (finite ?? previous) : previous);
    if (!raw) continue;
    // `said, laughing, "…"`: told once
    if (participle && sentence.tags[cue.to] === 'comma' && sentence.tags[cue.from - 1] === 'comma' && raw.content.length && found.some((other) => other.content.length === 1 && other.content[0]?.[0] === raw.content[0]?.[0])) continue;
    found.push(raw);
    // "replied to one who had asked, writing: '…'": what hangs on the main clause is not the one's who is told of in it
    const told = !participle && sentence.units[cue.from - 1]?.lower === 'who' && sentence.tags[cue.from - 2] !== 'comma';
    if (told && !previous) continue;
    previous = raw.source ?? previous;
    if (!participle && !told) finite = raw.source ?? finite;
  }
  // `posted a clip with the words: "…"`: the clip is not said
  const written = captions(sentence);
  if (written.length) found.splice(0, found.length, ...found.filter((raw) => !raw.quoted.some((q) => written.some(({ quoted }) => quoted.includes(q)))), ...written);
  // "said in a statement that": one content, one attribution
  const nouns = nounCues(sentence).filter((raw) => !found.some((other) => other.content[0]?.[0] === raw.content[0]?.[0]));
  found.push(...nouns, ...otherCues(sentence, found), ...hearsay(sentence));
  found.push(...felt(sentence, found));
  if (!found.length) return found;
  dropFarther(found);
  dropShorter(found);
  nest(found);
  shareQuotes(found.filter((raw) => !askedByNobody(raw, sentence)));
  for (const raw of found) if (raw.rule !== 'quote, then cue') raw.quoted = raw.quoted.filter((q) => speaks(sentence, raw, q));
  return found.filter((raw) => (raw.content.length > 0 || raw.rule === 'colon') && !toldAlready(raw, sentence));
}

/**
 * "Smith said Jones wants more", "said he was confident that": what is thought or said inside somebody's reported words is told
 * with them, by whoever speaks. Only words quoted there have a speaker of their own.
 */
function toldAlready(raw: Raw, sentence: Parsed): boolean {
  // "Smith denied rumors that": hers to deny, and nobody else's
  if (raw.within !== null && raw.rule === 'noun' && raw.source === null && raw.quoted.length === 0 && raw.within.source !== null) return true;
  if (raw.within === null || !raw.within.utters) return false;
  // "It comes when millions are expected to travel, according to the bank": by nobody else
  if (raw.source === null && raw.quoted.length === 0) return true;
  if (raw.within.rule === 'according to') return false;
  return raw.quoted.length === 0 || askedByNobody(raw, sentence);
}

/** "Smith said that Ohio was being asked to do 'less than most'", "who told them when asked about it: '…'": by nobody who is told of, so the words are Smith's. */
const askedByNobody = (raw: Raw, { text }: Parsed): boolean => raw.within !== null && raw.source === null && raw.lemma === 'ask' && (text.startsWith('to ', raw.content[0]?.[0]) || /\bwhen $/.test(text.slice(Math.max(0, (raw.cue?.[0] ?? 0) - 6), raw.cue?.[0])));

/** "The spot ends with footage of Smith saying, '…'": of two cues with the same content before them, the nearer has it. */
function dropFarther(found: Raw[]): void {
  for (let i = found.length - 1; i >= 0; i--) {
    const [start, end] = found[i]?.content[0] ?? [0, 0];
    const cue = found[i]?.cue;
    if (cue && found.some((near) => near.cue && near.lemma !== 'according to' && near.cue[0] >= cue[1] && near.cue[1] <= start && near.content.length === 1 && near.content[0]?.[0] === start && near.content[0][1] === end)) found.splice(i, 1);
  }
}

/** "Declined to say whether": of two cues that begin at one word, the longer has it. */
function dropShorter(found: Raw[]): void {
  for (let i = found.length - 1; i >= 0; i--) {
    const cue = found[i]?.cue;
    if (cue && found.some((longer) => longer.cue && longer.cue[0] === cue[0] && longer.cue[1] > cue[1] && longer.content.length > 0)) found.splice(i, 1);
  }
}

function fromCue(sentence: Parsed, before: Parsed | null, cue: Cue, previous: Source | null): Raw | null {
  const { units, tags } = sentence;
  const passive = cue.passive ? fromPassive(sentence, cue, previous) : null;
  if (passive || (cue.passive && !/^ask(?:_about)?$/.test(cue.verb.lemma))) return passive;
  const { source, behind } = sourceOf(sentence, cue, previous);
  const make = (rule: string, content: [number, number][]): Raw => ({
    paragraph: sentence.paragraph,
    content: content.flatMap(([from, to]) => chars(units, from, to)),
    quoted: content.flatMap(([from, to]) => quotesIn(units, from, to)),
    cue: spanOf(units, cue.from, cue.to),
    lemma: cue.verb.lemma,
    source: cue.passive ? null : source,
    carried: null,
    within: null,
    rule,
    utters: utters(cue),
  });
  const phrase = source?.sentence === sentence ? source.phrase : null;
  if (saidByNobody(sentence, cue, phrase)) return null;
  const first = phrase?.from ?? 0;
  const last = first > 0 ? units[first - 1]?.lower : undefined;
  const own = phrase !== null && source !== previous;
  const begins = behind ? cue.from : own ? phrase.from : cue.from;
  const after = behind && phrase ? (phrase.aside?.[1] ?? phrase.to) : cue.to;
  const complement = behind ? followingQuote(sentence, cue, after) : complementOf(sentence, tags, cue, sentence.cues);
  // "the talks, which began in May, are over": who says what stands before is named there
  const named = phrase && !RELATIVES.has(units[phrase.from]?.lower ?? '');
  // `the best script she has ever read`
  if (cue.verb.lemma === 'read' && phrase && !behind && isPerson(sentence, phrase) && tags[cue.to] !== 'quote' && tags[cue.to] !== 'colon' && tags[cue.to] !== 'comma') return null;
  // `where, he liked to say, he built "a ruin"`
  const leant = begins > 1 && /^(?:where|when|because)$/.test(units[begins - 2]?.lower ?? '');
  const aside = named && (!cue.chained || leant) && (own || behind) && !(cue.form === 'ing' && cue.from === 0) ? asideTag(sentence, cue, begins, behind ? after : null) : null;
  if (aside && cue.verb.frames.has('tag')) return make('cue between the parts of a clause', aside);
  if (cue.verb.frames.has('tag')) {
    // a participle adds to what stands before it, it does not attribute it
    const left = cue.form === 'ing' && !behind && tags[cue.from] !== 'auxiliary' ? null : leftContent(sentence, before, begins, behind ? after : endOfTag(sentence, cue));
    // "After Smith spoke of 'less,' Jones said it was more": the quotation belongs to the clause before
    const elsewhere = left?.quote && !behind && opensSubordinate(units, tags) && (complement === null ? previous?.sentence === sentence : !complement.pending && (tags[complement.from] !== 'quote' || previous !== null));
    // `Jones said it was "late," Smith cut in: "…"`: Jones's words are told, and Smith's announced
    const told = left?.quote && tags[cue.to] === 'colon' && sentence.cues.some(({ from, verb }) => from >= left.from && from < begins && verb.frames.has('tag'));
    // "A." Smith said the matter was closed: a sentence of its own
    const another = left?.previous && /\.\W{1,2}$/.test(left.previous.units.at(-1)?.text ?? '') && complement !== null && !complement.pending && tags[complement.from] !== 'quote';
    // "When asked about it, Smith laughed": what came before is no words of Smith's
    // and who "declined to answer" has said nothing
    const laughs = left && !left.quote && (/^(?:declin|refus)/.test(units[cue.from]?.lower ?? '') || tags[0] === 'participle' || (cue.verb.frames.has('weak') && opensSubordinate(units, tags)));
    // `On the show “Late Talk,” Smith said it was over`: a title
    const [start, end] = left?.parts[0] ?? [0, 0];
    // and `In his memoir, “Plain Duty,” he wrote that it was`
    const work = left?.quote && tags[start - 1] === 'comma' && WORKS.has(units[start - 2]?.lower ?? '');
    const title = left?.quote && !left.previous && /^\W{1,2}\p{Lu}/u.test(units[end - 1]?.text ?? '') && complement !== null && !complement.pending && (start < end - 1 || work) && !tags.slice(start, end - 1).some((t) => t === 'verb' || t === 'auxiliary' || t === 'stop' || t === 'colon');
    if (left && !elsewhere && !told && !another && !title && !laughs && ((left.quote && (left.closed || !complement || complement.that === null)) || !complement || complement.pending) && (((own || behind) && named) || left.quote)) {
      const parts = left.parts;
      // "A," she said, "B."
      // but `"A," she wrote after Jones argued that "B."`
      const others = complement !== null && sentence.cues.some((other) => other.from >= cue.to && other.to <= complement.from && other.form !== 'ing' && other.verb.frames.has('tag'));
      if (complement && !others && tags[complement.from] === 'quote' && left.quote && !complement.pending && !shownOn(sentence, complement.from)) parts.push([complement.from, complement.to]);
      const raw = make(left.quote ? 'quote, then cue' : 'clause, then cue', parts);
      if (left.previous) {
        raw.content.unshift(...chars(left.previous.units, left.from, left.previous.units.length));
        raw.quoted.unshift(...quotesIn(left.previous.units, left.from, left.previous.units.length));
      }
      return raw;
    }
  }
  if (!complement) return null;
  // `wrote under the pseudonym "Carlos Dash"`
  if (complement.from > cue.to && tags[complement.from] === 'quote' && NAMES.has(units[complement.from - 1]?.lower ?? '')) return null;
  if (!source && !cue.passive) return null;
  if (!reports(sentence, cue, complement, source)) return null;
  if (complement.pending) return make('colon', []);
  // "the plan, which Smith called 'dead'": the word that stands for the plan is part of what is said of it
  // and "the rivals, who he accused of lying": the lie is what he tells
  const fronted = cue.verb.lemma === 'accuse' && complement.from === cue.to && units[cue.to]?.lower === 'of' ? 1 : 0;
  const gap = phrase && own && !fronted && !behind && complement.that === null && last !== undefined && FILLS.has(last) && tags[complement.from] !== 'to' && !(first > 1 && /^(?:preposition|to)$/.test(tags[first - 2] ?? '')) ? first - 1 : null;
  return make(complement.that === null ? 'cue, then clause' : 'cue, then that', [...(gap === null ? [] : [[gap, gap + 1] as [number, number]]), [complement.from + fronted, complement.to]]);
}

/** `"…," she said on NBC's | "Meet the Press"`: where she said it. */
function shownOn({ units, tags, text }: Parsed, at: number): boolean {
  const quote = units[at]?.quote;
  // `in the spot titled "Dangerous"`
  if (quote && /^(?:titled|entitled|called|named|dubbed)$/.test(units[at - 1]?.lower ?? '')) return true;
  return Boolean(quote) && /^(?:preposition|possessive|determiner|name)$/.test(tags[at - 1] ?? '') && isTitle(text.slice(quote?.start, quote?.end));
}

/** Where a tag ends: behind the one who is told, if that is somebody: "…, Smith told the court in June." */
function endOfTag({ units, tags }: Parsed, cue: Cue): number {
  const end = cue.verb.frames.has('hearer') ? skipHearer(units, tags, cue.to) : cue.to;
  const somebody = (i: number) => tags[i] === 'name' || isGroup(units[i]?.lower ?? '') || isRole(units[i]?.lower ?? '') || HEARS.has(units[i]?.lower ?? '');
  for (let i = cue.to; i < end; i++) if (somebody(i)) return end;
  return cue.to;
}
const HEARS = words('court jury panel crowd audience him her them us me congregation rally');

const NAMES = words('pseudonym alias moniker handle username nickname name banner headline title titled entitled');

/** Stand for somebody or something named before. */
const FILLS = words('which who whom');
