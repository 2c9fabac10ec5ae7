import type { Source } from '../sources/found';
import type { Quotation } from '../text/quotations';
import type { Turn } from '../text/turns';
import type { Span } from '../types';

/** An attribution whose speaker is not resolved yet. */
export interface Raw {
  paragraph: number;
  /** Character ranges, in order. */
  content: Span[];
  quoted: Quotation[];
  cue: Span | null;
  lemma: string;
  source: Source | null;
  /** The speaker is the one of this attribution: nothing in the words beside it says who speaks. */
  carried: Raw | null;
  /** Inside whose words it stands. */
  within: Raw | null;
  /** Whose quoted words it was found in, if it was. */
  quoting?: Raw;
  /** The subject of the sentence before it in those words: what "he" takes up. */
  lead?: Source | null;
  /** Whose turn it is in an interview, where no label tells. */
  part?: Turn['part'];
  rule: string;
  /** The cue is one of saying or writing, not of thinking or judging. */
  utters: boolean;
}

/** The attribution of words that somebody utters without a cue; its fields in the order of all others, which is quicker to read. */
export const withoutCue = ({ paragraph, content, quoted, source, carried, rule }: Pick<Raw, 'paragraph' | 'content' | 'quoted' | 'source' | 'carried' | 'rule'>): Raw => ({ paragraph, content, quoted, cue: null, lemma: '', source, carried, within: null, rule, utters: true });

/** Where an attribution begins, in UTF-16 code units of its paragraph: its content, or else its cue. */
export const position = ({ content, cue }: Raw): number => content[0]?.[0] ?? cue?.[0] ?? 0;

/** Sorts attributions by their place in the text. */
export const byPlace = (a: Raw, b: Raw): number => a.paragraph - b.paragraph || position(a) - position(b);
