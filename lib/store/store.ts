import browser from 'webextension-polyfill';
import type { RecordKind } from './records';

/** What stands under a key. A value that fails its check is handed over as it is, never dropped. */
export type Stored<Value> = { state: 'absent' } | { state: 'ok'; value: Value } | { state: 'broken'; raw: unknown };

interface Envelope {
  v: number;
  value: unknown;
}

const isEnvelope = (raw: unknown): raw is Envelope => typeof raw === 'object' && raw !== null && 'v' in raw && 'value' in raw;

/** Reads what storage handed over for a record of this kind. */
export function open<Value>(kind: RecordKind<Value>, raw: unknown): Stored<Value> {
  if (raw === undefined) return { state: 'absent' };
  const value = isEnvelope(raw) && raw.v === kind.version ? kind.check(raw.value) : null;
  return value === null ? { state: 'broken', raw } : { state: 'ok', value };
}

/** @throws what the browser throws when storage can't be read. */
export async function readRecord<Value>(kind: RecordKind<Value>, key: string): Promise<Stored<Value>> {
  const found: Record<string, unknown> = await browser.storage.local.get(key);
  return open(kind, found[key]);
}

const asideKey = (key: string): string => `aside:${new Date().toISOString()}:${key}`;

/** Puts what stands under `key` aside, whatever it is, so that a new record can be begun. @throws what the browser throws; nothing is lost then. */
export async function setAside(key: string): Promise<void> {
  const found: Record<string, unknown> = await browser.storage.local.get(key);
  if (!(key in found)) return;
  await browser.storage.local.set({ [asideKey(key)]: found[key] });
  await browser.storage.local.remove(key);
}

const queues = new Map<string, Promise<unknown>>();

/**
 * Changes one record: reads it, hands it to `change`, writes the answer (null removes it).
 * Changes of one key wait for each other, so two tabs can't lose one another's. Only the
 * background may call this. A broken value is set aside under `aside:…` before it is replaced.
 *
 * @returns the value written. @throws what the browser throws when storage is full or broken; nothing is changed then.
 */
export function updateRecord<Value>(kind: RecordKind<Value>, key: string, change: (before: Value | null) => Value | null): Promise<Value | null> {
  const work = async () => {
    const before = await readRecord(kind, key);
    const value = change(before.state === 'ok' ? before.value : null);
    if (before.state === 'broken') await browser.storage.local.set({ [asideKey(key)]: before.raw });
    if (value === null) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: { v: kind.version, value } });
    return value;
  };
  const turn = (queues.get(key) ?? Promise.resolve()).then(work, work);
  queues.set(key, turn);
  const forget = () => {
    if (queues.get(key) === turn) queues.delete(key);
  };
  turn.then(forget, forget);
  return turn;
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
