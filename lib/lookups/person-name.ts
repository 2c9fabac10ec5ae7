const DAY = 86_400_000;
/** What is known of a person is not asked for again sooner, unless the reader wants that. */
const FRESH_DAYS = 30;

/** A name in one form, whatever its capitals and spaces: people are kept under it. */
export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** A name without accents, and without what Wikipedia adds in parentheses: "Ana Peña (pilot)" is "ana pena". */
export const bareName = (name: string): string => foldedName(name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\(.*\)/, ''));

/** A surname alone is the name of too many people. */
export const isFullName = (name: string): boolean => /\p{L}.*\s.*\p{L}/u.test(name);

/** @param asOf an ISO 8601 instant. @param now milliseconds since 1970. */
export const isFresh = (asOf: string, now: number): boolean => now - Date.parse(asOf) < FRESH_DAYS * DAY;
