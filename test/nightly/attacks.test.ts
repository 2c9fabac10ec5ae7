import { expect, it } from 'vitest';
import { expressions } from '../house/expressions';
import { attacks } from './attacks';

const SEED = Number(process.env['EVENHAND_SEED'] ?? 1);
/** In small steps at first: an exponential expression must be caught before it takes hours. */
const LENGTHS = [8, 12, 16, 20, 24, 28, 32, 40, 48, 64, ...Array.from({ length: 10 }, (_, i) => 128 * 2 ** i)];
/** Twice the text takes a linear expression twice as long, a quadratic one four times. */
const BOUND = 3;
/** Shorter times are the measure's noise. */
const TELLING_MS = 4;

/** The time that this process has worked, in milliseconds: how busy the machine is does not count. Only the sum is exact: the kernel guesses by its ticks what
 *  of it was the user's, and that part may stand still for some milliseconds. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function once(expression: RegExp, text: string): number {
  const started = worked();
  if (expression.global) text.replace(expression, '');
  else {
    expression.lastIndex = 0;
    expression.test(text);
  }
  return worked() - started;
}
const best = (expression: RegExp, text: string, runs = 4): number => Math.min(...Array.from({ length: runs }, () => once(expression, text)));

/** How much longer twice the text takes, at the first length at which both can be told or the growth is plain; 1 where there is none. */
export function growth(expression: RegExp, attack: (n: number) => string): number {
  for (const n of LENGTHS) {
    const [half, whole] = [attack(n / 2), attack(n)];
    if (once(expression, whole) < TELLING_MS) continue;
    let [a, b] = [best(expression, half), best(expression, whole)];
    // Noise only ever adds: what seems to grow too fast is measured again.
    for (let tries = 0; tries < 3 && b / a > BOUND; tries++) [a, b] = [Math.min(a, best(expression, half)), Math.min(b, best(expression, whole))];
    // A half that is too short to tell hides how fast the time grows: then the next length decides.
    if (b >= TELLING_MS && (b / a > BOUND || a >= TELLING_MS)) return b / a;
  }
  return 1;
}

it('the measure tells a quadratic and an exponential expression from a linear one', () => {
  expect(growth(/\s+$/, (n) => `${' '.repeat(n)}x`)).toBeGreaterThan(BOUND);
  expect(growth(/^(?:a+)+$/, (n) => `${'a'.repeat(n)}x`)).toBeGreaterThan(BOUND);
  expect(growth(/^\s+$/, (n) => `${' '.repeat(n)}x`)).toBeLessThan(BOUND);
});

it(`no regular expression takes four times as long for twice a text made against it (seed ${SEED})`, { timeout: 0 }, async () => {
  const wrong: string[] = [];
  for (const { file, source, flags } of await expressions()) {
    const expression = new RegExp(source, flags);
    const slow = attacks(source, flags, SEED).find((attack) => growth(expression, attack) > BOUND);
    if (slow) wrong.push(`${file}: /${source}/${flags} on ${JSON.stringify(slow(24))}`);
  }
  expect(wrong).toEqual([]);
});
