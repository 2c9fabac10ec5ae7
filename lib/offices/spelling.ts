const LETTERS: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', '’': "'" };
const SUFFIX = /,? (?:jr|sr|ii|iii|iv)\.?$/;

/** A name as its spellings have it in common: no accents, no suffix, no stops, and Sergey as Sergei, Zelenskyy as Zelensky. */
export function spelling(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđßæœ’]/g, (c) => LETTERS[c] ?? c)
    .replace(SUFFIX, '')
    .replace(/[.,'’-]+/g, (c) => (c === '-' ? ' ' : ''))
    .split(/\s+/)
    .map((word) => word.replace(/(?:ei|ey)$/, 'ey').replace(/(?:yy|iy|ij|ii)$/, 'y'))
    .join(' ')
    .trim();
}

/** First and last word, for "John J. Smith" and "John Smith". */
export function short(spelled: string): string {
  const words = spelled.split(' ');
  return words.length > 2 ? `${words[0]} ${words.at(-1)}` : spelled;
}

/** "j" of "john j smith"; empty where there is no initial in the middle. */
export const middle = (spelled: string): string => spelled.split(' ').slice(1, -1).map((word) => word.charAt(0)).join('');
