/** Only so much of a paragraph is looked at. */
const REACH = 80;
/** "DOVER, Del. (AP) — ", "NORTH BEND — " */
const SHOUTED = /^(?=\p{Lu}{2})[\p{Lu}.'’ ]{4,40}(?:, \p{Lu}[\p{L}.]{1,20})?(?: ?\([\p{L} ]{2,30}\))? ?(?:--?|[–—]) (?=["“]?\p{Lu})/u;
/** "New York (Reuters) – " */
const WIRED = /^(?:\p{Lu}[\p{L}.'’]+,? ){1,5}\((?:AP|AFP|UPI|Reuters|Bloomberg|CNN)\) ?(?:--?|[–—]) /u;
const DASH = /\s(?:--?|[–—])\s/;

/** Where a paragraph's text begins behind the place and the agency that it is from; 0 where none is given. "NATO — the old alliance — said" is none. */
export function datelineEnd(text: string): number {
  // most paragraphs begin with one capital, and have no bracket so soon
  const second = text.charCodeAt(1);
  const head = text.slice(0, REACH);
  if (!(second >= 65 && second <= 90) && second < 128 && !head.includes('(')) return 0;
  const end = (SHOUTED.exec(head) ?? WIRED.exec(head))?.[0].length ?? 0;
  return end > 0 && (head.slice(0, end).includes('(') || !DASH.test(text.slice(end, end + REACH))) ? end : 0;
}
