import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browser/find';
import { startedFirefox } from '../../scripts/browser/firefox-profile';
import { makeVariants } from '../../scripts/build/variants';

/**
 * Finds or installs both browsers once, before any test file runs: two files that install the same one side by side
 * would start it half unpacked. The workers inherit the paths, and the folder of what Firefox worked out at its first start.
 * The builds that some tests want are made out of the usual one.
 */
export default async function browsers(): Promise<() => void> {
  makeVariants();
  process.env.EVENHAND_CHROMIUM = await findBrowser('chromium');
  process.env.EVENHAND_FIREFOX = await findBrowser('firefox');
  const started = await startedFirefox();
  process.env.EVENHAND_FIREFOX_STARTED = started;
  // Browsers that tests share are ended with their worker, which cleans up nothing.
  const profiles = mkdtempSync(join(tmpdir(), 'evenhand-profiles-'));
  process.env.EVENHAND_PROFILES = profiles;
  return () => [started, profiles].forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}
