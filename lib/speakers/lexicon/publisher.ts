/** Whose articles are read, as it writes its name. */
const NAME = 'Newsweek';
/** The same in lower case. */
export const PUBLISHER = NAME.toLowerCase();
/** The publisher that is told, for a regular expression that minds capitals: "us" is no "US". */
export const US = `\\b(?:${NAME}|us|this (?:publication|outlet))\\b`;

type Words = readonly { lower: string; text: string }[];
const isNamedAt = (units: Words, i: number): boolean => i >= 0 && (units[i]?.lower === PUBLISHER || (units[i]?.lower === 'this' && /^(?:publication|outlet)$/.test(units[i + 1]?.lower ?? '')));

/** Is the publisher told or written to at `i` of a sentence's units: "Newsweek", "this publication" or "us", and not "US"? */
export const isPublisherAt = (units: Words, i: number): boolean => isNamedAt(units, i) || (i >= 0 && units[i]?.text === 'us');

/** Is it the one who does something there: "Newsweek" or "we"? */
export const isNewsroomAt = (units: Words, i: number): boolean => isNamedAt(units, i) || (i >= 0 && units[i]?.lower === 'we');
