import { carryOver } from './carry';
import { type Complement, complementOf, endOfContent, skipOccasions } from './complement';
import type { Cue } from './cues';
import { AUXILIARIES, OPENERS, RELATIVES } from './lexicon/function-words';
import { otherCues } from './other-cues';
import { transcript } from './transcript';
import { DOCUMENTS } from './lexicon/roles';
import { words } from './lexicon/words';
import { nounCues } from './noun-cues';
import type { Parsed } from './parse';
import type { Quotation } from './quotations';
import type { Raw } from './raw';
import { isScare } from './scare';
import { phraseAfter, type Source, sourceOf } from './source';
import type { Phrase } from './subject';
import { chars, spanOf } from './units';

/** All attributions of a text whose speakers are not yet resolved, in order. */
export function attribute(paragraphs: readonly Parsed[][]): Raw[] {
  const found: Raw[] = [];
  const spoken = transcript(paragraphs);
  for (const sentences of paragraphs) {
    const label = spoken.get(sentences);
    if (label) {
      found.push(label);
      continue;
    }
    for (const sentence of sentences) found.push(...inSentence(sentence, sentences[sentence.index - 1] ?? null));
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
    found.push(raw);
    previous = raw.source ?? previous;
    if (!participle) finite = raw.source ?? finite;
  }
  found.push(...nounCues(sentence), ...otherCues(sentence, found));
  nest(found);
  shareQuotes(found);
  for (const raw of found) if (raw.rule !== 'quote, then cue') raw.quoted = raw.quoted.filter((q) => speaks(sentence, raw, q));
  return found.filter((raw) => raw.content.length > 0 || raw.rule === 'colon');
}

function fromCue(sentence: Parsed, before: Parsed | null, cue: Cue, previous: Source | null): Raw | null {
  const { units, tags } = sentence;
  const byAgent = cue.passive ? agent(sentence, cue) : null;
  if (byAgent) return byAgent;
  if (cue.passive && cue.verb.lemma !== 'ask') return null;
  const { source, behind } = sourceOf(sentence, cue, previous);
  const make = (rule: string, content: [number, number][], extra: Partial<Raw> = {}): Raw => ({
    paragraph: sentence.paragraph,
    content: content.flatMap(([from, to]) => chars(units, from, to)),
    quoted: content.flatMap(([from, to]) => units.slice(from, to).flatMap((u) => u.quote ?? [])),
    cue: spanOf(units, cue.from, cue.to),
    lemma: cue.verb.lemma,
    source: cue.passive ? null : source,
    carried: null,
    within: null,
    rule,
    utters: cue.verb.frames.has('tag') || QUOTES.has(cue.verb.lemma.replace('_', ' ')),
    ...extra,
  });
  const phrase = source?.sentence === sentence ? source.phrase : null;
  const own = phrase !== null && source !== previous;
  const begins = behind ? cue.from : own ? phrase.from : cue.from;
  const after = behind && phrase ? (phrase.aside?.[1] ?? phrase.to) : cue.to;
  const complement = behind ? followingQuote(sentence, after) : complementOf(sentence, tags, cue, sentence.cues);
  const aside = own || behind ? asideTag(sentence, cue, begins) : null;
  if (aside && cue.verb.frames.has('tag')) return make('cue between the parts of a clause', aside);
  if (cue.verb.frames.has('tag')) {
    // a participle adds to what stands before it, it does not attribute it
    const left = cue.form === 'ing' && !behind && tags[cue.from] !== 'auxiliary' ? null : leftContent(sentence, before, begins, behind);
    // "After Smith spoke of 'less,' Jones said it was more": the quotation belongs to the clause before
    const elsewhere = tags[0] === 'subordinator' && left?.quote && complement !== null && !behind && !complement.pending && tags[complement.from] !== 'quote';
    if (left && !elsewhere && ((left.quote && (left.closed || !complement || complement.that === null)) || !complement || complement.pending) && (own || behind || left.quote)) {
      const parts = left.parts;
      // "A," she said, "B."
      if (complement && tags[complement.from] === 'quote' && left.quote && !complement.pending) parts.push([complement.from, complement.to]);
      const raw = make(left.quote ? 'quote, then cue' : 'clause, then cue', parts);
      if (left.previous) {
        raw.content.unshift(...chars(left.previous.units, left.from, left.previous.units.length));
        raw.quoted.unshift(...left.previous.units.slice(left.from).flatMap((u) => u.quote ?? []));
      }
      return raw;
    }
  }
  if (!complement) return null;
  if (!source && !cue.passive) return null;
  if (!complement.pending && units.slice(cue.from, cue.head).some((u) => MODALS.has(u.lower))) return null;
  if (cue.verb.frames.has('document') && !cue.passive && phrase && !asserts(sentence, cue, phrase)) return null;
  if (complement.pending) return make('colon', []);
  // "a triad, referring to missiles" reports nothing; "referring to 'the triad'" does
  if (/^(?:refer|allude)_to$/.test(cue.verb.lemma) && !units.slice(complement.from, complement.to).some((u) => u.quote)) return null;
  if (cue.verb.frames.has('that') && complement.that === null && !(tags[complement.from] === 'quote')) return null;
  if (cue.passive && !QUESTION.has(units[complement.from]?.lower ?? '') && !units.slice(complement.from, complement.to).some((u) => u.quote)) return null;
  return make(complement.that === null ? 'cue, then clause' : 'cue, then that', [[complement.from, complement.to]]);
}

