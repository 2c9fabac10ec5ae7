import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { formatBytes } from '../../components/megabytes';
import { useWords } from '../../components/say';
import type { RatingEntry } from '../../lib/ratings';
import { ratingKey, readRecord, USE_KEY, useRecord } from '../../lib/store';

/** Chromium and Firefox both count, but the types of one know nothing of it. */
type Area = { getBytesInUse?: (keys: string[]) => Promise<number> };

/** What ratings and kept versions take. */
export function StorageUsed({ entries }: { entries: readonly RatingEntry[] }) {
  const { say, language } = useWords();
  const [used, setUsed] = useState<{ ratings: number; versions: number } | null>(null);
  useEffect(() => {
    let left = false;
    const count = async () => {
      const area = browser.storage.local as unknown as Area;
      const ratings = (await area.getBytesInUse?.(entries.map(({ id }) => ratingKey(id)))) ?? 0;
      const use = await readRecord(useRecord, USE_KEY);
      if (!left) setUsed({ ratings, versions: use.state === 'ok' ? use.value.bytes : 0 });
    };
    const timer = setTimeout(() => count().catch(() => {}), 500);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [entries]);
  return used && <p class="aside used">{`${say('ratingsUse', formatBytes(used.ratings, language))} ${say('ratingsVersionsUse', formatBytes(used.versions, language))}`}</p>;
}
