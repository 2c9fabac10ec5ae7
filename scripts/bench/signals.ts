/** How fast the rules are: a quarter of the speakers engine's time at most on the same articles; over texts from 1 k to 1 M characters, and on hostile texts. */
import { findSignals } from '../../lib/signals';
import { type Findings, findSpeakers } from '../../lib/speakers';
import { articles } from './material/articles';
import { HOSTILE, invented } from './material/texts';
import { grown } from './report/growth';
import type { Report } from './report/report';
import { median, ratios, timings } from './report/statistics';

const PART = 0.25;
const ROUNDS = 9;

/** Texts that are hostile to the rules in particular. */
const OWN: Record<string, (scale: number) => string[]> = {
  'disastrous disastrous …': (s) => ['disastrous '.repeat(100_000 * s)],
  'is widely is widely …': (s) => ['is widely seen '.repeat(60_000 * s)],
  'kind of kind of …': (s) => ['kind of war on '.repeat(60_000 * s)],
  'accused accused Ann Smith …': (s) => ['Tom Reed accused Ann Smith. '.repeat(20_000 * s)],
  'a-b-c-d-…': (s) => ['a-'.repeat(200_000 * s)],
};

interface Case {
  article: Parameters<typeof findSignals>[0];
  speech: Findings;
}

function prepared(paragraphs: string[]): Case {
  const article = { headline: paragraphs[0]?.slice(0, 80) ?? '', paragraphs, published: '2024-03-13', pictures: [] };
  return { article, speech: findSpeakers(article) };
}
const mark = ({ article, speech }: Case) => findSignals(article, speech);

export default function bench(report: Report): void {
  const texts = articles().map(prepared);
  const rules = () => texts.forEach(mark);
  const engine = () => texts.forEach(({ article }) => findSpeakers(article));
  for (let i = 0; i < 12; i++) texts.forEach(({ article }) => mark(prepared(article.paragraphs)));
  // In turn, so that what slows both down cancels out.
  const [own, theirs] = [[], []] as [number[], number[]];
  for (let i = 0; i < ROUNDS; i++) {
    own.push(median(timings(rules, { spend: 150 })) / texts.length);
    theirs.push(median(timings(engine, { spend: 150 })) / texts.length);
  }
  report.add('how it is worded, an article', 'ms', own);
  report.add('who said what, an article', 'ms', theirs);
  report.add('how it is worded / who said what', '×', ratios(own, theirs), { most: PART });
  for (let size = 1000; size < 1_024_000; size *= 2) {
    const [half, whole] = [prepared(invented(size)), prepared(invented(2 * size))];
    grown(report, `${(2 * size).toLocaleString('en-US')} characters`, () => mark(half), () => mark(whole));
  }
  for (const [name, make] of Object.entries({ ...HOSTILE, ...OWN })) {
    const [half, whole] = [prepared(make(0.5)), prepared(make(1))];
    grown(report, name, () => mark(half), () => mark(whole));
  }
}
