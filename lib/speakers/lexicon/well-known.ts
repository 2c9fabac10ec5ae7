import { words } from './words';

const MEN = words('trump biden obama putin zelensky zelenskyy netanyahu musk vance pence desantis rubio hegseth newsom mcconnell schumer bezos zuckerberg macron starmer modi erdogan lula maduro milei khamenei');
const WOMEN = words('pelosi merkel');

/** Surnames that the news uses alone, as every reader knows whose they are, and what pronoun stands for them. */
export const WELL_KNOWN: ReadonlyMap<string, 'he' | 'she'> = new Map([...[...MEN].map((word) => [word, 'he'] as const), ...[...WOMEN].map((word) => [word, 'she'] as const)]);
