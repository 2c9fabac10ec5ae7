import { together } from '../apart/in-turn';
import type { Work } from '../apart/works';
import type { Report } from './report';
import { ratios } from './statistics';

/** Twice the text may take this many times as long. */
const LINEAR = 2.2;
const ROUNDS = 9;

/** What a work takes for a text, and the ratio to what it takes for half of it. */
export async function grown(report: Report, work: Work, name: string, half: string[], whole: string[]): Promise<void> {
  const [a, b] = await together({ work, texts: [half] }, { work, texts: [whole] }, ROUNDS);
  report.add(name, 'ms', b);
  report.add(`${name}, × that for half`, '×', ratios(b, a), { most: LINEAR });
}
