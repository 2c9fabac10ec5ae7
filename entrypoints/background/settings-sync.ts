import browser from 'webextension-polyfill';
import { agree, DEFAULT_SETTINGS, openDeletedAt, openSharedSettings, packSharedSettings, readRecord, SETTING_TIMES_KEY, SETTINGS_DELETED_KEY, SETTINGS_KEY, type Settings, settingTimesRecord, settingsRecord, SHARED_SETTINGS_KEY, type SettingTimes, timesAfter, updateRecord } from '../../lib/store';

const settingsNow = async (): Promise<Settings> => {
  const stored = await readRecord(settingsRecord, SETTINGS_KEY);
  return stored.state === 'ok' ? stored.value : DEFAULT_SETTINGS;
};
const timesNow = async (): Promise<SettingTimes> => {
  const stored = await readRecord(settingTimesRecord, SETTING_TIMES_KEY);
  return stored.state === 'ok' ? stored.value : {};
};

async function keepTimes(before: SettingTimes, after: SettingTimes): Promise<void> {
  if (JSON.stringify(after) !== JSON.stringify(before)) await updateRecord(settingTimesRecord, SETTING_TIMES_KEY, () => after);
}

let turn: Promise<unknown> = Promise.resolve();
/** One after the other: each reads what the one before has written. */
const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  const done = turn.then(work, work);
  turn = done.catch(() => {});
  return done;
};

/**
 * Keeps what the reader set on this device, and hands what follows them to the browser's sync. This device's own record
 * is what everything reads: where there is no sync, or it fails, the settings hold here all the same, and go out later.
 *
 * @throws what the browser throws when this device's storage is full or broken.
 */
export const keepSettings = (settings: Settings): Promise<void> =>
  inTurn(async () => {
    // Told first: a background that is ended in between is asked again, and then still knows what is new.
    const times = await timesNow();
    await keepTimes(times, timesAfter(times, await settingsNow(), settings, new Date().toISOString()));
    await updateRecord(settingsRecord, SETTINGS_KEY, () => settings);
    await exchange().catch(() => {});
  });

/** Brings this device's settings and those in the browser's sync together. What was set before settings were synced is kept, and goes along. */
export const exchangeSettings = (): Promise<void> => inTurn(exchange);

/**
 * Takes all of ours out of the browser's sync. That it was done stays there, so that no other device puts its settings
 * back: what is set on one after this goes along as before.
 *
 * @throws what the browser throws where there is no sync, or it fails.
 */
export const clearShared = (): Promise<void> =>
  inTurn(async () => {
    await browser.storage.sync.set({ [SETTINGS_DELETED_KEY]: new Date().toISOString() });
    const { [SETTINGS_DELETED_KEY]: _, ...rest }: Record<string, unknown> = await browser.storage.sync.get(null);
    await browser.storage.sync.remove(Object.keys(rest));
  });

async function exchange(): Promise<void> {
  const [mine, times, found] = await Promise.all([settingsNow(), timesNow(), browser.storage.sync.get([SHARED_SETTINGS_KEY, SETTINGS_DELETED_KEY]) as Promise<Record<string, unknown>>]);
  const { settings, times: after, share } = agree(mine, times, openSharedSettings(found[SHARED_SETTINGS_KEY]), openDeletedAt(found[SETTINGS_DELETED_KEY]));
  if (JSON.stringify(settings) !== JSON.stringify(mine)) await updateRecord(settingsRecord, SETTINGS_KEY, () => settings);
  await keepTimes(times, after);
  if (share) await browser.storage.sync.set({ [SHARED_SETTINGS_KEY]: packSharedSettings(share) });
}

const meet = () => void exchangeSettings().catch(() => {}); // the next start, or change, tries again

/** Listens from the background's first moment: for another device's settings, and for a start after which all may be new. */
export function watchSettings(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    // What was taken out was deleted by the reader: it is not put back from here.
    if (area === 'sync' && changes[SHARED_SETTINGS_KEY]?.newValue !== undefined) meet();
  });
  browser.runtime.onStartup.addListener(meet);
  browser.runtime.onInstalled.addListener(meet);
}
