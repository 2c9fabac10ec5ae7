/** How fast the rules are: a quarter of the speakers engine's time at most on the same articles; over texts from 1 k to 1 M characters, and on hostile texts. */
import { apart } from './apart/in-turn';
import { bundleRooms } from './apart/rooms';
import { articles } from './material/articles';
import { HOSTILE, invented } from './material/texts';
import { grown } from './report/growth';
import type { Report } from './report/report';
import { ratios } from './report/statistics';

const PART = 0.25;
const ROUNDS = 15;

/** Texts that are hostile to the rules in particular. */
const OWN: Record<string, (scale: number) => string[]> = {
  'disastrous disastrous …': (s) => ['disastrous '.repeat(100_000 * s)],
  'is widely is widely …': (s) => ['is widely seen '.repeat(60_000 * s)],
  'kind of kind of …': (s) => ['kind of war on '.repeat(60_000 * s)],
  'accused accused Ann Smith …': (s) => ['Tom Reed accused Ann Smith. '.repeat(20_000 * s)],
  'a-b-c-d-…': (s) => ['a-'.repeat(200_000 * s)],
};

export default async function bench(report: Report): Promise<void> {
  await bundleRooms();
  const texts = articles();
  const each = (taken: readonly number[]) => taken.map((ms) => ms / texts.length);
  const [own, engine] = await apart({ work: 'signals', texts }, { work: 'speakers', texts }, ROUNDS);
  report.note('labelled articles', String(texts.length));
  report.add('how it is worded, an article', 'ms', each(own));
  report.add('who said what, an article', 'ms', each(engine));
  report.add('how it is worded / who said what', '×', ratios(own, engine), { most: PART });
  for (let size = 1000; size < 1_024_000; size *= 2) await grown(report, 'signals', `${(2 * size).toLocaleString('en-US')} characters`, invented(size), invented(2 * size));
  for (const [name, make] of Object.entries({ ...HOSTILE, ...OWN })) await grown(report, 'signals', name, make(0.5), make(1));
}
