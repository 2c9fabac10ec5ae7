/** The quickest of many runs, in milliseconds: what the code costs, without what else the machine does. */
export function best(run: () => void, spend = 400): number {
  let least = Number.POSITIVE_INFINITY;
  const until = performance.now() + spend;
  for (let i = 0; i < 4 || performance.now() < until; i++) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** How much longer `whole` takes than `half`. A ratio over the bound is measured again, up to four times: noise only ever adds. */
export function growth(half: () => void, whole: () => void, bound: number): { half: number; whole: number; ratio: number } {
  let [a, b] = [best(half), best(whole)];
  for (let i = 0; i < 4 && b / a > bound; i++) [a, b] = [Math.min(a, best(half)), Math.min(b, best(whole))];
  return { half: a, whole: b, ratio: b / a };
}
