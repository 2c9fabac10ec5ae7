import { words } from '../lexicon/words';
import type { Span } from '../types';
import { datelineEnd } from './dateline';
import { markAt, type Quotation } from './quotations';
import type { Token } from './tokens';

/** A token outside quotation marks, or a whole quotation seen as one thing. Offsets include the marks. */
export type Unit = Token;

/** A run of units that reads as one sentence of the writer's. */
export interface Sentence {
  paragraph: number;
  text: string;
  units: Unit[];
}

/** 1 where a quotation between single marks ends: `'so'`. */
const single = (text: string, { start, end }: Quotation): number => (/['‘]/.test(text.charAt(start - 1)) && /['’]/.test(text.charAt(end)) ? 1 : 0);

/** `"…,"` with the sentence going on behind it. */
export const endsInComma = (unit: Unit | undefined): boolean => unit !== undefined && unit.quote !== null && /,\W{1,2}$/.test(unit.text);

/** One paragraph as units: every quotation folded into one, so that the writer's own sentence shows. `tokens` are those of the whole paragraph, or of `[from, to)`. */
export function unitsOf(text: string, tokens: readonly Token[], quotations: readonly Quotation[], from = 0, to = text.length): readonly Unit[] {
  if (!quotations.length) return tokens;
  const units: Unit[] = [];
  let at = from;
  let next = 0;
  const upTo = (end: number) => {
    for (; next < tokens.length; next++) {
      const token = tokens[next];
      if (!token || token.start >= end) break;
      if (token.start >= at) units.push(token);
    }
  };
  for (const quote of quotations) {
    const start = Math.max(at, quote.start - (markAt(text, quote.start - 2) === 2 ? 2 : 1));
    const end = Math.min(to, quote.end + Math.max(markAt(text, quote.end), single(text, quote)));
    upTo(start);
    units.push({ kind: 'quote', start, end, text: text.slice(start, end), lower: '', quote });
    at = end;
  }
  upTo(to);
  return units;
}

const ENDS = '.!?…';
/** Behind "U.S." or "p.m." these, with a capital, begin another sentence. */
const STARTERS = words('while when after before if although though since because as the this these those that it he she they we i there but and yet so in on at for from with during however meanwhile according asked one a an his her their its both many most some');
/** "… at 6 a.m. | "It is over," said one." */
const SHORTENED = /^(?:[ap]\.m\.|u\.s\.|inc\.|corp\.|co\.|etc\.)$/;
/** Is a quotation a sentence of its own? */
const isWhole = (text: string): boolean => /^.\p{Lu}/u.test(text) && text.includes(' ') && /^[,.!?]/.test(text.slice(-2));
/** A quotation that closes a sentence brings its own stop. */
const endsSentence = (unit: Unit): boolean => unit.quote !== null && /[.!?…]['’”")]?$/.test(unit.text.slice(0, unit.quote.end - unit.start).slice(-3)) && unit.quote.end > unit.quote.start;

/** Splits at stops that are followed by the beginning of another sentence. */
export function sentencesOf(paragraph: number, text: string, units: readonly Unit[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number) => {
    if (to > from) sentences.push({ paragraph, text, units: units.slice(from, to) });
    from = to;
  };
  const lead = units[0]?.start === 0 ? datelineEnd(text) : 0;
  const behind = lead > 0 ? units.findIndex(({ start }) => start >= lead) : 0;
  // nothing need stand behind it
  if (behind > 0) cut(behind);
  for (let i = from; i < units.length; i++) {
    const unit = units[i];
    const next = units[i + 1];
    if (!unit || !next) break;
    // asked of every unit: one character is read faster than `endsWith` is called
    const stop = (unit.kind === 'mark' && ENDS.includes(unit.text)) || endsSentence(unit) || (unit.text.charAt(unit.text.length - 1) === '.' && /^\p{Lu}/u.test(next.text) && STARTERS.has(next.lower)) || (next.kind === 'quote' && SHORTENED.test(unit.lower) && isWhole(next.text));
    if (!stop || ENDS.includes(next.text) || (next.kind === 'mark' && /^[)\]’']/.test(next.text))) continue;
    if (next.kind === 'quote' || next.kind === 'number' || /^[\p{Lu}@“"(‘'[—]/u.test(next.text)) cut(i + 1);
  }
  cut(units.length);
  return sentences;
}

export const spanOf = (units: readonly Unit[], from: number, to: number): Span => [units[from]?.start ?? 0, units[to - 1]?.end ?? 0];

/** The characters of units `[from, to)`, without the marks of a quotation at either end. */
export function chars(units: readonly Unit[], from: number, to: number): Span[] {
  const first = units[from];
  const last = units[to - 1];
  if (!first || !last || to <= from) return [];
  const start = first.quote ? first.quote.start : first.start;
  const end = last.quote ? last.quote.end : last.end;
  return end > start ? [[start, end]] : [];
}

/** The passages among units `[from, to)`. */
export function quotesIn(units: readonly Unit[], from: number, to: number): Quotation[] {
  const quotes: Quotation[] = [];
  for (let i = from; i < to; i++) {
    const quote = units[i]?.quote;
    if (quote) quotes.push(quote);
  }
  return quotes;
}
