/**
 * The second command: everything that must hold, with all its set-up. Ends with one plain line,
 * "N passed, N failed", counted over all suites; a gate that is not a suite counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let passed = 0;
let failed = 0;
const scratch = mkdtempSync(join(tmpdir(), 'evenhand-test-'));

function run(name: string, command: string, env: Record<string, string> = {}): boolean {
  const started = Date.now();
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  return status === 0;
}

function gate(name: string, command: string, env: Record<string, string> = {}): void {
  if (run(name, command, env)) passed++;
  else failed++;
}

/** A Vitest project, counted test by test; one that could not run at all counts as a failure. */
function suite(name: string): void {
  const report = join(scratch, `${name}.json`);
  const ok = run(`${name} tests`, `npx vitest run --project ${name} --reporter=default --reporter=./scripts/second-tries.ts --reporter=json --outputFile.json="${report}"`);
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

gate('prepare', 'npx wxt prepare');
gate('types', 'npm run --silent types');
gate('lint', 'npm run --silent lint');
suite('unit');
gate('build', 'npm run --silent build');
gate('legacy build', 'npx wxt build', { EVENHAND_BUILD: 'legacy' });
gate('granted build', 'npx wxt build', { EVENHAND_BUILD: 'granted' });
gate('pseudo build', 'npx wxt build', { EVENHAND_BUILD: 'pseudo' });
gate('size', 'npx size-limit');
suite('built');
suite('browser');

rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
