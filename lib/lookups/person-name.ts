const DAY = 86_400_000;
/** What is known of a person is not asked for again sooner, unless the reader wants that. */
const FRESH_DAYS = 30;

/** A name in one form, whatever its capitals and spaces: people are kept under it. */
export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** A name without accents, and without what Wikipedia adds in parentheses: "Ana Peña (pilot)" is "ana pena". */
const bareName = (name: string): string => foldedName(name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\([^()]*\)/g, ''));

/** The words of a name, without accents. */
export const wordsOf = (name: string): string[] => bareName(name).match(/[\p{L}\p{N}']+/gu) ?? [];

/** The words of a name as far as they tell people apart: an initial is no word. */
const telling = (name: string): string[] => wordsOf(name).filter((word) => word.length > 1);

/**
 * Is a page of that title one under this name? "Ana Peña (pilot)" and "Ana B. Peña" are under "Ana Peña"; a page that the
 * name only leads to, as that of a husband or of an affair, is not.
 */
export function isTitleOf(title: string, name: string): boolean {
  const [titled, named] = [telling(title), telling(name)];
  const [fewer, more] = titled.length < named.length ? [titled, named] : [named, titled];
  return fewer.length > 1 && fewer.every((word) => more.includes(word));
}

/** A surname alone is the name of too many people. */
export const isFullName = (name: string): boolean => name.split(/\s/).filter((word) => /\p{L}/u.test(word)).length > 1;

/** @param asOf an ISO 8601 instant. @param now milliseconds since 1970. */
export const isFresh = (asOf: string, now: number): boolean => now - Date.parse(asOf) < FRESH_DAYS * DAY;
