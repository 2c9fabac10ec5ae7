import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch, type Driver } from '../../browser';

export type Contender = 'nothing' | 'ours' | 'peer';

/** What the button that opens each sidebar is called. */
export const OPENER: Record<Exclude<Contender, 'nothing'>, string> = { ours: 'Open Evenhand', peer: 'Open peer' };

/** An extension that does nothing: a browser with it costs a page what a browser without any does. */
function nothing(): string {
  const folder = resolve('dist/nothing');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/manifest.json`, JSON.stringify({ manifest_version: 3, name: 'Nothing', version: '1.0' }));
  return folder;
}

const wxt = (...given: string[]) => execFileSync('npx', ['wxt', 'build', ...given], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });

let built: Record<Contender, string> | null = null;

/** Builds what is compared, once in a run. */
export function contenders(): Record<Contender, string> {
  if (built) return built;
  wxt();
  wxt('scripts/bench/peer');
  built = { nothing: nothing(), ours: resolve('dist/chrome-mv3'), peer: resolve('dist/peer/chrome-mv3') };
  return built;
}

/** Builds ours for Firefox. */
export function builtForFirefox(): string {
  wxt('-b', 'firefox', '--mv3');
  return resolve('dist/firefox-mv3');
}

/** Chromium with one of them in it. Ours as its reader closed it, so that it opens by a click alone. */
export async function open(contender: Contender, items: Record<string, unknown> = {}): Promise<Driver> {
  const driver = await launch({ kind: 'chromium', extension: contenders()[contender] });
  if (contender === 'ours') await driver.setStorage({ ...CLOSED, ...items });
  return driver;
}

export const CLOSED = { panel: { v: 1, value: { open: false } } };
