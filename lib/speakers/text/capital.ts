/** "Smith", "@smith", and names that begin with a small particle: "deVries", "diGenova". */
const CAPITAL = /^(?:[@#]?\p{Lu}|(?:d[aeiou]|l[aeo]|van|von|mac)\p{Lu}\p{Ll})/u;

export const isCapitalised = (text: string): boolean => CAPITAL.test(text);
