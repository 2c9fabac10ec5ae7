import type { Article } from '../article';
import type { Group, RuleName } from './rules';

export type { Group, Rule, RuleName } from './rules';

/** What the rules read of an article. */
export type Read = Pick<Article, 'headline' | 'paragraphs' | 'published' | 'pictures'>;

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
