/** How fast the speakers engine is: against compromise's quotations() on the same articles, over texts from 1 k to 1 M characters, and on hostile texts. */
import { apart } from './apart/in-turn';
import { bundleRooms } from './apart/rooms';
import { articles } from './material/articles';
import { HOSTILE, invented } from './material/texts';
import { grown } from './report/growth';
import type { Report } from './report/report';
import { ratios } from './report/statistics';

const FASTER = 20;
const ROUNDS = 15;

export default async function bench(report: Report): Promise<void> {
  await bundleRooms();
  const texts = articles();
  const each = (taken: readonly number[]) => taken.map((ms) => ms / texts.length);
  const [own, peer] = await apart({ work: 'speakers', texts }, { work: 'compromise', texts }, ROUNDS);
  report.note('labelled articles', String(texts.length));
  report.add('who said what, an article', 'ms', each(own));
  report.add("compromise's quotations(), an article", 'ms', each(peer));
  report.add('compromise / ours', '×', ratios(peer, own), { least: FASTER });
  for (let size = 1000; size < 1_024_000; size *= 2) await grown(report, 'speakers', `${(2 * size).toLocaleString('en-US')} characters`, invented(size), invented(2 * size));
  for (const [name, make] of Object.entries(HOSTILE)) await grown(report, 'speakers', name, make(0.5), make(1));
}
