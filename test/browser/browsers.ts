import { findBrowser } from '../../scripts/browser/find';

/**
 * Finds or installs both browsers once, before any test file runs: two files that install the same one side by side
 * would start it half unpacked. The workers inherit the paths.
 */
export default async function browsers(): Promise<void> {
  process.env.EVENHAND_CHROMIUM = await findBrowser('chromium');
  process.env.EVENHAND_FIREFOX = await findBrowser('firefox');
}
