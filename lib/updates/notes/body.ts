import type { Passage } from '../sentences';
import type { Note } from './types';

/** The parts of the text that no note takes, in order: what versions are compared by. */
export function bodyOf(paragraphs: readonly string[], notes: readonly Pick<Note, 'passages'>[]): Passage[] {
  const taken = new Map(notes.flatMap((n) => n.passages).map((p) => [p.paragraph, p]));
  return paragraphs.flatMap((text, paragraph): Passage[] => {
    // A note takes the whole of a paragraph or its end.
    const end = taken.get(paragraph)?.start ?? text.length;
    return text.slice(0, end).trim() ? [{ paragraph, start: 0, end: text.slice(0, end).trimEnd().length }] : [];
  });
}

/** The article's paragraphs without the publisher's notes. */
export const withoutNotes = (paragraphs: readonly string[], notes: readonly Pick<Note, 'passages'>[]): string[] => bodyOf(paragraphs, notes).map(({ paragraph, start, end }) => (paragraphs[paragraph] ?? '').slice(start, end));
