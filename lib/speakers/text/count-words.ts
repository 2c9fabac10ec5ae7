const SPACE = /\s/;

/** How many words, runs of anything but white space, `[from, to)` of a text has. */
export function countWords(text: string, from: number, to: number): number {
  let count = 0;
  let inside = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const space = code === 32 || ((code < 32 || code > 126) && SPACE.test(text.charAt(i)));
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
