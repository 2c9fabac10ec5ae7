/** The message files of a language that nobody speaks: every word accented and longer, written from right to left, its ends in brackets. What is cut, untranslated or not mirrored is seen at once. */
const ACCENTS: Record<string, string> = { a: 'åå', e: 'ëë', i: 'ïï', o: 'øø', u: 'üü', y: 'ýý', A: 'ÅÅ', E: 'ËË', I: 'ÏÏ', O: 'ØØ', U: 'ÜÜ', n: 'ñ', c: 'ç', s: 'š', N: 'Ñ', C: 'Ç', S: 'Š' };

/** Where a message takes its value; and the one name that is the same in every language. */
const KEPT = /(\$[A-Z]+\$|Evenhand)/;

/** Words in that language. */
export const strange = (text: string): string =>
  `⟦${text
    .split(KEPT)
    .map((part) => (KEPT.test(part) ? part : part.replace(/[aeiouyncs]/gi, (letter) => ACCENTS[letter] ?? letter)))
    .join('')}⟧`;

type Messages = Record<string, { message: string }>;

/** @param file the content of a message file. What browsers and stores show of the extension stays: they allow so many letters and no more. */
export function pseudo(file: string): string {
  const messages = JSON.parse(file) as Messages;
  return JSON.stringify(Object.fromEntries(Object.entries(messages).map(([name, entry]) => [name, { ...entry, message: name === 'direction' ? 'rtl' : name === 'language' || name.startsWith('extension') ? entry.message : strange(entry.message) }])));
}
