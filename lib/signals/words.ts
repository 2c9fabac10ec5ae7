/** A word of a text. Offsets are UTF-16 code units. */
export interface Word {
  start: number;
  end: number;
  /** Lower case, with straight apostrophes and without a genitive's ending. */
  lower: string;
  /** Had a genitive's ending: "Smith's". */
  genitive: boolean;
  /** Begins with a capital. */
  capital: boolean;
  /** Ends its sentence, or stands before a colon, semicolon or dash: what follows begins anew. */
  last: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’‑.][\p{L}\p{N}]+)*/gu;
const PLAIN = /^[a-z]+$/;
const CLOSES = /^[)\]"”’']*[.!?;:…—–](?:[)\]"”’']*\s|[)\]"”’']*$)/;

/** The words of a text in order; "far-left" and "don't" are one word each. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    let lower = raw.toLowerCase();
    if (!PLAIN.test(lower)) lower = lower.replaceAll('’', "'").replaceAll('‑', '-').replace(/'s$/, '');
    const end = start + lower.length;
    words.push({ start, end, lower, genitive: lower.length < raw.length, capital: raw.charAt(0) !== lower.charAt(0), last: CLOSES.test(text.slice(start + raw.length, start + raw.length + 6)) });
  }
  return words;
}