/** "It shows", "this could suggest": nobody says anything there. */
function asserts({ units }: Parsed, cue: Cue, phrase: Phrase): boolean {
  if (!/^(?:show|suggest|indicate|find|read|confirm|reveal)$/.test(cue.verb.lemma)) return true;
  if (units.slice(cue.from, cue.head).some((u) => /^(?:could|may|might|would|can)$/.test(u.lower))) return false;
  if (phrase.to - phrase.from === 1 && /^(?:it|this|that|these|those|which)$/.test(units[phrase.from]?.lower ?? '')) return false;
  // a study shows something, and so do records; a reservoir does not
  return cue.verb.lemma !== 'show' || units.slice(phrase.from, phrase.to).some((u) => DOCUMENTS.has(u.lower));
}

/** "was asked by Smith whether …", "pressed by Smith to …": the one behind "by" speaks. */
function agent(sentence: Parsed, cue: Cue): Raw | null {
  const { units, tags } = sentence;
  if (units[cue.to]?.lower !== 'by') return null;
  const phrase = phraseAfter(sentence, cue.to + 1);
  if (!phrase || tags[phrase.from] === 'ing') return null;
  const at = phrase.to;
  const word = units[at]?.lower ?? '';
  if (tags[at] !== 'to' && word !== 'that' && !QUESTION.has(word) && word !== 'as' && word !== 'of') return null;
  const from = word === 'that' ? at + 1 : at;
  const to = endOfContent(units, tags, from, cue, sentence.cues);
  if (to <= from) return null;
  return { paragraph: sentence.paragraph, content: chars(units, from, to), quoted: units.slice(from, to).flatMap((u) => u.quote ?? []), cue: spanOf(units, cue.from, cue.to), lemma: cue.verb.lemma, source: { sentence, phrase, antecedent: null }, carried: null, within: null, rule: 'passive with its agent', utters: true };
}

interface Left {
  parts: [number, number][];
  quote: boolean;
  /** The quotation leads on to its tag: it ends in a comma or a stop. */
  closed: boolean;
  /** The quotation stands at the end of the sentence before: `"A." Smith said.` */
  previous: Parsed | null;
  from: number;
}

