import { type ChangedToken, type Hunk, hunksOf, type Quoted } from './hunks';
import { classOf, type TokenClass } from './token-classes';
import { isWord } from './tokens';
import { slip } from './typo';
import type { Segment } from './words';

/** What an edit is, the most telling first: words that were quoted, a number, a date, a name, other words, a typo or punctuation. */
export type EditKind = 'quote' | 'number' | 'date' | 'name' | 'words' | 'typo';

const ORDER: readonly EditKind[] = ['quote', 'number', 'date', 'name', 'words', 'typo'];
const TELLING = ['number', 'date', 'name'] as const;

/**
 * Names an edited pair by the most telling of its changes; `typo` means that there is nothing but slips of the
 * keyboard, punctuation, capitals and word breaks, and is the only kind that is trivial.
 */
export function nameOf(segments: readonly Segment[], begins: Quoted = { del: false, add: false }): EditKind {
  const kinds = new Set(hunksOf(segments, begins).map(nameOfHunk));
  return ORDER.find((kind) => kinds.has(kind)) ?? 'typo';
}

function nameOfHunk(hunk: Hunk): EditKind {
  const marksMoved = quotationMarks(hunk.del) !== quotationMarks(hunk.add);
  if (isTypo(hunk)) return marksMoved ? 'quote' : 'typo';
  if (marksMoved || [...hunk.del, ...hunk.add].some((t) => t.quoted && isWord(t.text))) return 'quote';
  const del = hunk.del.map((t) => ({ text: t.text, kind: classOf(t) }));
  const add = hunk.add.map((t) => ({ text: t.text, kind: classOf(t) }));
  const weighty = [...del, ...add].filter((t) => t.kind !== 'function' && t.kind !== 'mark');
  for (const kind of TELLING) {
    const was = textOf(del, kind);
    const is = textOf(add, kind);
    if (was === is) continue;
    const share = weighty.filter((t) => t.kind === kind).length / weighty.length;
    // One for the other, or nearly all of what came or went.
    if ((was && is) || share >= 0.5) return kind;
  }
  if (respelledName(hunk)) return 'name';
  return 'words';
}

const textOf = (tokens: readonly { text: string; kind: TokenClass }[], kind: TokenClass): string => tokens.filter((t) => t.kind === kind).map((t) => t.text).join(' ');

const quotationMarks = (tokens: readonly ChangedToken[]): number => tokens.filter((t) => /["“”„«»]/.test(t.text)).length;

/** At the start of a sentence a capital tells nothing, but a word spelled a little otherwise and no slip is a name: "Smyth", "Smith". */
function respelledName({ del, add }: Hunk): boolean {
  const [a, b] = [del[0], add[0]];
  return del.length === 1 && add.length === 1 && a !== undefined && b !== undefined && a.first && b.first && /^\p{Lu}/u.test(a.text) && /^\p{Lu}/u.test(b.text) && a.text.slice(0, 2) === b.text.slice(0, 2) && Math.abs(a.text.length - b.text.length) <= 1;
}

function isTypo({ del, add }: Hunk): boolean {
  // "12" and "1,2" have the same digits and "1.5" and "15" have too: numbers are compared without separators of thousands only.
  if (letters(del) === letters(add)) return true;
  const was = words(del);
  const is = words(add);
  // A word written twice, or "a" for "an".
  if (doubled(del, add) || doubled(add, del)) return true;
  if (was.length !== is.length || !was.length) return false;
  return was.every((a, k) => {
    const b = is[k];
    if (!b) return false;
    const [low, other] = [a.text.toLowerCase(), b.text.toLowerCase()];
    if (low === other || (/^an?$/.test(low) && /^an?$/.test(other))) return true;
    return classOf(a) === 'content' && classOf(b) === 'content' && slip(low, other);
  });
}

const words = (tokens: readonly ChangedToken[]): ChangedToken[] => tokens.filter((t) => isWord(t.text));

function letters(tokens: readonly ChangedToken[]): string {
  return tokens
    .map(({ text }) => (/\d/.test(text) ? `${text.replace(/,(?=\d{3})/g, '')}|` : text.replace(/[^\p{L}$€£¥%]/gu, '').toLowerCase()))
    .join('');
}

const doubled = (more: readonly ChangedToken[], less: readonly ChangedToken[]): boolean => {
  const [word] = more;
  return !less.length && more.length === 1 && word !== undefined && isWord(word.text) && !/\d/.test(word.text) && [word.previous, word.next].includes(word.text.toLowerCase());
};
