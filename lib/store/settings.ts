import * as v from 'valibot';
import { parser, type RecordKind } from './records';

export const SECTIONS = ['speakers', 'updates', 'language', 'about'] as const;
export type SectionName = (typeof SECTIONS)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the reader has set. */
export interface Settings {
  /** Keep what articles said at each visit, to show how they change? */
  keepVersions: boolean;
  /** The share of storage that kept versions may take, in bytes. */
  versionsShare: number;
  /** Do ratings go through the browser's own sync? */
  syncRatings: boolean;
  /** Sections that the sidebar leaves out. */
  hiddenSections: SectionName[];
  /** At which side of the window the sidebar stands. */
  dock: 'right' | 'left';
  /** Does the page make room for the open sidebar, in a window wide enough, rather than lie under it? */
  makeRoom: boolean;
  /** May it open on an article without a click? */
  opensItself: boolean;
  theme: Theme;
  /** Nothing shows on the publisher's pages, and no visit is kept, before the toolbar button is clicked. */
  paused: boolean;
}

const MEGABYTE = 1_000_000;
export const SMALLEST_SHARE = MEGABYTE;
export const LARGEST_SHARE = 2_000 * MEGABYTE;

export const DEFAULT_SETTINGS: Settings = { keepVersions: true, versionsShare: 50 * MEGABYTE, syncRatings: false, hiddenSections: [], dock: 'right', makeRoom: false, opensItself: true, theme: 'system', paused: false };

/** How each setting is checked. */
export const settingEntries = {
  keepVersions: v.boolean(),
  versionsShare: v.pipe(v.number(), v.minValue(SMALLEST_SHARE), v.maxValue(LARGEST_SHARE)),
  syncRatings: v.boolean(),
  hiddenSections: v.pipe(v.array(v.picklist(SECTIONS)), v.maxLength(SECTIONS.length)),
  dock: v.picklist(['right', 'left']),
  makeRoom: v.boolean(),
  opensItself: v.boolean(),
  theme: v.picklist(THEMES),
  paused: v.boolean(),
};
const { keepVersions, versionsShare, syncRatings, hiddenSections, dock, makeRoom, opensItself, theme, paused } = settingEntries;

/** What was kept before a setting came to be lacks it. */
export const settingsRecord: RecordKind<Settings> = {
  version: 1,
  check: parser(
    v.object({
      keepVersions,
      versionsShare,
      syncRatings: v.optional(syncRatings, false),
      hiddenSections: v.optional(hiddenSections, []),
      dock: v.optional(dock, 'right'),
      makeRoom: v.optional(makeRoom, false),
      opensItself: v.optional(opensItself, true),
      theme: v.optional(theme, 'system'),
      paused: v.optional(paused, false),
    }),
  ),
};
export const SETTINGS_KEY = 'settings';
