import * as v from 'valibot';
import { parser, type RecordKind } from './records';

/** What the reader has set. */
export interface Settings {
  /** Keep what articles said at each visit, to show how they change? */
  keepVersions: boolean;
  /** The share of storage that kept versions may take, in bytes. */
  versionsShare: number;
  /** Do ratings go through the browser's own sync? */
  syncRatings: boolean;
}

const MEGABYTE = 1_000_000;
export const SMALLEST_SHARE = MEGABYTE;
export const LARGEST_SHARE = 2_000 * MEGABYTE;

export const DEFAULT_SETTINGS: Settings = { keepVersions: true, versionsShare: 50 * MEGABYTE, syncRatings: false };

export const settingsRecord: RecordKind<Settings> = {
  version: 1,
  check: parser(v.object({ keepVersions: v.boolean(), versionsShare: v.pipe(v.number(), v.minValue(SMALLEST_SHARE), v.maxValue(LARGEST_SHARE)), syncRatings: v.optional(v.boolean(), false) })),
};
export const SETTINGS_KEY = 'settings';
