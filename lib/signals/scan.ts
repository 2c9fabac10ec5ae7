import { grown, hashOf } from './hash';

/** A word's note: the lowest bits of a number; above them stands which sentence it is in. */
export const LAST = 1;
export const CAPITAL = 2;
export const GENITIVE = 4;
export const COMPOUND = 8;
/** Is not in lower case. */
export const LARGE = 16;
/** Has a mark inside, or characters beyond ASCII. */
export const ODD = 32;
export const SENTENCE = 6;
/** What is held of a word: start, end, note, hash, and the hash of its first three letters. */
export const FIELDS = 5;

/** An odd word in lower case, with straight apostrophes and plain hyphens. */
export const tidied = (word: string): string => word.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-');

const SPACE = 32;
/** The marks that may stand inside a word. */
const JOINS = "-'’‑.";
/** Of the ASCII characters that a word may have, the same in lower case. */
const LOWER = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) && code !== 95 ? code | 32 : 0));
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** 0 where the character is no part of a word, 1 where it is but no ASCII; of those most are quotation marks and dashes. */
const lowerOf = (code: number): number => (code < 128 ? (LOWER[code] as number) : (code < 0x2000 || code > 0x206f) && LETTER.test(String.fromCharCode(code)) ? 1 : 0);

/** What is held of each word, one after the other, in one pass. */
export function wordsIn(text: string): number[] {
  const held: number[] = [];
  const size = text.length;
  let sentence = 0;
  for (let i = 0; i < size; i++) {
    let written = text.charCodeAt(i);
    let code = lowerOf(written);
    if (!code) continue;
    const start = i;
    let note = written === code ? 0 : CAPITAL;
    let hash = 0;
    let opening = 0;
    for (let letters = 1; code; letters++) {
      hash = grown(hash, code);
      if (letters === 3) opening = hash;
      if (code !== written) note |= written < 128 ? LARGE : ODD;
      written = ++i < size ? text.charCodeAt(i) : SPACE;
      code = lowerOf(written);
      if (code || written === SPACE || i + 1 >= size || !JOINS.includes(text.charAt(i))) continue;
      written = text.charCodeAt(i + 1);
      code = lowerOf(written);
      if (code) i++;
      if (code) note |= ODD;
    }
    let end = i;
    if (note & ODD) {
      const lower = tidied(text.slice(start, end));
      if (lower.endsWith("'s")) {
        note |= GENITIVE;
        end -= 2;
      }
      if (lower.includes('-')) note |= COMPOUND;
      if (lower.charCodeAt(0) === text.charCodeAt(start)) note &= ~CAPITAL;
      hash = hashOf(note & GENITIVE ? lower.slice(0, -2) : lower);
    }
    if (text.charCodeAt(i) !== SPACE && endsAt(text, i)) note |= LAST;
    held.push(start, end, (sentence << SENTENCE) | note, hash, opening);
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
