/** Documents a second on one core: who said what of plain text beside compromise's quotations(), and a page's article beside Mozilla's Readability. */
import { existsSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import nlp from 'compromise';
import { parseHTML } from 'linkedom';
import { readArticle } from '../../lib/article';
import { findSpeakers } from '../../lib/speakers';
import { pageOf } from './browser/page';
import { invented } from './material/texts';
import type { Report } from './report/report';
import { median, ratios, timings } from './report/statistics';

const CORPUS = '../shared/corpora/polnear.train.jsonl';
const ROUNDS = 5;
/** Every so many of the corpus, so that all its publishers are among them. */
const STEP = 7;

/** Texts of a corpus where it is there, else invented ones: each in its paragraphs. */
function documents(): { paragraphs: string[][]; real: boolean } {
  if (!existsSync(CORPUS)) return { paragraphs: Array.from({ length: 200 }, (_, i) => invented(4000 + i * 50)), real: false };
  const lines = readFileSync(CORPUS, 'utf8').split('\n').filter(Boolean);
  return { paragraphs: lines.filter((_, i) => i % STEP === 0).map((line) => (JSON.parse(line) as { text: string }).text.split(/\n\s*\n/).filter((p) => p.trim())), real: true };
}

export default function bench(report: Report): void {
  const { paragraphs, real } = documents();
  report.note('documents', `${paragraphs.length} ${real ? 'texts of PolNeAR train' : 'invented texts'}, ${Math.round(paragraphs.flat().join('').length / paragraphs.length).toLocaleString('en-US')} characters each on average`);
  const pages = paragraphs.slice(0, 100).map((text) => pageOf(text));
  const work = {
    ours: () => paragraphs.forEach((text) => findSpeakers({ headline: '', paragraphs: text, published: null })),
    compromise: () => paragraphs.forEach((text) => nlp(text.join('\n\n')).quotations().out('array')),
    parsing: () => pages.forEach(({ html }) => parseHTML(html)),
    page: () => pages.forEach(({ html, url }) => readArticle(parseHTML(html).document as unknown as Document, url)),
    readability: () => pages.forEach(({ html }) => new Readability(parseHTML(html).document as unknown as Document).parse()),
  };
  const count = { ours: paragraphs.length, compromise: paragraphs.length, parsing: pages.length, page: pages.length, readability: pages.length };
  const names = Object.keys(work) as (keyof typeof work)[];
  const rates = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<keyof typeof work, number[]>;
  // In turn, and each goes on until it has its speed back that the others' memory took from it, as it would in bulk.
  for (let i = 0; i < ROUNDS; i++) for (const name of names) {
    const [, ...warm] = timings(work[name], { spend: 1500, least: 2 });
    rates[name].push((1000 * count[name]) / median(warm));
  }
  report.add('texts: who said what', 'a second', rates.ours);
  report.add("texts: compromise's quotations()", 'a second', rates.compromise);
  report.add('texts: ours / compromise', '×', ratios(rates.ours, rates.compromise), { least: 20 });
  report.add('pages: parsed by linkedom, and no more', 'a second', rates.parsing);
  report.add('pages: parsed and read', 'a second', rates.page);
  report.add('pages: parsed and read by Readability', 'a second', rates.readability);
  report.add('pages: ours / Readability', '×', ratios(rates.page, rates.readability));
}
