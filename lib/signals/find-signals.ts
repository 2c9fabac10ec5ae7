import type { Findings } from '../speakers';
import { headlineMarks } from './headline';
import { HEDGES, hedges } from './hedge';
import { lateAnswers } from './late-answer';
import { LISTED } from './lexicon';
import { Index } from './listed';
import { loadedWords } from './loaded';
import { CLAIMS, claimsWithoutSource } from './no-source';
import { oldPictures } from './old-picture';
import { oneVoice } from './one-voice';
import { otherSide } from './other-side';
import { CRITICISES } from './parties';
import { type RuleName, RULES } from './rules';
import { type Text, textsOf } from './texts';
import type { Mark, Read, Signals } from './types';
import { unnamedSources } from './unnamed-source';

const INDEX = new Index({ loaded: LISTED, hedges: HEDGES, claims: CLAIMS, criticises: CRITICISES });

/** What a rule has before it: the article, its texts split into words, who says what in them, and what earlier rules marked. */
interface Given {
  article: Read;
  texts: readonly Text[];
  speech: Findings;
  before: readonly Mark[];
}

/** How each rule finds its marks. */
const FINDERS: Record<RuleName, (given: Given) => Mark[]> = {
  loaded: ({ texts }) => texts.flatMap(loadedWords),
  hedge: ({ texts }) => texts.flatMap(hedges),
  'no-source': ({ texts }) => texts.flatMap(claimsWithoutSource),
  'unnamed-source': ({ article, speech }) => unnamedSources(article.paragraphs, speech.attributions, speech.speakers),
  headline: ({ texts, speech, before }) => headlineMarks(texts, speech, before.filter(({ rule }) => rule === 'hedge' || rule === 'no-source')),
  'one-voice': ({ article, speech }) => oneVoice(article.paragraphs, speech.attributions),
  'other-side': ({ texts, speech }) => otherSide(texts, speech),
  'late-answer': ({ texts, speech }) => lateAnswers(texts, speech),
  'old-picture': ({ article }) => oldPictures(article),
};

/**
 * The language signals of an article: prompts to look closer, never a score.
 *
 * @param article its texts as they stand; all places in the answer point into them.
 * @param speech what the speakers room found in the same texts.
 * @returns every mark, in order of the rules and then of the text. Never throws.
 */
export function findSignals(article: Read, speech: Findings): Signals {
  const texts = textsOf(article, speech, INDEX);
  const marks: Mark[] = [];
  // one by one: a call can't take as many as a text of a megabyte may have
  for (const { name } of RULES) for (const mark of FINDERS[name]({ article, texts, speech, before: marks })) marks.push(mark);
  return { marks };
}
