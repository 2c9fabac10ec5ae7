import { useEffect, useState } from 'preact/hooks';
import { readRecord, type RecordKind, type Stored, watchRecord } from '../../lib/store';

/** A record of storage, followed as it changes; null until it is read, `failed` when storage can't be read. */
export function useRecord<Value>(kind: RecordKind<Value>, key: string): Stored<Value> | 'failed' | null {
  const [stored, setStored] = useState<Stored<Value> | 'failed' | null>(null);
  useEffect(() => {
    const life = new AbortController();
    watchRecord(kind, key, setStored, life.signal);
    readRecord(kind, key).then(
      (read) => life.signal.aborted || setStored(read),
      () => setStored('failed'),
    );
    return () => life.abort();
  }, [kind, key]);
  return stored;
}
