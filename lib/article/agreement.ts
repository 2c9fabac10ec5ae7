/**
 * How far two texts are the same text, as the share of the smaller one's runs of four words
 * that the other has too: 0 (different stories) to 1. Edits, a cut end or other punctuation
 * lower it little; another story brings it near 0.
 */
export function agreement(a: string, b: string): number {
  const one = fourWords(a);
  const other = fourWords(b);
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (!small.size) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared / small.size;
}

function fourWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let i = 0; i + 4 <= words.length; i++) runs.add(words.slice(i, i + 4).join(' '));
  return runs;
}
