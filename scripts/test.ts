/**
 * The second command: everything that must hold, with all its set-up. Ends with one plain line,
 * "N passed, N failed", counted over all suites; a gate that is not a suite counts as one.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let passed = 0;
let failed = 0;
const scratch = mkdtempSync(join(tmpdir(), 'evenhand-test-'));

interface How {
  env?: Record<string, string>;
  /** It runs beside other steps: what it prints is shown when it has ended. */
  beside?: boolean;
  /** It takes what time the others leave. */
  yielding?: boolean;
}

async function run(name: string, command: string, { env = {}, beside = false, yielding = false }: How = {}): Promise<boolean> {
  const started = Date.now();
  const file = join(scratch, `${name}.log`);
  const out = beside ? openSync(file, 'w') : 'inherit';
  const child = spawn(yielding && process.platform !== 'win32' ? `nice -n 10 ${command}` : command, { shell: true, stdio: ['ignore', out, out], env: { ...process.env, ...env } });
  const ok = (await new Promise((done) => child.on('close', done))) === 0;
  if (typeof out === 'number') {
    closeSync(out);
    process.stdout.write(readFileSync(file, 'utf8'));
  }
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  return ok;
}

async function gate(name: string, command: string, how?: How): Promise<void> {
  if (await run(name, command, how)) passed++;
  else failed++;
}

/** One or more of Vitest's projects, counted test by test; one that could not run at all counts as a failure. */
async function suite(name: string, how?: How, projects = [name]): Promise<void> {
  const report = join(scratch, `${name}.json`);
  const ok = await run(`${name} tests`, `npx vitest run ${projects.map((one) => `--project ${one}`).join(' ')} --reporter=default --reporter=./scripts/second-tries.ts --reporter=json --outputFile.json="${report}"`, how);
  let failures = 0;
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    passed += numPassedTests;
    failures = numFailedTests;
  } catch {
    // no report: counted below
  }
  failed += failures;
  if (!ok && failures === 0) failed++;
}

await gate('prepare', 'npx wxt prepare');
// Where they must be installed first, that is mostly waiting; one that can't be is told by the browser tests.
const browsers = run('browsers', 'npx tsx scripts/browsers.ts', { beside: true });
await Promise.all([gate('types', 'npm run --silent types', { beside: true }), gate('lint', 'npm run --silent lint', { beside: true })]);
await gate('build', 'npm run --silent build');
// Browsers wait a good deal: the unit tests work meanwhile.
const unit = suite('unit', { beside: true, yielding: true }, ['unit', 'keeping']);
await Promise.all([gate('legacy build', 'npx wxt build', { env: { EVENHAND_BUILD: 'legacy' }, beside: true }), gate('size', 'npx size-limit', { beside: true }), suite('built', { beside: true })]);
await browsers;
await suite('browser');
await unit;

rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
