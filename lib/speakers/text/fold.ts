const LETTERS: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', '’': "'" };

/** Names come again and again; a long text does not fill the memory with them. */
const MOST = 4000;
const folded = new Map<string, string>();

/** Lower case, without accents, so that "Erdoğan" and "Erdogan" meet. */
export const fold = (text: string): string => {
  let known = folded.get(text);
  if (known === undefined) {
    known = plain(text);
    if (folded.size >= MOST) folded.clear();
    folded.set(text, known);
  }
  return known;
};

const plain = (text: string): string => {
  const lower = text.toLowerCase();
  // most names are plain: no need to take them apart
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıłøđßæœ’]/g, (c) => LETTERS[c] ?? c);
};
