import { isWord, tokensOf } from './tokens';
import type { Segment } from './words';

/** One token of a change, with what its place tells about it. */
export interface ChangedToken {
  text: string;
  /** The first word of the sentence, or of a quotation in it: its capital tells nothing. */
  first: boolean;
  /** Between quotation marks. */
  quoted: boolean;
  /** The words before and after it in its version, lower case; empty at the ends. */
  previous: string;
  next: string;
}

/** One spot where two sentences differ: the tokens that were there and those that are. */
export interface Hunk {
  del: ChangedToken[];
  add: ChangedToken[];
}

const MARKS = '"“”„«»';

/** Reads each version once, so that every changed token knows where it stands, then gathers the spots. */
export function hunksOf(segments: readonly Segment[]): Hunk[] {
  const sides = { del: readSide(segments, 'del'), add: readSide(segments, 'add') };
  const hunks: Hunk[] = [];
  let open: Hunk | null = null;
  for (const [k, { op }] of segments.entries()) {
    if (op === 'same') {
      open = null;
      continue;
    }
    if (!open) hunks.push((open = { del: [], add: [] }));
    open[op].push(...(sides[op].get(k) ?? []));
  }
  return hunks;
}

function readSide(segments: readonly Segment[], side: 'del' | 'add'): Map<number, ChangedToken[]> {
  const tokens = segments.flatMap(({ op, text }, k) => (op === 'same' || op === side ? tokensOf(text).filter((t) => t.trim()).map((t) => ({ text: t, k, changed: op === side })) : []));
  const words = tokens.map((t) => (isWord(t.text) ? t.text.toLowerCase() : ''));
  const result = new Map<number, ChangedToken[]>();
  let quoted = startsInside(tokens.map((t) => t.text));
  let first = true;
  for (const [n, { text, k, changed }] of tokens.entries()) {
    const mark = MARKS.includes(text);
    if (mark) quoted = text === '"' ? !quoted : '“„«'.includes(text);
    if (changed) {
      const token = { text, first: first && isWord(text), quoted: quoted && !mark, previous: words[n - 1] ?? '', next: words[n + 1] ?? '' };
      const list = result.get(k);
      if (list) list.push(token);
      else result.set(k, [token]);
    }
    if (isWord(text)) first = false;
    else if (mark && quoted) first = true;
  }
  return result;
}

/** A sentence from the middle of a quotation has a closing mark and no opening one before it. */
function startsInside(tokens: readonly string[]): boolean {
  const marks = tokens.filter((t) => MARKS.includes(t));
  const first = marks[0];
  if (first === undefined) return false;
  return first === '”' || first === '»' || (first === '"' && marks.length % 2 === 1 && tokens[0] !== '"');
}
