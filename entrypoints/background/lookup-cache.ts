import browser from 'webextension-polyfill';
import { lookupsRecord, readRecord, type RecordKind, updateRecord } from '../../lib/store';

interface CacheKind<Value> {
  record: RecordKind<Value>;
  /** The key of what is known of something, by its id. */
  keyOf: (id: string) => string;
  /** The key of what is kept about these look-ups as a whole. */
  stateKey: string;
  /** What is known of more than this is let go, the oldest first. */
  most: number;
}

export interface LookupCache<Value> {
  known(id: string): Promise<Value | null>;
  /** Writes what is known; what was looked up longest ago goes. */
  keep(id: string, change: (before: Value | null) => Value | null): Promise<void>;
  /** Until when who is asked wants no request; null when they may be asked. `now`: milliseconds since 1970. */
  pausedUntil(now: number): Promise<string | null>;
  pause(until: string): Promise<void>;
}

/** What look-ups of one kind found, in storage. */
export const lookupCache = <Value>({ record, keyOf, stateKey, most }: CacheKind<Value>): LookupCache<Value> => ({
  async known(id) {
    const stored = await readRecord(record, keyOf(id));
    return stored.state === 'ok' ? stored.value : null;
  },
  async keep(id, change) {
    await updateRecord(record, keyOf(id), change);
    let gone: string[] = [];
    await updateRecord(lookupsRecord, stateKey, (before) => {
      const known = [...(before?.known ?? []).filter((one) => one !== id), id];
      gone = known.slice(0, -most);
      return { known: known.slice(-most), pausedUntil: before?.pausedUntil ?? null };
    });
    if (gone.length > 0) await browser.storage.local.remove(gone.map(keyOf));
  },
  async pausedUntil(now) {
    const stored = await readRecord(lookupsRecord, stateKey);
    const until = stored.state === 'ok' ? stored.value.pausedUntil : null;
    return until !== null && Date.parse(until) > now ? until : null;
  },
  async pause(until) {
    await updateRecord(lookupsRecord, stateKey, (before) => ({ known: before?.known ?? [], pausedUntil: until }));
  },
});
