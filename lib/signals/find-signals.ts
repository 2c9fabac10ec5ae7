import type { Findings } from '../speakers';
import { headlineMarks } from './headline';
import { hedges } from './hedge';
import { lateAnswers } from './late-answer';
import { loadedWords } from './loaded';
import { claimsWithoutSource } from './no-source';
import { oldPictures } from './old-picture';
import { oneVoice } from './one-voice';
import { otherSide } from './other-side';
import { textsOf } from './texts';
import type { Read, Signals } from './types';
import { unnamedSources } from './unnamed-source';

/**
 * The language signals of an article: prompts to look closer, never a score.
 *
 * @param article its texts as they stand; all places in the answer point into them.
 * @param speech what the speakers room found in the same texts.
 * @returns every mark, in order of the rules and then of the text. Never throws.
 */
export function findSignals(article: Read, speech: Findings): Signals {
  const texts = textsOf(article, speech);
  const doubts = [...texts.flatMap(hedges), ...texts.flatMap(claimsWithoutSource)];
  return {
    marks: [
      ...texts.flatMap(loadedWords),
      ...doubts,
      ...unnamedSources(article.paragraphs, speech.attributions, speech.speakers),
      ...headlineMarks(texts, speech, doubts),
      ...oneVoice(article.paragraphs, speech.attributions),
      ...otherSide(texts, speech),
      ...lateAnswers(texts, speech),
      ...oldPictures(article),
    ],
  };
}
