import browser, { type Runtime } from 'webextension-polyfill';
import type { Calls, SettingsAnswer } from '../../lib/channel';
import { keysWith, readRecord, type Settings, updateRecord, USE_KEY, useRecord, VERSIONS_PREFIX, versionsRecord } from '../../lib/store';
import { isClaimed } from './frames';
import { reasonOf } from './keep';
import { isFrom } from './own-pages';
import { keepSettings } from './settings-sync';
import { countUse, keepWithinShare } from './share';
import { isPrivate, settings } from './visits';

const REFUSED: SettingsAnswer = { saved: false, reason: 'refused' };
const failed = (error: unknown): SettingsAnswer => ({ saved: false, reason: reasonOf(error) });

/** Keeps what the reader set. Texts beyond a smaller share are let go before the answer. */
export async function saveSettings(wanted: Settings, sender: Runtime.MessageSender): Promise<SettingsAnswer> {
  if (!isFrom('options', sender)) return REFUSED;
  try {
    await keepSettings(wanted);
  } catch (error) {
    return failed(error);
  }
  try {
    const use = await readRecord(useRecord, USE_KEY);
    if (use.state !== 'ok' || use.value.bytes > wanted.versionsShare) await keepWithinShare(Date.now());
    return { saved: true };
  } catch {
    return { saved: false, reason: 'not-let-go' };
  }
}

/** The one setting that the sidebar itself has a button for: does the page make room for it? Of a private window nothing is kept: there it holds for one sidebar. */
export async function setRoom({ nonce, on }: Calls['room-set']['ask'], sender: Runtime.MessageSender): Promise<SettingsAnswer> {
  if (!(await isClaimed(nonce, sender)) || isPrivate(sender)) return REFUSED;
  try {
    await keepSettings({ ...(await settings()), makeRoom: on });
    return { saved: true };
  } catch (error) {
    return failed(error);
  }
}

/** Deletes all kept versions, and those set aside because they could not be read: the reader wants none of it left. */
export async function deleteVersions(sender: Runtime.MessageSender): Promise<SettingsAnswer> {
  if (!isFrom('options', sender)) return REFUSED;
  try {
    // Each in its key's turn: a visit that is being kept is not written over it afterwards.
    for (const key of await keysWith(VERSIONS_PREFIX)) await updateRecord(versionsRecord, key, () => null);
    const aside = (await keysWith('aside:')).filter((key) => key.includes(`:${VERSIONS_PREFIX}`));
    await browser.storage.local.remove(aside);
    // A visit may have been kept in between.
    const bytes = await countUse();
    await updateRecord(useRecord, USE_KEY, (before) => ({ bytes, prunedAt: before?.prunedAt ?? null }));
    return { saved: true };
  } catch (error) {
    return failed(error);
  }
}
