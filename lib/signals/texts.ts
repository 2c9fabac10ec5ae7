import type { Findings } from '../speakers';
import type { Group, Mark, Read, RuleName, Spot } from './types';
import type { Index, Lists } from './listed';
import { Words } from './words';

type Span = readonly [start: number, end: number];

/** One text of the article, read word by word. */
export interface Text {
  part: Spot['part'];
  index: number;
  text: string;
  words: Words;
  /** Where words stand that each rule's list has, in order: the others need not be looked at. */
  listed: Lists<readonly number[]>;
  /** What stands between quotation marks, in order. */
  quoted: readonly Span[];
  /** What somebody is reported to say, quoted or not; in order of its beginning. */
  said: readonly Span[];
}

/** The headline, then the paragraphs. `index` knows the words of every rule's list. */
export function textsOf({ headline, paragraphs }: Pick<Read, 'headline' | 'paragraphs'>, { quotations, attributions }: Pick<Findings, 'quotations' | 'attributions'>, index: Index): Text[] {
  const read = (text: string): Pick<Text, 'text' | 'words' | 'listed'> => {
    const words = new Words(text);
    return { text, words, listed: index.of(words) };
  };
  const quoted = paragraphs.map((): Span[] => []);
  for (const { paragraph, start, end } of quotations) quoted[paragraph]?.push([start, end]);
  const said = paragraphs.map((): Span[] => []);
  for (const { paragraph, content } of attributions) for (const span of content) said[paragraph]?.push(span);
  for (const spans of said) spans.sort((a, b) => a[0] - b[0]);
  const body = paragraphs.map((text, i): Text => ({ part: 'text', index: i, ...read(text), quoted: quoted[i] ?? [], said: said[i] ?? [] }));
  return [{ part: 'headline', index: 0, ...read(headline), quoted: headlineQuotes(headline), said: [] }, ...body];
}

const OPENS = /(?<![\p{L}\p{N}])["“'‘](?=[\p{L}\p{N}])/gu;
const CLOSES = /(?<=[\p{L}\p{N}.,!?…])["”'’](?![\p{L}\p{N}])/gu;

/** Headlines quote with single marks as well: ‘a disgrace’. An apostrophe has a letter before it. Each opening mark goes with the next closing one. */
export function headlineQuotes(headline: string): Span[] {
  const closing = Array.from(headline.matchAll(CLOSES), (m) => m.index);
  const spans: Span[] = [];
  let k = 0;
  let reached = 0;
  for (const { index } of headline.matchAll(OPENS)) {
    if (index < reached) continue;
    while ((closing[k] ?? Number.POSITIVE_INFINITY) < index + 2) k++;
    const close = closing[k];
    if (close === undefined) break;
    spans.push([index + 1, close]);
    reached = close + 1;
  }
  return spans;
}

/** A reader of spans in order: asked for growing places only, so that a whole text costs one walk. */
export function walk(spans: readonly Span[]): (start: number, end: number) => boolean {
  let at = 0;
  let reach = -1;
  return (start, end) => {
    while (at < spans.length && (spans[at]?.[0] ?? 0) <= start) reach = Math.max(reach, spans[at++]?.[1] ?? 0);
    return end <= reach;
  };
}

/** A mark over `words[from]` to `words[to]`. */
export function markOf(rule: RuleName, group: Group, { part, index, words }: Text, from: number, to: number, quoted = false): Mark {
  return { rule, group, place: { part, index, start: words.start(from), end: words.end(to) }, quoted };
}
