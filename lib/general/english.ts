const COMMON = new Set('the of and to in that is was for on with as at by from it he his she her be are this they have has had not but said who will'.split(' '));
/** Words looked at, and how many of them must be the commonest of English: in English texts it is a third or more, in its neighbours under a tenth. */
const MOST = 600;
const SHARE = 0.17;
/** Fewer words than this tell nothing. */
const LEAST = 12;

/** Is this text in English? What a page claims of its language is often its template's. */
export function isEnglish(paragraphs: readonly string[]): boolean {
  const words = paragraphs.join(' ').slice(0, 8 * MOST).toLowerCase().match(/[\p{L}\p{M}]+/gu)?.slice(0, MOST) ?? [];
  if (words.length < LEAST) return paragraphs.join('').length < 6 * LEAST;
  return words.filter((word) => COMMON.has(word)).length / words.length >= SHARE;
}
