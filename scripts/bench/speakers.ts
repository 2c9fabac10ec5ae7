/** How fast the speakers engine is: against compromise's quotations() on the same articles, over texts from 1 k to 1 M characters, and on hostile texts. */
import nlp from 'compromise';
import { findSpeakers } from '../../lib/speakers';
import { articles } from './material/articles';
import { HOSTILE, invented } from './material/texts';
import { grown } from './report/growth';
import type { Report } from './report/report';
import { median, ratios, timings } from './report/statistics';

const FASTER = 20;
const ROUNDS = 9;
const speak = (paragraphs: string[]) => findSpeakers({ headline: '', paragraphs, published: null });

export default function bench(report: Report): void {
  const texts = articles();
  const ours = () => texts.forEach((text) => speak(text));
  const theirs = () => texts.forEach((text) => nlp(text.join('\n\n')).quotations().out('array'));
  for (let i = 0; i < 12; i++) ours();
  // In turn, so that what slows both down cancels out.
  const [own, peer] = [[], []] as [number[], number[]];
  for (let i = 0; i < ROUNDS; i++) {
    own.push(median(timings(ours, { spend: 150 })) / texts.length);
    peer.push(median(timings(theirs, { spend: 0, least: 1 })) / texts.length);
  }
  report.note('labelled articles', String(texts.length));
  report.add('who said what, an article', 'ms', own);
  report.add("compromise's quotations(), an article", 'ms', peer);
  report.add('compromise / ours', '×', ratios(peer, own), { least: FASTER });
  for (let size = 1000; size < 1_024_000; size *= 2) {
    const [half, whole] = [invented(size), invented(2 * size)];
    grown(report, `${(2 * size).toLocaleString('en-US')} characters`, () => speak(half), () => speak(whole));
  }
  for (const [name, make] of Object.entries(HOSTILE)) {
    const [half, whole] = [make(0.5), make(1)];
    grown(report, name, () => speak(half), () => speak(whole));
  }
}
