/**
 * How fast the speakers engine is: against `nlp(text).quotations()` of compromise on the same
 * articles, over texts from 1 k to 1 M characters, and on hostile texts. False where a bound is
 * broken: 20 × the peer, 2.2 × the time for twice the text.
 */
import nlp from 'compromise';
import { findSpeakers } from '../../lib/speakers';
import { articles } from './material/articles';
import { HOSTILE, invented } from './material/texts';
import { best, growth } from './material/measure';

const FASTER = 20;
const GROWTH = 2.2;
const speak = (paragraphs: string[]) => findSpeakers({ headline: '', paragraphs, published: null });
/** Prints the figures. @returns whether every bound held. */
export default function benchSpeakers(): boolean {
  let broken = 0;
  const judge = (ok: boolean): string => {
    if (!ok) broken++;
    return ok ? 'ok' : 'TOO SLOW';
  };

  const texts = articles();
  for (let i = 0; i < 12; i++) for (const text of texts) speak(text);
  const own = best(() => texts.forEach((text) => speak(text)), 1500);
  const peer = best(() => texts.forEach((text) => nlp(text.join('\n\n')).quotations().out('array')), 3000);
  console.log(`${texts.length} articles: ${(own / texts.length).toFixed(2)} ms each; compromise ${(peer / texts.length).toFixed(1)} ms; ${(peer / own).toFixed(0)} × as fast (bound ${FASTER}) ${judge(peer / own >= FASTER)}`);

  for (let size = 1000; size < 1_024_000; size *= 2) {
    const [short, long] = [invented(size), invented(2 * size)];
    const { half, whole, ratio } = growth(() => speak(short), () => speak(long), GROWTH);
    console.log(`${String(size).padStart(8)} characters ${half.toFixed(2).padStart(8)} ms, twice as long ${whole.toFixed(2).padStart(8)} ms  × ${ratio.toFixed(2)} (bound ${GROWTH}) ${judge(ratio <= GROWTH)}`);
  }

  for (const [name, make] of Object.entries(HOSTILE)) {
    const [short, long] = [make(0.5), make(1)];
    const { half, whole, ratio } = growth(() => speak(short), () => speak(long), GROWTH);
    console.log(`${name.padEnd(36)} ${half.toFixed(0).padStart(6)} ms, twice as long ${whole.toFixed(0).padStart(6)} ms  × ${ratio.toFixed(2)} ${judge(ratio <= GROWTH)}`);
  }
  return broken === 0;
}
