import type { Group } from '../types';

/**
 * Words of one kind, for one reason. Lists are written with spaces between words, in base form:
 * `adjective` takes the adverb along, `noun` the plural, `verb` all its forms, `word` nothing.
 */
export interface List {
  group: Group;
  form: 'adjective' | 'noun' | 'verb' | 'word';
  words: string;
  /** Said too often without any colour to be marked alone: marked where its sentence has another marked word. */
  weak?: true;
}
