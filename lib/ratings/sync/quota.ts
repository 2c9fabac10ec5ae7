/** What the browser's own sync holds (storage.sync), in Chromium and in Firefox. */
export const SYNC_QUOTA = { bytes: 102_400, itemBytes: 8192, items: 512 } as const;

/** Left free: other settings of ours, and room for what browsers may count otherwise. */
const SPARE = { bytes: 2400, itemBytes: 92, items: 12 } as const;
export const ROOM = { bytes: SYNC_QUOTA.bytes - SPARE.bytes, itemBytes: SYNC_QUOTA.itemBytes - SPARE.itemBytes, items: SYNC_QUOTA.items - SPARE.items } as const;

const encoder = new TextEncoder();

/** Bytes of an item as browsers count it: its key and its value as JSON in UTF-8. Chromium writes `<` and two line ends as six characters. */
export function itemBytes(key: string, value: unknown): number {
  const json = JSON.stringify(value);
  return encoder.encode(key).length + encoder.encode(json).length + 5 * (json.match(/[<\u2028\u2029\u007F]/g)?.length ?? 0);
}
