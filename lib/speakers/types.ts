import type { Quotation } from './text/quotations';

/** `[start, end)` in UTF-16 code units of one paragraph. */
export type Span = [number, number];

export interface Text {
  headline: string;
  /** Taken as they come, untrimmed: offsets point into them. */
  paragraphs: readonly string[];
  /** ISO 8601, or null where the page does not say. */
  published: string | null;
  /** Whose article it is: "I" outside quotations is its one author. */
  authors?: readonly string[];
}

/** Who said what, as quotation research has it (PARC 3.0, PolNeAR): a source, a cue and a content. */
export interface Attribution {
  paragraph: number;
  /** `direct`: the content is all quoted; `mixed`: part of it is; `indirect`: none is. */
  kind: 'direct' | 'mixed' | 'indirect';
  /** What is reported, without "that", in one or more parts. */
  content: Span[];
  /** The words between quotation marks in it, without the marks. */
  quoted: Span[];
  cue: Span | null;
  source: Span | null;
  sourceParagraph: number;
  /** The `name` of one of the speakers; null where it is not clear who speaks. */
  speaker: string | null;
  /** Who says it with the speaker, by name: "Smith and Jones said". */
  others: string[];
  /** Through whom we know it: in `"He asked me, 'Do you?'" Smith said` the asker is quoted by Smith. */
  quotedBy: string | null;
}

export type Kind = 'person' | 'organisation' | 'unnamed';

export interface Speaker {
  name: string;
  kind: Kind;
  /** The other ways in which the article refers to them, in order of appearance. */
  aliases: string[];
  /** What the article says of them, in its own words. */
  descriptors: string[];
  /** Quoted words, counted between spaces. */
  words: number;
  /** Two people of the article are called by this name. */
  sharedName: boolean;
}

/** Whether the article says that a party was asked for comment, and what came of it. */
export interface Reply {
  party: string;
  status: 'asked' | 'replied' | 'declined';
  paragraph: number;
}

export interface Findings {
  /** Everything between double quotation marks, said by somebody or not; in order of the text. */
  quotations: Quotation[];
  attributions: Attribution[];
  speakers: Speaker[];
  /** People who are named in the text and do not speak, in order of appearance, with the titles and role nouns used of them. */
  named: { name: string; roles: string[] }[];
  reply: Reply[];
}
