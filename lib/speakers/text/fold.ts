const LETTERS: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', '’': "'" };

/** a–z alone: most words that are folded are plain and in lower case already. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Lower case, without accents, so that "Erdoğan" and "Erdogan" meet. */
export const fold = (text: string): string => {
  if (isPlain(text)) return text;
  const lower = text.toLowerCase();
  // nothing in it has an accent to take off
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıłøđßæœ’]/g, (c) => LETTERS[c] ?? c);
};
