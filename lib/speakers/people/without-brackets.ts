import type { Source } from '../sources/found';

/** "Smith | (R-Ohio)" */
export function withoutBrackets(source: Source | null): Source | null {
  if (!source) return null;
  const { sentence, phrase } = source;
  // "Smith himself"
  if (phrase.to - phrase.from > 1 && /^(?:him|her)self$/.test(sentence.units[phrase.to - 1]?.lower ?? '')) return { ...source, phrase: { ...phrase, to: phrase.to - 1 } };
  if (sentence.tags[phrase.to - 1] !== 'close') return source;
  const open = sentence.tags.lastIndexOf('open', phrase.to - 1);
  return open > phrase.from ? { ...source, phrase: { ...phrase, to: open } } : source;
}
