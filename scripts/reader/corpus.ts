import type { Attribution, Span } from '../../lib/speakers';

const THAT = /\bthat,?\s+["“”'‘]?$/i;

/**
 * The attributions as PolNeAR has them, for measuring: there a content begins with its "that",
 * which the reader's contract leaves out.
 */
export function asCorpus(attributions: readonly Attribution[], paragraphs: readonly string[]): Attribution[] {
  return attributions.map(({ content, ...rest }) => {
    const text = paragraphs[rest.paragraph] ?? '';
    const withThat = content.map(([start, end]): Span => {
      const before = THAT.exec(text.slice(Math.max(0, start - 8), start));
      return before && rest.cue && rest.cue[1] <= start ? [start - before[0].length, end] : [start, end];
    });
    return Object.assign(rest, { content: withThat });
  });
}