/** What stands to the left of a tag ("…," Smith said) that can be its content. */
function leftContent(sentence: Parsed, before: Parsed | null, begins: number, behind: boolean): Left | null {
  const { units, tags } = sentence;
  let i = begins - 1;
  while (i >= 0 && OPENERS.has(units[i]?.lower ?? '')) i--;
  if (i >= 0 && i < begins - 1) return null;
  if (i < 0) {
    const last = before?.units.at(-1);
    if (!before || !last?.quote || units.slice(begins).some((u) => u.lower === 'that')) return null;
    return { parts: [], quote: true, closed: true, previous: before, from: clauseStart(before, before.units.length - 1) };
  }
  if (tags[i] === 'quote') {
    const start = clauseStart(sentence, i);
    return { parts: [[start, i + 1]], quote: true, closed: /[,.!?—–-]['’]?\W{1,2}$/.test(units[i]?.text ?? ''), previous: null, from: start };
  }
  if (tags[i] !== 'comma' && tags[i] !== 'dash') return null;
  if (tags[i - 1] === 'quote') {
    const start = clauseStart(sentence, i - 1);
    return { parts: [[start, i]], quote: true, closed: true, previous: null, from: start };
  }
  let start = 0;
  while (start < i && OPENERS.has(units[start]?.lower ?? '')) start++;
  if (tags[start] === 'comma') start++;
  for (let j = start; j < i; j++) if (tags[j] === 'colon') start = j + 1;
  const clause = units.slice(start, i);
  const verb = clause.some((_, j) => tags[start + j] === 'verb' || tags[start + j] === 'auxiliary');
  if (!verb || RELATIVES.has(units[start]?.lower ?? '') || tags[start] === 'subordinator' || tags[start] === 'preposition') {
    if (!(verb && behind === false && tagEnds(sentence, begins))) return null;
  }
  if (!tagEnds(sentence, begins)) return null;
  return { parts: [[start, i]], quote: false, closed: true, previous: null, from: start };
}

/** `The plan, she said, would fail.` and `As she said in June, the plan would fail.`: the parts around the tag. */
function asideTag({ units, tags }: Parsed, cue: Cue, begins: number): [number, number][] | null {
  const as = units[begins - 1]?.lower === 'as' ? 1 : 0;
  const left = begins - 1 - as;
  if (left >= 0 && tags[left] !== 'comma' && tags[left] !== 'dash') return null;
  if (left < 0 && !as) return null;
  const right = skipOccasions(units, tags, cue.to);
  let end = units.length;
  while (end > right && (tags[end - 1] === 'stop' || tags[end - 1] === 'comma')) end--;
  if (tags[right] !== 'comma' && tags[right] !== 'dash') return null;
  const next = units[right + 1];
  if (!next || tags[right + 1] === 'ing' || tags[right + 1] === 'quote' || RELATIVES.has(next.lower) || units.slice(0, right).some((u) => u.quote)) return null;
  if (right + 1 >= end) return null;
  let from = 0;
  while (from < left && (OPENERS.has(units[from]?.lower ?? '') || tags[from] === 'comma')) from++;
  const rest: [number, number] = [right + 1, end];
  return left > from ? [[from, left], rest] : [rest];
}

/** Is nothing but an occasion left after the first verb from `begins`: "…, the authors wrote in June." */
function tagEnds({ units, tags }: Parsed, begins: number): boolean {
  let i = begins;
  while (i < units.length && tags[i] !== 'verb') i++;
  i = skipOccasions(units, tags, i + 1);
  return i >= units.length || tags[i] === 'stop' || tags[i] === 'comma' || tags[i] === 'preposition' || tags[i] === 'name' || tags[i] === 'noun';
}

/** Where the clause begins that a quotation at `at` completes; the quotation itself where it is a sentence of its own. */
function clauseStart({ units, tags }: Parsed, at: number): number {
  const quote = units[at]?.quote;
  if (!quote || at === 0) return at;
  const inner = units[at]?.text.slice(1) ?? '';
  const whole = /^['‘“[(]*\p{Lu}/u.test(inner) && /[\s(]/.test(inner);
  const previous = tags[at - 1];
  if (whole && (previous === 'stop' || previous === 'colon' || previous === 'comma' || previous === 'quote')) return at;
  let start = 0;
  while (start < at && (OPENERS.has(units[start]?.lower ?? '') || tags[start] === 'comma')) start++;
  const verb = units.slice(start, at).some((u, j) => tags[start + j] === 'verb' || AUXILIARIES.has(u.lower));
  return verb || (start < at && at - start < 25) ? start : at;
}

/** `"A," said Smith, "B."`: the part behind the source. */
function followingQuote({ units, tags }: Parsed, at: number): Complement | null {
  let i = at;
  while (i < units.length && i < at + 30 && tags[i] !== 'quote' && tags[i] !== 'stop') i++;
  if (tags[i] !== 'quote' || (tags[i - 1] !== 'comma' && tags[i - 1] !== 'colon')) return null;
  return { from: i, to: i + 1, that: null, pending: false };
}

/** A quotation that is all of the content is what is said; one inside it may be a title or a word held up with tongs. */
function speaks(sentence: Parsed, raw: Raw, quote: Quotation): boolean {
  if (QUOTES.has(raw.lemma.replace('_', ' '))) return true;
  return raw.content.some(([start, end]) => start === quote.start && end === quote.end && raw.utters) || !isScare(sentence, quote, raw.utters);
}

/** What somebody would say, they have not said. */
const MODALS = words("could may might would can will should must 'll 'd");
const QUESTION = words('whether if how why what who where when about');
/** Verbs that quote, though they make no tag: "called him 'a fool'". */
const QUOTES = words('call describe label dub brand characterize characterise refer_to accuse deride denounce decry dismiss mock blast slam');

/**
 * A quotation inside two contents belongs to the inner one, as far as its cue is one of uttering:
 * in "Smith said that Jones scolded him for 'sympathising'" the word is Smith's.
 */
function shareQuotes(found: Raw[]): void {
  for (const outer of found)
    for (const inner of found) {
      if (inner === outer || !inner.quoted.length || size(outer) <= size(inner)) continue;
      const both = outer.quoted.filter((q) => inner.quoted.includes(q));
      if (!both.length) continue;
      const loser = inner.utters || !outer.utters ? outer : inner;
      loser.quoted = loser.quoted.filter((q) => !both.includes(q));
    }
}
/** Notes which attributions stand inside the content of another. */
function nest(found: Raw[]): void {
  for (const inner of found) {
    const at = inner.cue?.[0] ?? -1;
    for (const outer of found) if (outer !== inner && size(outer) > size(inner) && outer.content.some(([s, e]) => s <= at && at < e) && (!inner.within || size(outer) < size(inner.within))) inner.within = outer;
  }
}
const size = (raw: Raw): number => raw.content.reduce((n, [s, e]) => n + e - s, 0);
