import type { Tag } from '../grammar/tag';
import { tagsOf } from '../grammar/tags';
import type { Quotation } from '../text/quotations';
import type { Token } from '../text/tokens';
import { type Sentence, sentencesOf, unitsOf } from '../text/units';
import type { Cue } from './cue';
import { cuesIn } from './cues';

/** A sentence with what the later steps need to know of it. */
export interface Parsed extends Sentence {
  tags: Tag[];
  cues: Cue[];
  /** Place among the sentences of its paragraph. */
  index: number;
}

/** Longer ones are cut: no real sentence is, and every step may then look through one sentence as often as it has cues. */
const LONGEST = 240;

/** Every paragraph as its parsed sentences. `tokens` are those of each paragraph, `quotations` those of all. */
export function parse(paragraphs: readonly string[], tokens: readonly Token[][], quotations: readonly Quotation[]): Parsed[][] {
  const byParagraph: Quotation[][] = paragraphs.map(() => []);
  for (const quotation of quotations) byParagraph[quotation.paragraph]?.push(quotation);
  return paragraphs.map((text, paragraph) => parseParagraph(text, tokens[paragraph] ?? [], paragraph, byParagraph[paragraph] ?? []));
}

/** `tokens`: those of `[from, to)`. */
export function parseParagraph(text: string, tokens: readonly Token[], paragraph: number, quotations: readonly Quotation[], from = 0, to = text.length): Parsed[] {
  const sentences = sentencesOf(paragraph, text, unitsOf(text, tokens, quotations, from, to));
  const all = sentences.some(({ units }) => units.length > LONGEST) ? sentences.flatMap(short) : sentences;
  return all.map(({ units }, index) => {
    const tags = tagsOf(units);
    return { paragraph, text, units, tags, cues: cuesIn(units, tags, index > 0 ? all[index - 1]?.units.at(-1) : undefined), index };
  });
}

function short(sentence: Sentence): Sentence[] {
  if (sentence.units.length <= LONGEST) return [sentence];
  const parts: Sentence[] = [];
  for (let i = 0; i < sentence.units.length; i += LONGEST) parts.push({ ...sentence, units: sentence.units.slice(i, i + LONGEST) });
  return parts;
}

/** The index of the sentence in which the character at `at` stands; the last one where none does. */
export function sentenceIndexAt(sentences: readonly Parsed[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.units.at(-1)?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The sentence of `paragraph` in which the character at `at` stands. */
export const sentenceAt = (paragraphs: readonly Parsed[][], paragraph: number, at: number): Parsed | undefined => {
  const sentences = paragraphs[paragraph];
  return sentences?.[sentenceIndexAt(sentences, at)];
};

/** The article's words from unit `from` up to unit `to`. */
export const wordsOf = ({ text, units }: Parsed, from: number, to: number): string => text.slice(units[from]?.start ?? 0, units[to - 1]?.end ?? 0);
