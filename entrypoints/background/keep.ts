import browser from 'webextension-polyfill';
import type { Calls } from '../../lib/channel';
import { DEFAULT_SETTINGS, PANEL_KEY, panelRecord, readRecord, SETTINGS_KEY, settingsRecord, updateRecord } from '../../lib/store';

export async function panelState(): Promise<Calls['panel-state']['answer']> {
  const [panel, set, siteAccess] = await Promise.all([
    readRecord(panelRecord, PANEL_KEY),
    readRecord(settingsRecord, SETTINGS_KEY),
    browser.permissions.contains({ origins: ['https://www.newsweek.com/*'] }),
  ]);
  const { opensItself, paused, dock } = set.state === 'ok' ? set.value : DEFAULT_SETTINGS;
  // The host's style is written by logical sides: its direction of writing is its side of the window.
  return { open: paused || !opensItself ? false : panel.state === 'ok' ? panel.value.open : null, siteAccess, dir: dock === 'left' ? 'rtl' : '', paused };
}

export async function rememberPanel(open: boolean): Promise<null> {
  await updateRecord(panelRecord, PANEL_KEY, () => ({ open }));
  return null;
}

/** What browsers say when storage is full is told apart by its words alone. */
export const reasonOf = (error: unknown): 'storage-full' | 'storage-failed' => (/quota|full|space/i.test(String(error)) ? 'storage-full' : 'storage-failed');
