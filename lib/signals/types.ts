import type { Article } from '../article';

/** What the rules read of an article. */
export type Read = Pick<Article, 'headline' | 'paragraphs' | 'published' | 'pictures'>;

export type RuleName = 'loaded' | 'hedge' | 'no-source' | 'unnamed-source' | 'headline' | 'one-voice' | 'other-side' | 'late-answer' | 'old-picture';

/** Why a rule marks: one word for the kind of thing that was found. The interface has a sentence for each. */
export type Group =
  // loaded words
  | 'label' | 'judgement' | 'intensifier' | 'mind-reading' | 'scare' | 'fight' | 'mockery' | 'slogan'
  // hedging
  | 'likely' | 'appears' | 'roughly'
  // claims with no source at all, and sources without a name
  | 'reportedly' | 'widely-held' | 'critics-say' | 'sources-say'
  // the headline
  | 'stronger-than-text' | 'not-in-text' | 'quote-without-source'
  // the article as a whole
  | 'most-words' | 'not-heard' | 'answer-last' | 'years-older';

/** Words of the article, in UTF-16 code units of one of its texts. */
export interface Spot {
  part: 'text' | 'headline' | 'caption';
  /** Which paragraph, or which picture; 0 for the headline. */
  index: number;
  start: number;
  end: number;
}

export interface Mark {
  rule: RuleName;
  group: Group;
  /** A mark about the whole article stands where it shows first. */
  place: Spot;
  /** Inside quotation marks, or in what a speaker is reported to say: the speaker's word, not the article's. */
  quoted: boolean;
  /** What the rule has to tell besides the place. */
  detail?: Detail;
}

export interface Detail {
  /** The person or organisation meant. */
  name?: string;
  /** Their part of all quoted words, between 0 and 1. */
  share?: number;
  /** By how many years a picture is older than the article. */
  years?: number;
}

export interface Signals {
  /** In order of the rules, then of the text. */
  marks: Mark[];
}

export interface Rule {
  name: RuleName;
  groups: readonly Group[];
  /** Where the rule comes from: a style guide or a study. */
  source: { title: string; url: string };
}
