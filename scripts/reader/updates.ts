import { findNotes, type Note, type NoteSource } from '../../lib/updates';

/** A note of the publisher's as the contract writes it. */
export type UpdateAnswer = Pick<Note, 'kind' | 'at' | 'text' | 'saysWhat'>;

export const updatesOf = (source: NoteSource): UpdateAnswer[] => findNotes(source).notes.map(({ kind, at, text, saysWhat }) => ({ kind, at, text, saysWhat }));
