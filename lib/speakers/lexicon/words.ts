/** A set from words written as a person reads them: between spaces, "_" for a space inside an entry. */
export const words = (...lists: string[]): Set<string> => new Set(lists.flatMap((list) => list.split(/\s+/).filter(Boolean).map((word) => word.replaceAll('_', ' '))));
