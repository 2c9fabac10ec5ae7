/** What is no change: the same words, set in another way. */

/** Soft hyphen, zero-width space, word joiner, byte order mark: layout, not text. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
/** What addresses in a text carry for the publisher's statistics. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ocid|smid|ref|ref_src)=/i;
/** A line that only counts: "1,204 shares", "Comments (12)". */
const COUNTER = /^(?:\d[\d.,]*\s?[KkMm]?\s(?:comments?|shares?|views?|likes?|reactions?|reads?|votes?)|(?:comments?|shares?|views?|likes?|reactions?)\s?(?:\(\d[\d.,]*[KkMm]?\)|:?\s\d[\d.,]*[KkMm]?))$/i;

/**
 * The form in which two texts are compared: white space collapsed, invisible characters dropped,
 * quotation marks, apostrophes, dashes and ellipses in their plainest form, tracking parameters
 * taken off addresses, a counter read as nothing. Letters, case and all other punctuation stay.
 */
export function plainForm(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′ʼ]/g, "'")
    .replace(/ [-–] | ?(?:[—―]|-{2,3}) ?/g, ' - ')
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/…/g, '...')
    .trim();
  const tracked = plain.includes('?') ? plain.replace(/\S+/g, withoutTracking) : plain;
  return COUNTER.test(tracked) ? '' : tracked;
}

function withoutTracking(word: string): string {
  const mark = word.indexOf('?');
  if (mark < 0 || !/^\W*https?:/i.test(word)) return word;
  const parts = word.slice(mark + 1).split('&').filter((part) => !TRACKING.test(part));
  return word.slice(0, mark) + (parts.length ? `?${parts.join('&')}` : '');
}
