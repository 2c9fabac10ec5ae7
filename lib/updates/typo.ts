/** Is a change of letters only a slip of the keyboard? Unsure is no: what is called a typo is folded away. */

const LEAST = 4;
const VOWEL = /[aeiou]/;

/**
 * Two spellings of what is very likely one word: neighbouring letters swapped, one letter lost or doubled inside
 * the word, or one vowel taken for another inside a long word. Other first letters ("would", "could") and other
 * endings ("senator", "senators"; "woman", "women") are other words.
 *
 * @param a,b one word each, in lower case.
 */
export function slip(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < LEAST || !/^\p{L}+$/u.test(a + b) || a.charAt(0) !== b.charAt(0) || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short.charAt(start) === long.charAt(start)) start++;
  let end = 0;
  while (end < short.length - start && short.charAt(short.length - 1 - end) === long.charAt(long.length - 1 - end)) end++;
  const from = short.slice(start, short.length - end);
  const to = long.slice(start, long.length - end);
  if (short.length < long.length) return from === '' && (end > 1 || long.at(-1) === long.at(-2));
  if (from.length === 2) return from.charAt(0) === to.charAt(1) && from.charAt(1) === to.charAt(0);
  return from.length === 1 && long.length >= 7 && end > 1 && VOWEL.test(from) && VOWEL.test(to);
}
