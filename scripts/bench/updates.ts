/** How long it takes to compare two versions of an article, beside a word by word comparison of the whole texts in the same run. */
import { diffWordsWithSpace } from 'diff';
import { compareInSlices, compareSnapshots, type Snapshot } from '../../lib/updates';
import type { Report } from './report/report';
import { ratios, worked } from './report/statistics';

/** Words as a text has them: a few very often, most of them seldom. */
const COMMON = 'the of a to in and that he was for on with it at by from said his not they who'.split(' ');
const SYLLABLES = 'har bor fer ry guil tide cap tain is land may or coun cil vote storm bar rier rope an chor lan tern car go sig nal led ger win ter pi lot'.split(' ');
const word = (random: Random): string => (random() < 0.4 ? pick(random, COMMON) : Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join(''));
type Random = () => number;
const ROUNDS = 7;
/** What the browser calls a long task, in milliseconds. */
const LONG = 50;

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

export default async function bench(report: Report): Promise<void> {
  const random = numbers(7);
  const pairs = Array.from({ length: 40 }, (_, k) => {
    const before = article(random, 3000 + 1000 * (k % 10));
    return { before, after: edited(random, before, [0.02, 0.1, 0.3, 0.6][k % 4] ?? 0.1) };
  });
  const bySentences = () => pairs.forEach(({ before, after }) => compareSnapshots(snapshot(before), snapshot(after)));
  const byWords = () => pairs.forEach(({ before, after }) => diffWordsWithSpace(before.join('\n'), after.join('\n')));
  const [own, other] = [[], []] as [number[], number[]];
  // The first round warms the engine up.
  for (let i = 0; i <= ROUNDS; i++) {
    const [a, b] = [worked(bySentences) / pairs.length, worked(byWords) / pairs.length];
    if (i) {
      own.push(a);
      other.push(b);
    }
  }
  report.add('two versions of 3,000 to 12,000 characters, by sentences', 'ms', own);
  report.add('the same, word by word over the whole texts (diffWordsWithSpace)', 'ms', other);
  report.add('word by word / by sentences', '×', ratios(other, own));
  const long = article(random, 100_000);
  for (const share of [0.1, 0.5, 1]) {
    const [a, b] = [snapshot(long), snapshot(share === 1 ? article(random, 100_000) : edited(random, long, share))];
    const runs: { longest: number; total: number }[] = [];
    for (let i = 0; i < ROUNDS; i++) runs.push(await longestTask(a, b));
    const name = `two versions of 100,000 characters, ${share === 1 ? 'nothing in common' : `${share * 100} % of the paragraphs changed`}`;
    report.add(`${name}, in slices`, 'ms', runs.map(({ total }) => total));
    report.add(`${name}, longest task`, 'ms', runs.map(({ longest }) => longest), { most: LONG });
  }
}
