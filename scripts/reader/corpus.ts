import type { Attribution, Span } from '../../lib/speakers';

const THAT = /\bthat,?\s+["“”'‘]?$/i;
/**
 * What opens an aside that PolNeAR takes into the source: "a nurse", "the party's chairman", "54", "D-Ohio", "(D-Ohio)",
 * "Ohio's governor", "Democrat of Ohio", "head of the firm", "who was there". Of 1,570 asides in its training part those with
 * an article are in 95 times of 100, names, ages and owners 85, bare nouns 67, "who" 58; occasions ("in May") 9, participles half or less.
 */
const NAMES = String.raw`(?!(?:of|from|in|on|at|for|with|to|by|like|including|during|after|before|when|while|as|but|and|or|however|too|meanwhile|though|recently)\b)(?!\p{Ll}+(?:ing|ed|ly)\b)(?:[\p{L}\d]|["“]\p{Lu})`;
/** Between the source and a cue behind it: ", a nurse from Dayton," and perhaps "also". */
const BEFORE_CUE = new RegExp(String.raw`^(?:,\s+${NAMES}.*,|\s*\(.*\),?|\s+[–—-]+\s+(?:an?|the)\s.*[–—-]+)\s*(?:\p{Ll}+ly |also |then |later |now )?$`, 'su');
/** Behind a source that follows its cue. */
const BEHIND = new RegExp(String.raw`^(?:\s*\([^)]*\))?(?:,\s+${NAMES})?`, 'u');
/** A stop that ends no sentence: "Mr.", "J.", "U.S.", "Va.,". */
const SHORT = /(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Jr|Sr|St|No|vs)|\b\p{Lu}|\b\p{L}\.\p{L})$/u;
/** None of them is longer, with the letter before it. */
const LONGEST_SHORT = 6;
/** Here another part of the sentence begins: ", citing the law", ", and she", ", but". */
const ON = /^,\s+(?:\p{Ll}+ly )?(?:(?!during)\p{Ll}{2,}ing|and|but|though|although|while|when|as|after|in|on|at)\b/u;
const LONGEST = 300;

/**
 * The attributions as PolNeAR has them, for measuring: there a content begins with its "that" and a
 * source goes on over the apposition behind it, both of which the reader's contract leaves out.
 */
export function asCorpus(attributions: readonly Attribution[], paragraphs: readonly string[]): Attribution[] {
  return attributions.map(({ content, source, ...rest }) => {
    const text = paragraphs[rest.paragraph] ?? '';
    return Object.assign(rest, { content: content.map((span) => withThat(text, span, rest.cue)), source: source && rest.sourceParagraph === rest.paragraph ? withAside(text, source, rest.cue, content) : source });
  });
}

function withThat(text: string, [start, end]: Span, cue: Span | null): Span {
  const before = cue && cue[1] <= start ? THAT.exec(text.slice(Math.max(0, start - 8), start)) : null;
  return [before ? start - before[0].length : start, end];
}

function withAside(text: string, [start, end]: Span, cue: Span | null, content: readonly Span[]): Span {
  if (!cue) return [start, end];
  if (cue[0] >= end) {
    const between = text.slice(end, cue[0]);
    return between.length < LONGEST && BEFORE_CUE.test(between) ? [start, end + between.replace(/\s+(?:\p{Ll}+ly |also |then |later |now )$/u, '').trimEnd().length] : [start, end];
  }
  if (cue[1] > start) return [start, end];
  // "According to Smith, | a poll …": what is told begins there
  const told = Math.min(text.length, ...content.filter(([from]) => from >= end).map(([from]) => from));
  const rest = text.slice(end, Math.min(told, end + LONGEST));
  const opens = BEHIND.exec(rest)?.[0].length ?? 0;
  return opens === 0 ? [start, end] : [start, Math.min(endOfTail(text, end + opens), end + rest.replace(/[\s,"“'‘]+$/, '').length)];
}

/** Where the aside ends that goes on at `from`: at the sentence's end, a quotation, or another part of the sentence. */
function endOfTail(text: string, from: number): number {
  for (let i = from; i < Math.min(text.length, from + LONGEST); i++) {
    const char = text.charAt(i);
    if (/["“”;:!?]/.test(char) || (char === '.' && !SHORT.test(text.slice(Math.max(0, i - LONGEST_SHORT), i))) || (char === ',' && ON.test(text.slice(i, i + 40)))) return char === ',' || char === '.' ? i : text.slice(0, i).trimEnd().length;
  }
  return from;
}
