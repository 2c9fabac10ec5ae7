import browser from 'webextension-polyfill';

/** Chromium before 130 has no `getKeys`, and the types know none. */
type Area = { getKeys?: () => Promise<string[]> };

/**
 * The keys of all records of one kind.
 *
 * @param prefix how they begin. @throws what the browser throws when storage can't be read.
 */
export async function keysWith(prefix: string): Promise<string[]> {
  const area: Area = browser.storage.local as Area;
  const keys = area.getKeys ? await area.getKeys() : Object.keys(await browser.storage.local.get(null));
  return keys.filter((key) => key.startsWith(prefix));
}
