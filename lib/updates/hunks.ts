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

/** Does the old, the new sentence begin inside a quotation? */
export interface Quoted {
  del: boolean;
  add: boolean;
}

/** Reads each version once, so that every changed token knows where it stands, then gathers the spots. */
export function hunksOf(segments: readonly Segment[], begins: Quoted): Hunk[] {
  const tokens = segments.flatMap(({ op, text }, segment) => tokensOf(text).filter(isNoSpace).map((token): Read => ({ text: token, op, segment, word: isWord(token) })));
  const sides = { del: readSide(tokens, 'del', begins.del), add: readSide(tokens, 'add', begins.add) };
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

interface Read {
  text: string;
  op: Segment['op'];
  segment: number;
  word: boolean;
}

const isNoSpace = (token: string): boolean => token.charCodeAt(0) > 32 && token.trim() !== '';

/** The changed tokens of one version by segment. */
function readSide(all: readonly Read[], side: 'del' | 'add', begins: boolean): Map<number, ChangedToken[]> {
  const tokens = all.filter((t) => t.op === 'same' || t.op === side);
  const wordAt = (n: number): string => (tokens[n]?.word ? (tokens[n]?.text.toLowerCase() ?? '') : '');
  const result = new Map<number, ChangedToken[]>();
  let quoted = begins || startsInside(tokens);
  let first = true;
  for (const [n, { text, op, segment, word }] of tokens.entries()) {
    const mark = !word && MARKS.includes(text);
    if (mark) quoted = text === '"' ? !quoted : '“„«'.includes(text);
    if (op === side) {
      const token = { text, first: first && word, quoted: quoted && !mark, previous: wordAt(n - 1), next: wordAt(n + 1) };
      const list = result.get(segment);
      if (list) list.push(token);
      else result.set(segment, [token]);
    }
    if (word) first = false;
    else if (mark && quoted) first = true;
  }
  return result;
}

/** A sentence from the middle of a quotation has a closing mark and no opening one before it. */
function startsInside(tokens: readonly Read[]): boolean {
  const marks = tokens.filter((t) => !t.word && MARKS.includes(t.text));
  const first = marks[0]?.text;
  if (first === undefined) return false;
  return first === '”' || first === '»' || (first === '"' && marks.length % 2 === 1 && tokens[0]?.text !== '"');
}
