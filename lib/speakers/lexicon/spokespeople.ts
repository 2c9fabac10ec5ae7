import { words } from './words';

/** Whose work it is to speak for somebody: "a spokeswoman for the harbour". */
export const SPOKESPEOPLE = words('spokesperson spokesman spokeswoman spokespeople spokesmen spokeswomen');
/** Who acts for a client, and is asked in their place: "Bell's lawyer". */
export const COUNSEL = words('lawyer attorney solicitor counsel publicist agent');
/** What answers for somebody and has no name of its own: "the Bell campaign". */
export const CAMPS = words('campaign team office camp administration');

/** Who answers in somebody's place, one or several, by the noun in lower case. */
export const speaksForAnother = (lower: string): boolean => SPOKESPEOPLE.has(lower) || COUNSEL.has(lower.replace(/s$/, '')) || /^representatives?$/.test(lower);

/** Any of a list, for a regular expression. */
export const anyOf = (list: ReadonlySet<string>): string => `(?:${[...list].join('|')})`;
/** The same where a word may begin with a capital. */
export const anyCaseOf = (list: ReadonlySet<string>): string => `(?:${[...list].map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')})`;
