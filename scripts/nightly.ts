/**
 * `npm run nightly -- [--seed N] [--runs N]`: what takes too long for each change. Mutated pages in great
 * number, texts made against every regular expression, and whether the stores' sources build what is shipped. The
 * seed is printed: with it, a night can be had again.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const fail = (message: string): never => {
  process.stderr.write(`nightly: ${message}\n`);
  process.exit(2);
};

function options() {
  try {
    return parseArgs({ options: { seed: { type: 'string' }, runs: { type: 'string', default: '20000' } } }).values;
  } catch (error) {
    return fail((error as Error).message);
  }
}

const { seed = String(Math.floor(Date.now() / 86_400_000)), runs } = options();
if (!/^\d{1,9}$/.test(seed)) fail(`--seed takes a whole number, not "${seed}"`);
if (!/^[1-9]\d{0,7}$/.test(runs)) fail(`--runs takes a whole number, not "${runs}"`);
console.log(`Seed ${seed}, ${runs} mutated pages. The same again: npm run nightly -- --seed ${seed} --runs ${runs}`);
const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, EVENHAND_SEED: seed, EVENHAND_RUNS: runs } }).status ?? 1;
// one file at a time: one of them measures time
const tests = run('npx', ['vitest', 'run', '--project', 'nightly', '--no-file-parallelism']);
const stores = run('npm', ['run', '--silent', 'stores']);
process.exitCode = tests || stores;
