import { findSignals, type Mark, type RuleName } from '../../lib/signals';
import type { Article } from '../../lib/article';
import type { Findings } from '../../lib/speakers';

export type Read = Pick<Article, 'headline' | 'paragraphs' | 'published' | 'pictures'> & Partial<Pick<Article, 'authors'>>;

/** A mark as the reader prints it; places are null for the headline, a caption, and the article as a whole. */
export interface SignalAnswer {
  paragraph: number | null;
  start: number | null;
  end: number | null;
  kind: 'loaded' | 'hedge' | 'unattributed' | 'headline' | 'one-voice' | 'old-picture';
  /** The rule with its reason: "loaded/intensifier". */
  rule: string;
}

const KINDS: Record<RuleName, SignalAnswer['kind']> = { loaded: 'loaded', hedge: 'hedge', 'no-source': 'unattributed', 'unnamed-source': 'unattributed', headline: 'headline', 'one-voice': 'one-voice', 'other-side': 'one-voice', 'late-answer': 'one-voice', 'old-picture': 'old-picture' };

/** The marks on the article's own words: a word inside quotation marks is the speaker's. */
export function signalsOf(article: Read, speech: Findings): SignalAnswer[] {
  return findSignals(article, speech).marks.filter(({ quoted }) => !quoted).map(asAnswer);
}

function asAnswer({ rule, group, place: { part, index, start, end } }: Mark): SignalAnswer {
  const placed = part === 'text' && rule !== 'one-voice';
  return { paragraph: placed ? index : null, start: placed ? start : null, end: placed ? end : null, kind: KINDS[rule], rule: `${rule}/${group}` };
}
