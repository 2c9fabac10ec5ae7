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
  /** May it open on an article without a click? */
  opensItself: boolean;
  theme: Theme;
  /** Nothing shows on the publisher's pages, and no visit is kept, before the toolbar button is clicked. */
  paused: boolean;
}

const MEGABYTE = 1_000_000;
export const SMALLEST_SHARE = MEGABYTE;
export const LARGEST_SHARE = 2_000 * MEGABYTE;

export const DEFAULT_SETTINGS: Settings = { keepVersions: true, versionsShare: 50 * MEGABYTE, syncRatings: false, hiddenSections: [], dock: 'right', opensItself: true, theme: 'system', paused: false };

/** What was kept before a setting came to be lacks it. */
export const settingsRecord: RecordKind<Settings> = {
  version: 1,
  check: parser(
    v.object({
      keepVersions: v.boolean(),
      versionsShare: v.pipe(v.number(), v.minValue(SMALLEST_SHARE), v.maxValue(LARGEST_SHARE)),
      syncRatings: v.optional(v.boolean(), false),
      hiddenSections: v.optional(v.pipe(v.array(v.picklist(SECTIONS)), v.maxLength(SECTIONS.length)), []),
      dock: v.optional(v.picklist(['right', 'left']), 'right'),
      opensItself: v.optional(v.boolean(), true),
      theme: v.optional(v.picklist(THEMES), 'system'),
      paused: v.optional(v.boolean(), false),
    }),
  ),
};
export const SETTINGS_KEY = 'settings';
