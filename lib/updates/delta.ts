/** Lists of paragraphs as differences from other lists. */

/** A paragraph in full; `[from, count]` taken from the base as they are; or `[from, head, middle, tail]`: that many code units of a base paragraph's head and tail, with new text between. */
export type Run = string | [from: number, count: number] | [from: number, head: number, middle: string, tail: number];

/** A patch is written when it saves at least this many code units. */
const WORTH = 24;

/** What is needed to make `target` from `base`. Small where they are alike; never wrong where they are not. */
export function encode(target: readonly string[], base: readonly string[]): Run[] {
  const places = new Map<string, number>();
  for (const [k, text] of base.entries()) if (!places.has(text)) places.set(text, k);
  const runs: Run[] = [];
  let expected = 0;
  for (const text of target) {
    // Where the base goes on alike, it is followed, also through paragraphs that repeat.
    const from = base[expected] === text ? expected : places.get(text);
    const last = runs.at(-1);
    if (from !== undefined) {
      if (Array.isArray(last) && last.length === 2 && last[0] + last[1] === from) last[1]++;
      else runs.push([from, 1]);
      expected = from + 1;
      continue;
    }
    const patch = [expected, expected + 1, expected - 1, expected + 2].map((k) => patched(text, base[k], k)).find((p) => p !== null);
    runs.push(patch ?? text);
    if (patch) expected = patch[0] + 1;
  }
  return runs;
}

function patched(text: string, base: string | undefined, from: number): [number, number, string, number] | null {
  if (base === undefined) return null;
  const most = Math.min(text.length, base.length);
  let head = 0;
  while (head < most && text.charCodeAt(head) === base.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && text.charCodeAt(text.length - 1 - tail) === base.charCodeAt(base.length - 1 - tail)) tail++;
  return head + tail >= WORTH ? [from, head, text.slice(head, text.length - tail), tail] : null;
}

/** @throws RangeError when a run points outside the base: the record is damaged. */
export function decode(runs: readonly Run[], base: readonly string[]): string[] {
  return runs.flatMap((run) => {
    if (typeof run === 'string') return run;
    const [from] = run;
    if (run.length === 2) {
      if (from < 0 || from + run[1] > base.length) throw new RangeError('a kept version points outside the next one');
      return base.slice(from, from + run[1]);
    }
    const text = base[from];
    if (text === undefined) throw new RangeError('a kept version points outside the next one');
    return text.slice(0, run[1]) + run[2] + text.slice(text.length - run[3]);
  });
}
