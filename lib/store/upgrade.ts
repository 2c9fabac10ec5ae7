import browser from 'webextension-polyfill';
import type { RecordKind } from './records';

export interface Envelope {
  v: number;
  value: unknown;
}

export const isEnvelope = (raw: unknown): raw is Envelope => typeof raw === 'object' && raw !== null && 'v' in raw && 'value' in raw;

const OLD_PREFIX = 'old:';

/** What storage handed over as a value of the kind's own version, unchecked; null where there is no way to that version. */
export function upgrade<Value>(kind: RecordKind<Value>, raw: unknown): { value: unknown } | null {
  if (!isEnvelope(raw)) return null;
  let { value } = raw;
  for (let version = raw.v; version !== kind.version; version++) {
    const step = kind.upgrades?.[version];
    if (!step) return null;
    value = step(value);
  }
  return { value };
}

/**
 * Writes records of one kind in one go. What stands there in an earlier version is kept beside it until the new
 * records have been read back and found whole.
 *
 * @param found what stood under their keys. @param items what is written: records of the kind and, unchecked, others.
 * @throws what the browser throws, or when what was written does not come back: the old records stand again then.
 */
export async function keepOld<Value>(kind: RecordKind<Value>, found: Record<string, unknown>, items: Record<string, unknown>): Promise<void> {
  const old = Object.entries(found).filter(([key, raw]) => key in items && isEnvelope(raw) && raw.v !== kind.version);
  const kept = Object.fromEntries(old.map(([key, raw]) => [`${OLD_PREFIX}${key}`, raw]));
  await browser.storage.local.set({ ...kept, ...items });
  if (old.length === 0) return;
  const now: Record<string, unknown> = await browser.storage.local.get(old.map(([key]) => key));
  const whole = old.every(([key]) => {
    const given = upgrade(kind, now[key]);
    return given !== null && kind.check(given.value) !== null;
  });
  if (!whole) {
    await browser.storage.local.set(Object.fromEntries(old));
    throw new Error('what was written did not come back');
  }
  await browser.storage.local.remove(Object.keys(kept));
}
