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
  /** Which sentence of its text, counted as `last` says. */
  sentence: number;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const SMALL = 1;
const LARGE = 2;
/** What the ASCII characters are: a small letter or digit, a capital, or no part of a word. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z0-9]/.test(String.fromCharCode(code)) ? SMALL : /[A-Z]/.test(String.fromCharCode(code)) ? LARGE : 0));
/** 0 is no part of a word; `LARGE` may be a capital. */
const kindAt = (text: string, i: number): number => {
  const code = text.charCodeAt(i);
  return code < 128 ? (ASCII[code] ?? 0) : LETTER.test(text.charAt(i)) ? LARGE : 0;
};

const SPACE = 32;
const JOINS = "-'’‑.";
const CLOSERS = ')]"”’\'';
const STOPS = '.!?;:…—–';

/** The words of a text in order, in one pass; "far-left" and "don't" are one word each. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (let i = 0; i < text.length; i++) {
    let kind = kindAt(text, i);
    if (!kind) continue;
    const start = i++;
    let joined = false;
    for (; i < text.length; i++) {
      const next = kindAt(text, i);
      kind |= next;
      if (next) continue;
      if (text.charCodeAt(i) === SPACE || !JOINS.includes(text.charAt(i)) || i + 1 >= text.length || !kindAt(text, i + 1)) break;
      joined = true;
    }
    const raw = text.slice(start, i);
    const lower = kind & LARGE ? raw.toLowerCase() : raw;
    const tidy = joined ? lower.replaceAll('’', "'").replaceAll('‑', '-').replace(/'s$/, '') : lower;
    const genitive = tidy.length < lower.length;
    const last = text.charCodeAt(i) !== SPACE && endsAt(text, i);
    words.push({ start, end: genitive ? i - 2 : i, lower: tidy, genitive, capital: raw.charCodeAt(0) !== lower.charCodeAt(0), last, sentence });
    if (last) sentence++;
  }
  return words;
}

function endsAt(text: string, end: number): boolean {
  let i = end;
  while (i < text.length && CLOSERS.includes(text.charAt(i)) && i < end + 4) i++;
  if (i >= text.length) return true;
  if (!STOPS.includes(text.charAt(i))) return false;
  i++;
  while (i < text.length && CLOSERS.includes(text.charAt(i)) && i < end + 8) i++;
  const code = text.charCodeAt(i);
  return i >= text.length || code === 32 || code === 160 || (code >= 9 && code <= 13);
}
