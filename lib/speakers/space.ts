export const isSpace = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(text.charAt(i)));
};

/** How many words stand from `start` to `end`, divided by white space alone. */
export function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let inside = false;
  for (let i = start; i < end && i < text.length; i++) {
    const space = isSpace(text, i);
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
