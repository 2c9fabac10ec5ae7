import { ABBREVIATIONS, STATES } from '../lexicon/function-words';
import type { Quotation } from './quotations';

/** A word, number or mark of a paragraph. Offsets are UTF-16 code units. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'possessive' | 'quote';
  start: number;
  end: number;
  text: string;
  /** Lower case, with straight apostrophes. */
  lower: string;
  /** The passage that a unit of kind `quote` stands for. */
  quote: Quotation | null;
}

const LETTER = /\p{L}|\p{M}/u;
const DIGIT = /\p{N}/u;
const JOINS = "-'’.&@_/‑";
const SPACE = 0x20;
const HASH = 0x23;
const HYPHEN = 0x2d;
const AT = 0x40;
const STOP = 0x2e;
const CURLY = 0x2019;
const isApostrophe = (code: number): boolean => code === 0x27 || code === CURLY;
/** a-z: most characters of a text. */
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

function isLetter(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128) return isSmallLetter(code) || (code >= 65 && code <= 90);
  return LETTER.test(text.charAt(i));
}
function isDigit(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128) return code >= 48 && code <= 57;
  return DIGIT.test(text.charAt(i));
}

/**
 * The tokens of a paragraph, in order, in one pass. "U.S.", "Sen." and "don't" are one token;
 * an ending is a token of its own ("Smith" + "'s", "he" + "'d"), as a name must be found without it.
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const push = (kind: Token['kind'], start: number, end: number, small: boolean) => {
    const word = text.slice(start, end);
    tokens.push({ kind, start, end, text: word, lower: small ? word : inLower(word), quote: null });
  };
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      i++;
      continue;
    }
    const letter = isSmallLetter(code) || isLetter(text, i);
    const tagged = (code === AT || code === HASH) && i + 1 < to && isLetter(text, i + 1);
    const start = i;
    i += !letter && i + 1 < to && isPair(text, i, code) ? 2 : 1;
    if (!letter && !tagged && !isDigit(text, start)) {
      if (!isSpace(text, start)) push('mark', start, i, code !== CURLY);
      continue;
    }
    let small = isSmall(code);
    while (i < to) {
      if (!isSmall(text.charCodeAt(i))) {
        if (!goesOn(text, start, i, to)) break;
        small = false;
      }
      i++;
    }
    const possessive = i - start > 2 ? endingOf(text, start, i) : 0;
    if (!possessive && i < to && text.charCodeAt(i) === STOP && ((isAbbreviation(text.slice(start, i)) && !isSite(text, start, i)) || isNumero(text, start, i))) i++;
    push(letter || tagged ? 'word' : 'number', start, i - possessive, small);
    if (possessive) push('possessive', i - possessive, i, false);
    // the teachers' union
    else if (i < to && isApostrophe(text.charCodeAt(i)) && /s/i.test(text.charAt(i - 1)) && isSpace(text, i + 1)) push('possessive', i, ++i, false);
  }
  return tokens;
}

/** An emoji is one mark, although it takes two code units; so is a dash of two hyphens. */
const isPair = (text: string, i: number, code: number): boolean => (code === HYPHEN ? text.charCodeAt(i + 1) === HYPHEN : code >= 0xd800 && (text.codePointAt(i) ?? 0) > 0xffff);

/** "… on X." ends a sentence; "Malcolm X. Smith" does not. */
const isSite = (text: string, start: number, end: number): boolean => end - start === 1 && text.charAt(start) === 'X' && /(?:^|\s)(?:on|to|via|from|left|leave|quit|at) $/i.test(text.slice(Math.max(0, start - 7), start));

/** a-z, 0-9: nearly every character of a word, and so asked about first; a word of them alone is in lower case. */
const isSmall = (code: number): boolean => isSmallLetter(code) || (code >= 48 && code <= 57);

function inLower(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** What stands before the second half of a letter that was decoded wrongly: Â, Ã, or their accents by themselves. */
const DECODED_WRONGLY = new Set([0xc2, 0xc3, 0x302, 0x303]);

/** Does the word that began at `start` go on with the character at `i`? */
function goesOn(text: string, start: number, i: number, to: number): boolean {
  const code = text.charCodeAt(i);
  if (code === SPACE) return false;
  if (isLetter(text, i) || isDigit(text, i)) return true;
  // "JuÃ¡rez": a name that was decoded wrongly on its way is still one word
  if (code >= 0x80 && code <= 0xbf) return DECODED_WRONGLY.has(text.charCodeAt(i - 1));
  // "1,200", "2:40 a.m."
  if (code === 44 || code === 58) return isDigit(text, i - 1) && isDigit(text, i + 1);
  return JOINS.includes(text.charAt(i)) && i + 1 < to && (isLetter(text, i + 1) || isDigit(text, i + 1)) && !runsOn(text, start, i);
}

/** "…, Smith said.Jones": a stop with no space behind it; "U.S." and "example.com" are none. */
const runsOn = (text: string, start: number, i: number): boolean => text[i] === '.' && i - start > 3 && /\p{Lu}/u.test(text.charAt(i + 1)) && /\p{Ll}/u.test(text.charAt(i - 1));

/** How long the ending of a contraction or genitive is: "Smith's", "he'd", "they'll". "don't" stays whole. */
function endingOf(text: string, start: number, end: number): number {
  let size = 0;
  for (let i = end - 2; i > start && i >= end - 3; i--) if (isApostrophe(text.charCodeAt(i))) size = end - i;
  return size > 1 && size < end - start && /^['’](?:s|d|m|ll|re|ve)$/i.test(text.slice(end - size, end)) ? size : 0;
}

const isSpace = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /[\s\p{Cf}]/u.test(text.charAt(i)));
};

/** "No. 2 in the party", but "She said no. 20 others …" */
const isNumero = (text: string, start: number, end: number): boolean => end - start === 2 && text.slice(start, end) === 'No' && text[end + 1] === ' ' && isDigit(text, end + 2);

/** "Wm", "Dzh": no word ends a sentence so. */
const VOWELLESS = /^[B-DF-HJ-NP-TV-Z][b-df-hj-np-tv-z]{1,3}$/;
/** "J", "U.S", "Sen", "Wm": a stop right after them belongs to them. */
const isAbbreviation = (word: string): boolean => VOWELLESS.test(word) || (word.length === 1 && word !== 'I' && /\p{Lu}/u.test(word)) || ABBREVIATIONS.has(word.toLowerCase()) || STATES.has(word) || /^\p{L}(?:\.\p{L}){1,4}$/u.test(word) || /^[RDI]-\p{Lu}/u.test(word);
