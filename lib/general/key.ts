/** What the keys of articles begin with that were read by general rules. No publisher that is known has such keys. */
export const KEY = 'web:';

/** Was this article read by general rules? */
export const isGeneral = ({ id }: { id: string }): boolean => id.startsWith(KEY);
