export const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  const list = sorted(values);
  const middle = list.length >> 1;
  return list.length % 2 ? (list[middle] ?? Number.NaN) : ((list[middle - 1] ?? Number.NaN) + (list[middle] ?? Number.NaN)) / 2;
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The middle half: from the value that a quarter lie below, to the one that a quarter lie above. */
export function quarters(values: readonly number[]): [number, number] {
  const list = sorted(values);
  const at = (share: number) => list[Math.round((list.length - 1) * share)] ?? Number.NaN;
  return [at(0.25), at(0.75)];
}

/** Pair by pair, so that what slows both down cancels out. */
export const ratios = (ours: readonly number[], theirs: readonly number[]): number[] => ours.map((value, i) => value / (theirs[i] ?? Number.NaN));
export const differences = (ours: readonly number[], theirs: readonly number[]): number[] => ours.map((value, i) => value - (theirs[i] ?? Number.NaN));

/** Milliseconds of processor time that `work` takes: other work on the machine hardly changes them, as it would the clock's. */
export function worked(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What `work` takes each time: at least `least` times, and for at least `spend` milliseconds. */
export function timings(work: () => unknown, { spend = 400, least = 5 }: { spend?: number; least?: number } = {}): number[] {
  const taken: number[] = [];
  for (let sum = 0; taken.length < least || sum < spend; sum += taken.at(-1) ?? spend) taken.push(worked(work));
  return taken;
}
