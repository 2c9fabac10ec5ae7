import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { GONE_PREFIX, type Presences, SYNC_PREFIX } from '../ratings';
import { instant, parser, type RecordKind } from './records';

/** How the sync of ratings stands, and what it has to remember: shown on the options page. */
export interface SyncState {
  /** What was deleted, or brought back, and when. */
  presences: Presences;
  /** When all was last well. */
  at: string | null;
  /** Ratings that did not fit. */
  left: number;
  /** Why the last attempt came to nothing; null when it did not fail. */
  failure: 'full' | 'failed' | null;
}
export const NO_SYNC: SyncState = { presences: {}, at: null, left: 0, failure: null };

export const syncRecord: RecordKind<SyncState> = {
  version: 1,
  check: parser<SyncState>(
    v.object({
      presences: v.record(v.string(), v.object({ at: instant, gone: v.boolean() })),
      at: v.nullable(instant),
      left: v.number(),
      failure: v.nullable(v.picklist(['full', 'failed'])),
    }),
  ),
};
export const SYNC_KEY = 'sync';

const isOurs = (key: string): boolean => key.startsWith(SYNC_PREFIX) || key.startsWith(GONE_PREFIX);

/** What the browser's sync holds of ratings. @throws what the browser throws when it can't be read. */
export async function readShared(): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = await browser.storage.sync.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => isOurs(key)));
}

/** Writes to the browser's sync: at most two writes of those it counts. Room is made first. @throws what the browser throws when it is full or too often written. */
export async function writeShared(set: Record<string, unknown>, unset: readonly string[]): Promise<void> {
  if (unset.length > 0) await browser.storage.sync.remove([...unset]);
  if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
}

/** Calls `changed` when another device's ratings have come. */
export const onShared = (changed: () => void): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && Object.keys(changes).some(isOurs)) changed();
  });
