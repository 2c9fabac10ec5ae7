import type { Attribution, Span } from '../../lib/speakers';

const THAT = /\bthat,?\s+["“”'‘]?$/i;
/** Between the source and a cue behind it nothing stands but an aside: ", a nurse from Dayton,". */
const ASIDE = /^,? .*[,)]\s*$/s;
/** Behind a source that follows its cue: ", a nurse from Dayton" up to the sentence's end or the next quotation. */
const TAIL = /^,? (?:who|whose|a|an|the|\(|[a-z]\S*)[^.!?"“”;:]*/;
const LONGEST = 300;

/**
 * The attributions as PolNeAR has them, for measuring: there a content begins with its "that" and a
 * source goes on over the apposition behind it, both of which the reader's contract leaves out.
 */
export function asCorpus(attributions: readonly Attribution[], paragraphs: readonly string[]): Attribution[] {
  return attributions.map(({ content, source, ...rest }) => {
    const text = paragraphs[rest.paragraph] ?? '';
    return Object.assign(rest, { content: content.map((span) => withThat(text, span, rest.cue)), source: source && rest.sourceParagraph === rest.paragraph ? withAside(text, source, rest.cue) : source });
  });
}

function withThat(text: string, [start, end]: Span, cue: Span | null): Span {
  const before = cue && cue[1] <= start ? THAT.exec(text.slice(Math.max(0, start - 8), start)) : null;
  return [before ? start - before[0].length : start, end];
}

function withAside(text: string, [start, end]: Span, cue: Span | null): Span {
  if (!cue) return [start, end];
  if (cue[0] >= end) {
    const between = text.slice(end, cue[0]);
    return between.length < LONGEST && /^,? [^"“”]*$/.test(between) && ASIDE.test(between) ? [start, cue[0]] : [start, end];
  }
  if (cue[1] > start) return [start, end];
  const tail = text[end] === ',' ? TAIL.exec(text.slice(end, end + LONGEST)) : null;
  return [start, tail ? end + tail[0].trimEnd().replace(/,$/, '').length : end];
}
