import type { Group } from '../types';

/**
 * Words of one kind, for one reason. Lists are written with spaces between words, in base form:
 * `adjective` takes the adverb along, `noun` the plural, `verb` all its forms, `acts` only those of a verb
 * that are no innocent noun as well ("railed", "railing", but not "rail"), `word` nothing.
 */
export interface List {
  group: Group;
  form: 'adjective' | 'noun' | 'verb' | 'acts' | 'word';
  words: string;
  /** Said too often without any colour to be marked alone: marked where its sentence has another marked word. */
  weak?: true;
}
