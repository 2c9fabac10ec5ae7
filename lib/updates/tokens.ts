/** Words with their inner marks ("don't", "U.S", "1,200.50", "co-founder"), runs of white space, single other characters. */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:[.,'’\-/:][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Cuts `text` into tokens that, joined, give it back. */
export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** The words of a text in lower case, for measuring likeness. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

export const isWord = (token: string): boolean => /^[\p{L}\p{N}\p{M}]/u.test(token);
