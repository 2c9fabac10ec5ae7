import type { Words } from './say';

/** A message that counts: `one` is the name of the message for exactly one, `many` for all other numbers. */
export const counted = ({ say, language }: Words, n: number, one: string, many: string): string => say(n === 1 ? one : many, new Intl.NumberFormat(language).format(n));
