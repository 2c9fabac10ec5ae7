/** Runs in a process of its own: prepares the works that it is told, brings them to their speed, and takes a turn of one whenever it is asked. */
import { mean, timings } from '../report/statistics';
import type { Asked } from './in-turn';
import { WORKS } from './works';

/** A turn is long enough for many small collections of garbage, and its mean is taken: so each work pays for what it leaves behind, however seldom. */
const TURN = { spend: 200, least: 1 };
const turn = (work: () => void): number => mean(timings(work, TURN));

/** At their speed they are when so many turns in a row were not faster than all before by more than one in fifty. */
const STEADY = 4;
const LONGEST = 40;

function warm(works: readonly (() => void)[]): void {
  let fastest = Number.POSITIVE_INFINITY;
  for (let turns = 0, same = 0; turns < LONGEST && same < STEADY; turns++) {
    const taken = works.reduce((sum, work) => sum + turn(work), 0);
    same = taken < fastest * 0.98 ? 0 : same + 1;
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
