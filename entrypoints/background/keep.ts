import browser from 'webextension-polyfill';
import type { Calls } from '../../lib/channel';
import { PANEL_KEY, panelRecord, readRecord, updateRecord } from '../../lib/store';

export async function panelState(): Promise<Calls['panel-state']['answer']> {
  const [panel, siteAccess] = await Promise.all([
    readRecord(panelRecord, PANEL_KEY),
    browser.permissions.contains({ origins: ['https://www.newsweek.com/*'] }),
  ]);
  return { open: panel.state === 'ok' ? panel.value.open : null, siteAccess };
}

export async function rememberPanel(open: boolean): Promise<null> {
  await updateRecord(panelRecord, PANEL_KEY, () => ({ open }));
  return null;
}

/** What browsers say when storage is full is told apart by its words alone. */
export const reasonOf = (error: unknown): 'storage-full' | 'storage-failed' => (/quota|full|space/i.test(String(error)) ? 'storage-full' : 'storage-failed');
