import browser, { type Runtime } from 'webextension-polyfill';
import type { SettingsAnswer } from '../../lib/channel';
import { reasonOf } from './keep';
import { isFrom } from './own-pages';
import { clearShared } from './settings-sync';

/** Deletes all that is kept on this device, and what the browser's own sync has of it. Asked by our options page alone. */
export async function deleteEverything(sender: Runtime.MessageSender): Promise<SettingsAnswer> {
  if (!isFrom('options', sender)) return { saved: false, reason: 'refused' };
  try {
    await browser.storage.local.clear();
  } catch (error) {
    return { saved: false, reason: reasonOf(error) };
  }
  try {
    await clearShared();
    return { saved: true };
  } catch {
    return { saved: false, reason: 'not-in-sync' };
  }
}
