import * as v from 'valibot';
import { instant, parser, type RecordKind } from './records';
import { DEFAULT_SETTINGS, settingEntries, type Settings } from './settings';

/** Settings that follow the reader. How much room a device gives, and whether it hands over ratings, is for each device to say. */
export const SHARED = ['keepVersions', 'hiddenSections', 'dock', 'makeRoom', 'opensItself', 'theme', 'paused'] as const;
type Shared = (typeof SHARED)[number];

/** When each setting was last changed on this device or, as far as it knows, on another: ISO 8601 instants. */
export type SettingTimes = { [Name in Shared]?: string };
export const settingTimesRecord: RecordKind<SettingTimes> = { version: 1, check: parser<SettingTimes>(v.record(v.picklist(SHARED), instant) as v.GenericSchema<unknown, SettingTimes>) };
export const SETTING_TIMES_KEY = 'settings-times';

/** What stands in the browser's sync: each setting that was ever changed, and when. */
export type SharedSettings = { [Name in Shared]?: { value: Settings[Name]; at: string } };
/** Under which it stands there, and the version of its form. */
export const SHARED_SETTINGS_KEY = 'settings';
const VERSION = 1;

/** What the browser's sync held, as far as it can be read: a setting that another version of ours wrote in a way unknown here is left out. */
export function openSharedSettings(raw: unknown): SharedSettings {
  const given = v.safeParse(v.object({ v: v.literal(VERSION), value: v.record(v.string(), v.unknown()) }), raw);
  const value = given.success ? given.output.value : {};
  const known = SHARED.flatMap((name) => {
    const one = v.safeParse(v.object({ value: settingEntries[name] as v.GenericSchema<unknown, unknown>, at: instant }), value[name]);
    return one.success ? [[name, one.output] as const] : [];
  });
  return Object.fromEntries(known) as SharedSettings;
}
export const packSharedSettings = (value: SharedSettings): unknown => ({ v: VERSION, value });

/** Under which the browser's sync keeps when the reader last deleted everything: devices that hear of it later do not put back what was set before. */
export const SETTINGS_DELETED_KEY = 'settings-deleted';
export const openDeletedAt = parser(instant);

/** What was set before settings went anywhere has no time: it goes before what was never set, and after all else. */
const LONG_AGO = new Date(0).toISOString();

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The times after the reader's change of settings. */
export function timesAfter(times: SettingTimes, before: Settings, after: Settings, now: string): SettingTimes {
  return { ...times, ...Object.fromEntries(SHARED.filter((name) => !same(before[name], after[name])).map((name) => [name, now])) };
}

/**
 * This device's settings and those in the browser's sync, brought together: of each setting the later change wins.
 *
 * @param deletedAt when everything was deleted, here or on another device: what was set here before stays here alone.
 * @returns what holds here from now on, and what has to be written to the sync; null where it has all of it.
 */
export function agree(mine: Settings, times: SettingTimes, theirs: SharedSettings, deletedAt: string | null = null): { settings: Settings; times: SettingTimes; share: SharedSettings | null } {
  const settings = { ...mine };
  const after = { ...times };
  const share = { ...theirs };
  const deleted = deletedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(deletedAt);
  let news = false;
  for (const name of SHARED) {
    const there = theirs[name];
    const here = times[name] ?? (same(mine[name], DEFAULT_SETTINGS[name]) ? null : LONG_AGO);
    if (there && (here === null || Date.parse(there.at) > Date.parse(here))) {
      Object.assign(settings, { [name]: there.value });
      after[name] = there.at;
    } else if (here !== null && Date.parse(here) > deleted && (!there || Date.parse(here) > Date.parse(there.at))) {
      Object.assign(share, { [name]: { value: mine[name], at: here } });
      news = true;
    }
  }
  return { settings, times: after, share: news ? share : null };
}
