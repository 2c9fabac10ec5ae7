import type { Report } from './report';
import { timings } from './statistics';

/** Twice the text may take this many times as long. */
const LINEAR = 2.2;
const SPENT = { spend: 250, least: 3 };

/** What twice the text takes, in milliseconds and as a ratio of the quickest runs. Over the bound it is measured again: noise only ever adds. */
export function grown(report: Report, name: string, half: () => unknown, whole: () => unknown): void {
  let [a, b] = [timings(half, SPENT), timings(whole, SPENT)];
  for (let i = 0; i < 4 && Math.min(...b) / Math.min(...a) > LINEAR; i++) [a, b] = [a.concat(timings(half, SPENT)), b.concat(timings(whole, SPENT))];
  report.add(name, 'ms', b);
  report.add(`${name}, × that for half`, '×', [Math.min(...b) / Math.min(...a)], { most: LINEAR });
}
