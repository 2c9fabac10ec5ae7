const LETTERS: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', '’': "'" };

/** Lower case, without accents, so that "Erdoğan" and "Erdogan" meet. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  // most names are plain: no need to take them apart
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıłøđßæœ’]/g, (c) => LETTERS[c] ?? c);
};
