import { useEffect, useState } from 'preact/hooks';
import { type RecordKind, readRecord, type Stored, watchRecord } from '../../lib/store';

export type Read<Value> = Stored<Value> | 'failed' | null;

/** The value of a record that was read and is whole. */
export const valueOf = <Value>(stored: Read<Value>): Value | null => (stored !== null && stored !== 'failed' && stored.state === 'ok' ? stored.value : null);

/** A record as it is in storage now, followed as it changes. Null until it was read; `failed` when it can't be. */
export function useRecord<Value>(kind: RecordKind<Value>, key: string): Read<Value> {
  const [stored, setStored] = useState<Read<Value>>(null);
  useEffect(() => {
    const life = new AbortController();
    // A read that is slow must not take back what was written meanwhile.
    let heard = false;
    const hear = (now: Stored<Value>) => {
      heard = true;
      setStored(now);
    };
    watchRecord(kind, key, hear, life.signal);
    readRecord(kind, key).then((now) => heard || setStored(now), () => heard || setStored('failed'));
    return () => life.abort();
  }, [kind, key]);
  return stored;
}
