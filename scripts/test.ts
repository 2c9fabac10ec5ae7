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
  /** A file for what it prints; else that is shown as it comes. */
  log?: number;
}

async function run(name: string, command: string, { env = {}, log }: How = {}): Promise<boolean> {
  const started = Date.now();
  const out = log ?? 'inherit';
  const child = spawn(command, { shell: true, stdio: ['ignore', out, out], env: { ...process.env, ...env } });
  const ok = (await new Promise((done) => child.on('close', done))) === 0;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  return ok;
}

async function gate(name: string, command: string, how?: How): Promise<void> {
  if (await run(name, command, how)) passed++;
  else failed++;
}

/** Builds that the browser tests alone need, one after the other. What they print is shown together. */
async function specialBuilds(): Promise<void> {
  const file = join(scratch, 'builds.log');
  const log = openSync(file, 'w');
  for (const kind of ['legacy', 'granted', 'pseudo']) await gate(`${kind} build`, 'npx wxt build', { env: { EVENHAND_BUILD: kind }, log });
  closeSync(log);
  console.log(readFileSync(file, 'utf8'));
}

/** A Vitest project, counted test by test; one that could not run at all counts as a failure. */
async function suite(name: string): Promise<void> {
  const report = join(scratch, `${name}.json`);
  const ok = await run(`${name} tests`, `npx vitest run --project ${name} --reporter=default --reporter=./scripts/second-tries.ts --reporter=json --outputFile.json="${report}"`);
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
await gate('types', 'npm run --silent types');
await gate('lint', 'npm run --silent lint');
await gate('build', 'npm run --silent build');
await Promise.all([suite('unit'), specialBuilds()]);
await gate('size', 'npx size-limit');
await suite('built');
await suite('browser');

rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
