import * as fc from 'fast-check';

/** A text that grows with `n`: something that an expression nearly matches, with a part of it over and over. */
export type Attack = (n: number) => string;

/** What ends a match where it hoped to go on. */
const ENDINGS = ['', '\u0000', 'x', ' '];
const MOST_PARTS = 24;

/** Texts that the expression matches, made from itself; none where it has what the maker doesn't know (Unicode classes, looking around). */
function samples(source: string, flags: string, seed: number): string[] {
  try {
    return fc.sample(fc.stringMatching(new RegExp(source, flags.replaceAll(/[gy]/g, '')), { maxLength: 40 }), { seed, numRuns: 3 });
  } catch {
    return [];
  }
}

/** The characters that it names, and its words: what it looks for stands in it. */
const words = (source: string): string[] => [...new Set([...(source.replaceAll(/\\[pP]\{\w+\}|\\[a-zA-Z]|\{[\d,]+\}/g, ' ').match(/[a-z]+ ?|[^\w\\]/gi) ?? []), 'a', 'A', '1', ' ', '\n', '.', ',', '"', '’'])];

export function attacks(source: string, flags: string, seed: number): Attack[] {
  const pumped = samples(source, flags, seed).flatMap((text) =>
    Array.from({ length: text.length }, (_, at) => at).flatMap((at) => [1, 2, 5].map((size): [string, string, string] => [text.slice(0, at), text.slice(at, at + size), text.slice(at + size)])),
  );
  const step = Math.max(1, Math.ceil(pumped.length / MOST_PARTS));
  const chosen = pumped.filter((_, i) => i % step === 0);
  const plain = words(source);
  return [
    ...chosen.flatMap(([before, part, after]) => [after, ...ENDINGS].map((end): Attack => (n) => before + part.repeat(Math.ceil(n / part.length)) + end)),
    ...plain.flatMap((word): Attack[] => ENDINGS.map((end) => (n) => word.repeat(Math.ceil(n / word.length)) + end)),
    ...plain.flatMap((word, i): Attack[] => [(n) => (word + (plain[(i + 1) % plain.length] ?? '')).repeat(Math.ceil(n / (word.length + 1)))]),
  ];
}
