import type { Findings } from '../speakers';
import { oldPictures } from './old-picture';
import type { Read, Signals } from './types';

/**
 * The language signals of an article: prompts to look closer, never a score.
 *
 * @param article its texts as they stand; all places in the answer point into them.
 * @param speech what the speakers room found in the same texts.
 * @returns every mark, in order of the rules and then of the text. Never throws.
 */
export function findSignals(article: Read, _speech: Pick<Findings, 'attributions' | 'speakers' | 'reply'>): Signals {
  return { marks: oldPictures(article) };
}
