import { diffArrays } from 'diff/lib/diff/array.js';
import { tokensOf } from './tokens';
import { plainForm } from './typography';

/** A run of text: in both versions (written as in the new one), only in the new one, or only in the old one. */
export interface Segment {
  op: 'same' | 'add' | 'del';
  text: string;
}

/** Two texts that differ by more words than this are shown whole: what was, what is. Keeps the work in bounds. */
const MOST_EDITS = 600;

/**
 * The words that differ between two sentences. White space, quotation marks and dashes set in another way are
 * no difference. `same` and `add` together are exactly `after`; `same` and `del` are `before` but for such settings.
 */
export function wordSegments(before: string, after: string): Segment[] {
  const a = tokensOf(before);
  const b = tokensOf(after);
  const foldedA = a.map(fold);
  const foldedB = b.map(fold);
  let start = 0;
  while (start < a.length && start < b.length && foldedA[start] === foldedB[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && foldedA[endA - 1] === foldedB[endB - 1]) {
    endA--;
    endB--;
  }
  const segments: Segment[] = [{ op: 'same', text: b.slice(0, start).join('') }];
  let i = start;
  let j = start;
  const parts = diffArrays(foldedA.slice(start, endA), foldedB.slice(start, endB), { maxEditLength: MOST_EDITS });
  for (const { added, removed, count } of parts ?? [
    { removed: true, added: false, count: endA - start },
    { removed: false, added: true, count: endB - start },
  ]) {
    if (removed) segments.push({ op: 'del', text: a.slice(i, i + count).join('') });
    else segments.push({ op: added ? 'add' : 'same', text: b.slice(j, j + count).join('') });
    if (!added) i += count;
    if (!removed) j += count;
  }
  segments.push({ op: 'same', text: b.slice(endB).join('') });
  return gathered(segments);
}

const ASCII = /^[!-~]+$/;
const fold = (token: string): string => (ASCII.test(token) ? token : token.trim() === '' ? ' ' : plainForm(token) || token);

/** Changes parted only by a space read as one; empty runs go; what is removed stands before what is added. */
function gathered(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  let del = '';
  let add = '';
  const flush = () => {
    if (del) result.push({ op: 'del', text: del });
    if (add) result.push({ op: 'add', text: add });
    del = '';
    add = '';
  };
  for (const [k, { op, text }] of segments.entries()) {
    if (!text) continue;
    if (op === 'del') del += text;
    else if (op === 'add') add += text;
    else if ((del || add) && text.trim() === '' && segments.slice(k + 1).find((s) => s.text)?.op !== 'same' && k < segments.length - 2) {
      del += text;
      add += text;
    } else {
      flush();
      const last = result.at(-1);
      if (last?.op === 'same') last.text += text;
      else result.push({ op: 'same', text });
    }
  }
  flush();
  return result;
}
