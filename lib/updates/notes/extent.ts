import { sentenceNote } from './sentence';
import type { NoteKind } from './types';
import { readWhen } from './when';

/** At the end of an article as many paragraphs more may belong to its last note. */
const LONGEST_TAIL = 6;
const BULLET = /^\s*[•▪‣●◦*–—-]\s*\S/;
/** Paragraphs that speak on of the text and its change. */
const GOES_ON =
  /\b(?:this|the|our) (?:article|story|piece|op-ed|essay|post|headline|note|correction|update|error|column)\b|\b(?:earlier|previous|original|initial|updated|corrected) (?:version|headline|article|story|note|correction|text)\b|\bregrets? (?:the|this|any) error\b|\bapologi[sz]e|\b(?:newsweek|we) (?:regrets?|stands?|acknowledges?|should have|entirely|did not intend)\b|\bit has been (?:corrected|updated|changed|amended)|^(?:it|they|we) also (?:gave|mis\w+|incorrectly|wrongly|said|stated|omitted)\b/i;

/**
 * Index of the last paragraph of the note that begins at `first`. It goes on where the next paragraph speaks of
 * the text too, is a point of its list, or follows a colon or a label that stands alone; and, at the article's end,
 * where an editor's note or a note that tells news runs to it.
 *
 * @param words the note's first paragraph after its label.
 * @param anew does another note, a heading, or a line of the page begin at this paragraph?
 */
export function extent(first: number, words: string, kind: NoteKind, paragraphs: readonly string[], heads: ReadonlySet<number>, anew: (paragraph: number) => boolean): number {
  let last = first;
  let open = words === '' || words.endsWith(':');
  while (last + 1 < paragraphs.length && !anew(last + 1)) {
    const next = paragraphs[last + 1] ?? '';
    if (!open && !BULLET.test(next) && !(GOES_ON.test(next) && sentenceNote(next) !== 'certain' && !/^["“]/.test(next))) break;
    last++;
    // A date line of its own, as in "Correction" / "June 5, 2023" / "An earlier version …".
    open = next.endsWith(':') || (words === '' && last === first + 1 && (readWhen(next)?.length ?? -2) >= next.length - 1);
  }
  if (last > first || heads.has(first)) return last;
  const left = paragraphs.length - 1 - last;
  const tells = sentenceNote(words) === null;
  if (left === 0 || left > LONGEST_TAIL || first < paragraphs.length / 2 || (kind !== 'editors-note' && !(tells && /[“"]|\b(?:said|told|statement|responded)\b/.test(words)))) return last;
  while (last + 1 < paragraphs.length && !anew(last + 1) && sentenceNote(paragraphs[last + 1] ?? '') === null) last++;
  return last;
}
