import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A message by its name in the message files, with the one value it may take. */
export type Say = (name: string, value?: string) => string;

export interface Words {
  say: Say;
  /** BCP 47 tag for dates and numbers. */
  language: string;
}

export const WordsContext = createContext<Words>({ say: (name) => name, language: 'en' });
export const useWords = (): Words => useContext(WordsContext);
