import type { Place } from './types';
import { dataOf, isInvisible, isSpace } from './text';

/**
 * The document range of `[start, end)` in a paragraph's tidied text (UTF-16 code units).
 * The nodes are read, never changed. Null when the nodes have left the document or no
 * longer hold that much text.
 */
export function rangeOf(place: Place, start: number, end: number): Range | null {
  const document = place[0]?.ownerDocument;
  if (!document || end <= start || !place.every((node) => node.isConnected)) return null;
  const range = document.createRange();
  let at = 0; // offset in the tidied text
  let pendingSpace = false;
  let started = false;
  for (const node of place) {
    const data = dataOf(node);
    for (let i = 0; i < data.length; i++) {
      const char = data.charAt(i);
      if (isInvisible(char)) continue;
      if (isSpace(char)) {
        pendingSpace = at > 0;
        continue;
      }
      if (pendingSpace) {
        at++;
        pendingSpace = false;
      }
      if (!started && at >= start) {
        range.setStart(node, i);
        started = true;
      }
      // Where the last character asked for was a space, the range ends before this one.
      const past = at++ >= end;
      if (at >= end) {
        range.setEnd(node, past ? i : i + 1);
        return range;
      }
    }
  }
  return null;
}
