import { SETTINGS_KEY, settingsRecord, readRecord, type Stored, type Settings, watchRecord } from '../../lib/store';

/** Gives this page the reader's theme, and follows it. Without one the system's holds. */
export function followTheme(): void {
  const { dataset } = document.documentElement;
  const take = (stored: Stored<Settings>) => {
    dataset['theme'] = stored.state === 'ok' ? stored.value.theme : 'system';
  };
  watchRecord(settingsRecord, SETTINGS_KEY, take, new AbortController().signal);
  readRecord(settingsRecord, SETTINGS_KEY).then(take, () => {});
}
