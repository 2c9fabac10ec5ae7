const LETTERS: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', '’': "'" };

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
}

/** Lower case, without accents, so that "Erdoğan" and "Erdogan" meet. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  // most names are plain: no need to take them apart
  if (isPlain(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıłøđßæœ’]/g, (c) => LETTERS[c] ?? c);
};
