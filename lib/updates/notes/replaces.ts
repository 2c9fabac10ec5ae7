import type { Note, NoteKind } from './types';

const EARLIER = /\b(?:an?|the|our|this|that) (?:earlier|previous|prior|original|initial|first|former|older) (?:published )?(correction|clarification|update|editor[’']s note|note|retraction)\b|\b(?:replaces|supersedes|corrects|updates) (?:an?|the|our) (?:earlier |previous )?(correction|clarification|update|editor[’']s note|note)\b|\b(correction|clarification|editor[’']s note|note) (?:that was |which was )?(?:previously|originally|earlier|initially) (?:appended|attached|added|posted|published|appeared)/i;

/** The earlier note that a note speaks of as mistaken or replaced. */
export function replaced(words: string, kind: NoteKind, before: readonly Note[]): Note['replaces'] {
  const found = EARLIER.exec(words);
  const said = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!said) return null;
  const low = said.toLowerCase();
  const meant: NoteKind = low.includes('editor') || (low === 'note' && kind === 'editors-note') ? 'editors-note' : low === 'note' ? kind : (low as NoteKind);
  const index = before.findLastIndex((note) => note.kind === meant);
  return { kind: meant, note: index < 0 ? null : index };
}
