/** "Smith", "@smith", and names that begin with a small particle: "deVries", "diGenova". */
const CAPITAL = /^(?:[@#]?\p{Lu}|(?:d[aeiou]|l[aeo]|van|von|mac)\p{Lu}\p{Ll})/u;
const isLarge = (code: number): boolean => code >= 65 && code <= 90;

/** Asked of every word, so by its letters first. */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  if (isLarge(code)) return true;
  if (code >= 97 && code <= 122 && !isLarge(text.charCodeAt(2)) && !isLarge(text.charCodeAt(3))) return false;
  return CAPITAL.test(text);
}
