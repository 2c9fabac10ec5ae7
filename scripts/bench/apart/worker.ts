/** Runs in a process of its own: prepares the works that it is told, brings them to their speed, and takes a turn of one whenever it is asked. */
import { mean, timings } from '../report/statistics';
import type { Asked } from './in-turn';
import { WORKS } from './works';

/** A turn is long enough for many small collections of garbage, and its mean is taken: so each work pays for what it leaves behind, however seldom. */
const TURN = { spend: 200, least: 1 };
const turn = (work: () => void): number => mean(timings(work, TURN));

/**
 * At their speed they are when so many turns in a row, and so many seconds of them, were not faster than all before by
 * more than one in fifty. Four turns alone were not enough: V8 compiles in threads of its own, which count as processor
 * time, and after four still took a tenth of it (samples of `perf`), so that the first rounds cost half as much again.
 */
const STEADY = { turns: 4, ms: 2000 };
const LONGEST = 100;

function warm(works: readonly (() => void)[]): void {
  let fastest = Number.POSITIVE_INFINITY;
  for (let turns = 0, same = 0, since = 0; turns < LONGEST && (same < STEADY.turns || since < STEADY.ms); turns++) {
    const before = process.cpuUsage();
    const taken = works.reduce((sum, work) => sum + turn(work), 0);
    const { user, system } = process.cpuUsage(before);
    const faster = taken < fastest * 0.98;
    same = faster ? 0 : same + 1;
    since = faster ? 0 : since + (user + system) / 1000;
    fastest = Math.min(fastest, taken);
  }
}

let works: (() => void)[] = [];
process.on('message', async (asked: Asked) => {
  if ('turn' in asked) {
    const work = works[asked.turn];
    if (work) process.send?.(turn(work));
  } else {
    works = await Promise.all(asked.prepare.map(({ work, texts }) => WORKS[work](texts)));
    warm(works);
    process.send?.('warm');
  }
});
