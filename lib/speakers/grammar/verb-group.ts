import type { Tag } from './tag';

/** Where the verb group begins whose verb stands at `verb`, in units: at the first of the auxiliaries and adverbs right before it, at "had" of "Bell had also | said". */
export function verbGroupStart(tags: readonly Tag[], verb: number): number {
  let from = verb;
  while (from > 0 && (tags[from - 1] === 'auxiliary' || tags[from - 1] === 'adverb')) from--;
  return from;
}
