import { grown, hashOf } from './hash';

/** A word's note: the lowest bits of a number; above them stands which sentence it is in. */
export const LAST = 1;
export const CAPITAL = 2;
export const GENITIVE = 4;
export const COMPOUND = 8;
/** Is not in lower case, or has characters beyond ASCII, or a mark inside. */
export const LARGE = 16;
export const OTHER = 32;
export const JOINED = 64;
export const SENTENCE = 7;
/** What is held of a word: start, end, note and hash. */
export const FIELDS = 4;

/** A word in lower case, with straight apostrophes and plain hyphens. */
export function tidied(word: string, note: number): string {
  const lower = note & LARGE ? word.toLowerCase() : word;
  return note & JOINED && /[’‑]/.test(lower) ? lower.replaceAll('’', "'").replaceAll('‑', '-') : lower;
}

const SPACE = 32;
const HYPHEN = 45;
const APOSTROPHE = 39;
/** The marks that may stand inside a word, with what they are taken for: hyphens, apostrophes, and the stop of "U.S." */
const JOINS: ReadonlyMap<number, number> = new Map([[HYPHEN, HYPHEN], [0x2011, HYPHEN], [APOSTROPHE, APOSTROPHE], [0x2019, APOSTROPHE], [46, 46]]);
/** Of the ASCII characters that a word may have, the same in lower case. */
const LOWER = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z0-9]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0));
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** 0 where the character is no part of a word, 1 where it is but no ASCII; of those most are quotation marks and dashes. */
export const lowerOf = (code: number): number => (code < 128 ? (LOWER[code] as number) : (code < 0x2000 || code > 0x206f) && LETTER.test(String.fromCharCode(code)) ? 1 : 0);

/** What is held of each word, one after the other, in one pass. */
export function wordsIn(text: string): number[] {
  const held: number[] = [];
  const size = text.length;
  let sentence = 0;
  let i = 0;
  while (i < size) {
    let written = text.charCodeAt(i);
    let code = lowerOf(written);
    if (!code) {
      i++;
      continue;
    }
    const start = i;
    let note = written === code ? 0 : CAPITAL;
    let hash = 0;
    // where the last mark inside stands, and the hash of what stands before it
    let mark = 0;
    let before = 0;
    while (code) {
      hash = grown(hash, code);
      if (code !== written) note |= written < 128 ? LARGE : LARGE | OTHER;
      if (++i >= size) break;
      written = text.charCodeAt(i);
      code = lowerOf(written);
      if (code || written === SPACE) continue;
      const join = JOINS.get(written);
      if (join === undefined || i + 1 >= size) break;
      written = text.charCodeAt(i + 1);
      code = lowerOf(written);
      if (!code) break;
      note |= join === HYPHEN ? JOINED | COMPOUND : JOINED;
      mark = join === APOSTROPHE ? i : 0;
      before = hash;
      hash = grown(hash, join);
      i++;
    }
    let end = i;
    if (mark && i - mark === 2 && lowerOf(text.charCodeAt(mark + 1)) === 115) {
      note |= GENITIVE;
      end = mark;
      hash = before;
    }
    if (note & OTHER) {
      const word = text.slice(start, end);
      const lower = tidied(word, note);
      if (word.charCodeAt(0) === lower.charCodeAt(0)) note &= ~CAPITAL;
      hash = hashOf(lower);
    }
    if (i >= size || (text.charCodeAt(i) !== SPACE && endsAt(text, i))) note |= LAST;
    held.push(start, end, (sentence << SENTENCE) | note, hash);
    if (note & LAST) sentence++;
  }
  return held;
}

const CLOSERS = ')]"”’\'';
const STOPS = '.!?;:…—–';

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
