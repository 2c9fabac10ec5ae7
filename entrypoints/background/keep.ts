import browser, { type Runtime } from 'webextension-polyfill';
import type { Calls } from '../../lib/channel';
import { countAhead, DEFAULT_SETTINGS, PANEL_KEY, panelRecord, readRecord, SETTINGS_KEY, settingsRecord, updateRecord } from '../../lib/store';
import { isNewsweek, NEWSWEEK } from '../shared/newsweek';

/** How the sidebar is to stand on a page. On another publisher's it opens by the toolbar button alone, and no pause holds there. */
export async function panelState({ url }: Runtime.MessageSender): Promise<Calls['panel-state']['answer']> {
  const [panel, set, siteAccess] = await Promise.all([
    readRecord(panelRecord, PANEL_KEY),
    readRecord(settingsRecord, SETTINGS_KEY),
    browser.permissions.contains({ origins: [NEWSWEEK] }),
  ]);
  const { opensItself, paused, dock } = set.state === 'ok' ? set.value : DEFAULT_SETTINGS;
  // The host's style is written by logical sides: its direction of writing is its side of the window.
  const dir = dock === 'left' ? 'rtl' : '';
  if (!isNewsweek(url)) return { open: false, siteAccess: true, dir, paused: false };
  const open = paused || !opensItself ? false : panel.state === 'ok' ? panel.value.open : null;
  // The reader's click may be the first write since the browser's start: the sidebar that it opens is not to wait for it.
  if (!open) void countAhead().catch(() => {});
  return { open, siteAccess, dir, paused };
}

/** Whether it was left open, on the pages where it opens by itself. */
export async function rememberPanel(open: boolean, { url }: Runtime.MessageSender): Promise<null> {
  if (isNewsweek(url)) await updateRecord(panelRecord, PANEL_KEY, () => ({ open }));
  return null;
}

/** What browsers say when storage is full is told apart by its words alone. */
export const reasonOf = (error: unknown): 'storage-full' | 'storage-failed' => (/quota|full|space/i.test(String(error)) ? 'storage-full' : 'storage-failed');
