/** How long it takes to compare two versions of an article, beside a word by word comparison of the whole texts in the same run. */
import { diffWordsWithSpace } from 'diff';
import { compareInSlices, compareSnapshots, type Snapshot } from '../../lib/updates';

/** Words as a text has them: a few very often, most of them seldom. */
const COMMON = 'the of a to in and that he was for on with it at by from said his not they who'.split(' ');
const SYLLABLES = 'har bor fer ry guil tide cap tain is land may or coun cil vote storm bar rier rope an chor lan tern car go sig nal led ger win ter pi lot'.split(' ');
const word = (random: Random): string => (random() < 0.4 ? pick(random, COMMON) : Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join(''));
type Random = () => number;
const ROUNDS = 5;

/** Repeatable numbers from 0 to 1 (mulberry32, public domain). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const sentence = (random: Random, k: number): string => `The ${Array.from({ length: 8 + Math.floor(random() * 14) }, () => word(random)).join(' ')} ${k}.`;

function article(random: Random, characters: number): string[] {
  const paragraphs: string[] = [];
  for (let length = 0, k = 0; length < characters; ) {
    const text = Array.from({ length: 1 + Math.floor(random() * 3) }, () => sentence(random, k++)).join(' ');
    paragraphs.push(text);
    length += text.length;
  }
  return paragraphs;
}

/** A share of the paragraphs is edited in some words, dropped, moved, or followed by a new one. */
function edited(random: Random, paragraphs: readonly string[], share: number): string[] {
  const result = paragraphs.flatMap((text, k) => {
    if (random() >= share) return [text];
    const kind = random();
    if (kind < 0.7) return [text.split(' ').map((old) => (random() < 0.15 ? word(random) : old)).join(' ')];
    return kind < 0.85 ? [] : [text, sentence(random, k)];
  });
  if (random() < share) result.unshift(...result.splice(Math.floor(result.length / 2), 1));
  return result;
}

const snapshot = (paragraphs: string[]): Snapshot => ({ headline: 'A headline', authors: [], published: null, modified: null, captions: [], paragraphs });
const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};
const best = (work: () => unknown, rounds: number): number => Math.min(...Array.from({ length: rounds }, () => timed(work)));
const mean = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0) / list.length;
const print = (line: string) => process.stdout.write(`${line}\n`);

/** The longest stretch without a pause while two versions are compared in slices. */
async function longestTask(before: Snapshot, after: Snapshot): Promise<{ longest: number; total: number }> {
  let longest = 0;
  let resumed = performance.now();
  const started = resumed;
  const pause = async () => {
    longest = Math.max(longest, performance.now() - resumed);
    await new Promise((resolve) => setImmediate(resolve));
    resumed = performance.now();
  };
  await compareInSlices(before, after, { pause });
  longest = Math.max(longest, performance.now() - resumed);
  return { longest, total: performance.now() - started };
}

export default async function bench(): Promise<void> {
  const random = numbers(7);
  const pairs = Array.from({ length: 40 }, (_, k) => {
    const before = article(random, 3000 + 1000 * (k % 10));
    return { before, after: edited(random, before, [0.02, 0.1, 0.3, 0.6][k % 4] ?? 0.1) };
  });
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const { before, after } of [...pairs, ...pairs]) {
    const [a, b] = [snapshot(before), snapshot(after)];
    ours.push(best(() => compareSnapshots(a, b), ROUNDS));
    theirs.push(best(() => diffWordsWithSpace(before.join('\n'), after.join('\n')), ROUNDS));
  }
  // The first pass warms the engine up.
  const [own, other] = [ours.slice(pairs.length), theirs.slice(pairs.length)];
  print(`40 invented articles of 3,000 to 12,000 characters, 2 to 60 % of the paragraphs changed, best of ${ROUNDS}`);
  print(`  by sentences        mean ${mean(own).toFixed(2)} ms, worst ${Math.max(...own).toFixed(2)} ms`);
  print(`  diffWordsWithSpace  mean ${mean(other).toFixed(2)} ms, worst ${Math.max(...other).toFixed(2)} ms`);
  print(`  ratio               mean ${(mean(other) / mean(own)).toFixed(1)}, worst ${(Math.max(...other) / Math.max(...own)).toFixed(1)}`);
  const long = article(random, 100_000);
  for (const share of [0.1, 0.5, 1]) {
    const [a, b] = [snapshot(long), snapshot(share === 1 ? article(random, 100_000) : edited(random, long, share))];
    const whole = timed(() => compareSnapshots(a, b));
    const { longest, total } = await longestTask(a, b);
    print(`two versions of 100,000 characters, ${share === 1 ? 'nothing in common' : `${share * 100} % of the paragraphs changed`}: ${whole.toFixed(0)} ms in one go; in slices ${total.toFixed(0)} ms, longest task ${longest.toFixed(1)} ms`);
  }
}
