/** The hash of what begins with `hash` and goes on with one character. */
export const grown = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & 0x3fffffff;
/** A number for a word in lower case, that others seldom have. */
export function hashOf(lower: string): number {
  let hash = 0;
  for (let i = 0; i < lower.length; i++) hash = grown(hash, lower.charCodeAt(i));
  return hash;
}
