/** What is no change: the same words, set in another way. */

/** Every character beyond plain ASCII that has a plainer form; invisible ones have none at all. */
const PLAINER: Record<string, string> = {};
const plainer = (form: string, characters: string) => {
  for (const character of characters) PLAINER[character] = form;
};
// Soft hyphen, zero-width space, word joiner, byte order mark: layout, not text.
plainer('', '\u00AD\u200B\u2060\uFEFF');
plainer('"', '“”„‟«»″');
plainer("'", '‘’‚‛′ʼ');
plainer('-', '‐‑‒–−');
plainer('...', '…');
plainer(' - ', '—―');
const SPECIAL = new RegExp(`[${Object.keys(PLAINER).join('')}]`, 'g');
/** Nothing of it can be plainer. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
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
  const tidy = PLAIN.test(text) ? text : text.normalize('NFC').replace(SPECIAL, (character) => PLAINER[character] ?? '').replace(/\s+/g, ' ').trim();
  const plain = tidy.includes('--') ? tidy.replace(/ ?-{2,3} ?/g, ' - ') : tidy;
  const tracked = plain.includes('?') && plain.includes('http') ? plain.replace(/\S+/g, withoutTracking) : plain;
  return tracked.length < 40 && COUNTER.test(tracked) ? '' : tracked;
}

function withoutTracking(word: string): string {
  const mark = word.indexOf('?');
  if (mark < 0 || !/^\W*https?:/i.test(word)) return word;
  const parts = word.slice(mark + 1).split('&').filter((part) => !TRACKING.test(part));
  return word.slice(0, mark) + (parts.length ? `?${parts.join('&')}` : '');
}
