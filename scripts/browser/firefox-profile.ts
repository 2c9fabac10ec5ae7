import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from './find';

/** Of this one session, or the next start's own. */
const LEFT_OUT = /^(?:lock|\.parentlock|user\.js|cache2|session.*)$/;

/**
 * Starts Firefox once, on no page, and keeps what it worked out: its scripts compiled, its own add-ons and settings put in
 * place. That is a third of every first start. @returns the folder of it, for EVENHAND_FIREFOX_STARTED to name.
 */
export async function startedFirefox(): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'evenhand-firefox-'));
  const kept = mkdtempSync(join(tmpdir(), 'evenhand-firefox-started-'));
  const browser = await launch({ browser: 'firefox', executablePath: await findBrowser('firefox'), headless: true, userDataDir: profile, args: ['--remote-allow-system-access'], extraPrefsFirefox: { 'services.settings.server': 'data:,#remote-settings-dummy/v1', 'network.proxy.type': 1 } });
  await (await browser.newPage()).close();
  await browser.close();
  for (const name of readdirSync(profile).filter((one) => !LEFT_OUT.test(one))) cpSync(join(profile, name), join(kept, name), { recursive: true });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return kept;
}

/** Gives a profile that is still empty what Firefox would work out again, where that is known. */
export function prepareFirefox(profile: string): void {
  const { EVENHAND_FIREFOX_STARTED: started } = process.env;
  mkdirSync(profile, { recursive: true });
  if (started && readdirSync(profile).length === 0) cpSync(started, profile, { recursive: true });
}
