/**
 * How fast the speakers engine is: against `nlp(text).quotations()` of compromise on the same
 * articles, over texts from 1 k to 1 M characters, and on hostile texts. False where a bound is
 * broken: 20 × the peer, 2.2 × the time for twice the text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { findSpeakers } from '../../lib/speakers';
import { HOSTILE, invented } from './material/texts';

const FASTER = 20;
const GROWTH = 2.2;
const folders = ['../shared/labels/newsweek/text', '../shared/labels/polnear/text'];

/** The quickest of several runs, in milliseconds: what the code costs, without what else the machine does. */
function best(run: () => void, runs = 5): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

function articles(): string[][] {
  try {
    return folders.flatMap((folder) => readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8').split(/\n\s*\n/).filter((p) => p.trim())));
  } catch {
    return Array.from({ length: 20 }, (_, i) => invented(5000 + i * 100));
  }
}

const speak = (paragraphs: string[]) => findSpeakers({ headline: '', paragraphs, published: null });
/** Prints the figures. @returns whether every bound held. */
export default function benchSpeakers(): boolean {
  let broken = 0;
  const judge = (ok: boolean): string => {
    if (!ok) broken++;
    return ok ? 'ok' : 'TOO SLOW';
  };

  const texts = articles();
  for (let i = 0; i < 3; i++) for (const text of texts) speak(text);
  const own = best(() => texts.forEach((text) => speak(text)));
  const peer = best(() => texts.forEach((text) => nlp(text.join('\n\n')).quotations().out('array')), 2);
  console.log(`${texts.length} articles: ${(own / texts.length).toFixed(2)} ms each; compromise ${(peer / texts.length).toFixed(1)} ms; ${(peer / own).toFixed(0)} × as fast (bound ${FASTER}) ${judge(peer / own >= FASTER)}`);

  let before = 0;
  for (let size = 1000; size <= 1_024_000; size *= 2) {
    const text = invented(size);
    const time = best(() => speak(text), size > 100_000 ? 6 : 20);
    // Under a fifth of a millisecond the clock says more about itself.
    const judged = before > 0.2;
    console.log(`${String(size).padStart(8)} characters ${time.toFixed(2).padStart(9)} ms${before ? `  × ${(time / before).toFixed(2)}${judged ? ` (bound ${GROWTH}) ${judge(time / before <= GROWTH)}` : ''}` : ''}`);
    before = time;
  }

  for (const [name, make] of Object.entries(HOSTILE)) {
    const half = best(() => speak(make(0.5)), 3);
    const whole = best(() => speak(make(1)), 3);
    console.log(`${name.padEnd(34)} ${half.toFixed(0).padStart(6)} ms, twice as long ${whole.toFixed(0).padStart(6)} ms  × ${(whole / half).toFixed(2)} ${judge(whole / half <= 2 * GROWTH && (whole / half <= GROWTH || whole < 20))}`);
  }
  return broken === 0;
}
