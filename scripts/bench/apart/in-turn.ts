import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Texts, Work } from './works';

/** A work and the texts that it is done on. */
export interface Prepared {
  work: Work;
  texts: Texts;
}
/** What a worker is told: what to prepare and bring to its speed, then to take a turn of the first or the second. */
export type Asked = { prepare: readonly Prepared[] } | { turn: number };

/** What one turn of each took, in milliseconds of processor time, round by round. */
export type Rounds = readonly [one: number[], other: number[]];

/**
 * Two contenders in turn, each warm and in a process of its own. In one process each would pay for what the other
 * leaves: its garbage, and what is worse, a full collection lets V8 throw away the compiled code of whoever has no
 * objects alive at that moment. (For the same reason garbage is not collected by force between the turns.)
 */
export async function apart(one: Prepared, other: Prepared, rounds: number): Promise<Rounds> {
  const [a, b] = [start([one]), start([other])];
  return inTurn([() => a.turn(0), () => b.turn(0)], rounds, [a, b]);
}

/** The same work on two texts in turn, in one process: by the same compiled code, which is not quite the same in two. */
export async function together(one: Prepared, other: Prepared, rounds: number): Promise<Rounds> {
  const both = start([one, other]);
  return inTurn([() => both.turn(0), () => both.turn(1)], rounds, [both]);
}

type Turn = () => Promise<number>;
type Worker = ReturnType<typeof start>;

/** Who begins changes from round to round, so that what slows both down cancels out. */
async function inTurn([one, other]: readonly [Turn, Turn], rounds: number, workers: readonly Worker[]): Promise<Rounds> {
  const taken: Rounds = [[], []];
  try {
    for (const { warm } of workers) await warm;
    for (let i = 0; i < rounds; i++) {
      if (i % 2) taken[1].push(await other());
      taken[0].push(await one());
      if (i % 2 === 0) taken[1].push(await other());
    }
    return taken;
  } finally {
    for (const worker of workers) worker.end();
  }
}

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

function start(prepare: readonly Prepared[]) {
  const child = fork(WORKER);
  const ended = new Promise<never>((_, reject) => child.once('exit', (code) => reject(new Error(`a worker of the bench ended with code ${code}`))));
  // who waits for an answer hears of it; after the last turn nobody does
  ended.catch(() => {});
  const ask = (asked: Asked) => {
    const answer = new Promise<unknown>((resolve) => child.once('message', resolve));
    child.send(asked);
    return Promise.race([answer, ended]);
  };
  return { warm: ask({ prepare }), turn: async (turn: number) => Number(await ask({ turn })), end: () => child.kill() };
}
