/**
 * How fast the rules are: against the speakers engine on the same articles, over texts from 1 k to
 * 1 M characters, and on hostile texts. False where a bound is broken: a quarter of the engine's
 * time, 2.2 × the time for twice the text.
 */
import { findSignals } from '../../lib/signals';
import { type Findings, findSpeakers } from '../../lib/speakers';
import { articles } from './material/articles';
import { best, growth } from './material/measure';
import { HOSTILE, invented } from './material/texts';

const PART = 0.25;
const GROWTH = 2.2;

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

/** Prints the figures. @returns whether every bound held. */
export default function benchSignals(): boolean {
  let broken = 0;
  const judge = (ok: boolean): string => {
    if (!ok) broken++;
    return ok ? 'ok' : 'TOO SLOW';
  };

  const texts = articles().map(prepared);
  for (let i = 0; i < 12; i++) texts.forEach(({ article }) => mark(prepared(article.paragraphs)));
  // turn about, so that a busy moment of the machine falls on both
  let [engine, own] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < 6; i++) {
    engine = Math.min(engine, best(() => texts.forEach(({ article }) => findSpeakers(article))));
    own = Math.min(own, best(() => texts.forEach(mark)));
  }
  console.log(`${texts.length} articles: ${(own / texts.length).toFixed(2)} ms each; speakers ${(engine / texts.length).toFixed(2)} ms; ${(own / engine).toFixed(2)} of it (bound ${PART}) ${judge(own / engine <= PART)}`);

  for (let size = 1000; size < 1_024_000; size *= 2) {
    const [short, long] = [prepared(invented(size)), prepared(invented(2 * size))];
    const { half, whole, ratio } = growth(() => mark(short), () => mark(long), GROWTH);
    console.log(`${String(size).padStart(8)} characters ${half.toFixed(2).padStart(8)} ms, twice as long ${whole.toFixed(2).padStart(8)} ms  × ${ratio.toFixed(2)} (bound ${GROWTH}) ${judge(ratio <= GROWTH)}`);
  }

  for (const [name, make] of Object.entries({ ...HOSTILE, ...OWN })) {
    const [short, long] = [prepared(make(0.5)), prepared(make(1))];
    const { half, whole, ratio } = growth(() => mark(short), () => mark(long), GROWTH);
    console.log(`${name.padEnd(36)} ${half.toFixed(0).padStart(6)} ms, twice as long ${whole.toFixed(0).padStart(6)} ms  × ${ratio.toFixed(2)} ${judge(ratio <= GROWTH)}`);
  }
  return broken === 0;
}
