import browser from 'webextension-polyfill';
import type { RecordKind } from './records';
import { inTurnOf } from './turns';
import { keepOld, upgrade } from './upgrade';

/** What stands under a key. A value that fails its check is handed over as it is, never dropped. */
export type Stored<Value> = { state: 'absent' } | { state: 'ok'; value: Value } | { state: 'broken'; raw: unknown };

/** Reads what storage handed over for a record of this kind; one of an earlier version is brought up to date. */
export function open<Value>(kind: RecordKind<Value>, raw: unknown): Stored<Value> {
  if (raw === undefined) return { state: 'absent' };
  const given = upgrade(kind, raw);
  const value = given === null ? null : kind.check(given.value);
  return value === null ? { state: 'broken', raw } : { state: 'ok', value };
}

/** @throws what the browser throws when storage can't be read. */
export async function readRecord<Value>(kind: RecordKind<Value>, key: string): Promise<Stored<Value>> {
  const found: Record<string, unknown> = await browser.storage.local.get(key);
  return open(kind, found[key]);
}

export const ASIDE_PREFIX = 'aside:';
/** Two broken values of one key may be set aside in the same millisecond. */
export const asideKey = (key: string): string => `${ASIDE_PREFIX}${new Date().toISOString()}-${crypto.randomUUID().slice(0, 4)}:${key}`;

/** Puts what stands under `key` aside, whatever it is, so that a new record can be begun. @throws what the browser throws; nothing is lost then. */
export async function setAside(key: string): Promise<void> {
  const found: Record<string, unknown> = await browser.storage.local.get(key);
  if (!(key in found)) return;
  await browser.storage.local.set({ [asideKey(key)]: found[key] });
  await browser.storage.local.remove(key);
}

/**
 * Changes one record: reads it, hands it to `change`, writes the answer (null removes it).
 * Changes of one key wait for each other, so two tabs can't lose one another's. Only the
 * background may call this. A broken value is set aside under `aside:…` before it is replaced; one of an earlier
 * version stays under `old:…` until the new one has been read back and found whole.
 *
 * @returns the value written. @throws what the browser throws when storage is full or broken; nothing is changed then.
 */
export function updateRecord<Value>(kind: RecordKind<Value>, key: string, change: (before: Value | null) => Value | null): Promise<Value | null> {
  return inTurnOf(key, async () => {
    const found: Record<string, unknown> = await browser.storage.local.get(key);
    const before = open(kind, found[key]);
    const value = change(before.state === 'ok' ? before.value : null);
    if (before.state === 'broken') await browser.storage.local.set({ [asideKey(key)]: before.raw });
    if (value === null) await browser.storage.local.remove(key);
    else await keepOld(kind, found, { [key]: { v: kind.version, value } });
    return value;
  });
}

/** Calls `changed` whenever the record is written, in any tab. Ends with `signal`. */
export function watchRecord<Value>(kind: RecordKind<Value>, key: string, changed: (now: Stored<Value>) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) changed(open(kind, change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
