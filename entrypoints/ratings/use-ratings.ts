import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '../../lib/channel';
import type { RatingEntry } from '../../lib/ratings';
import { MONTH_PREFIX, monthRecord, open, ratedIds, ratingsMonths, readMonth } from '../../lib/store';

export interface RatingsState {
  /** As far as they are read; newest months first. */
  entries: readonly RatingEntry[];
  /** Are all of them read? */
  whole: boolean;
  failed: boolean;
}

/** The names of the last twelve months, this one first. */
function lastMonths(): string[] {
  const now = new Date();
  return Array.from({ length: 12 }, (_, back) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7));
}

const pause = () => new Promise((done) => setTimeout(done, 0));

/**
 * All ratings, from the index: the newest month is shown at once, the others follow one by one, so that the page is
 * there as soon with ten thousand as with ten. Followed live. An index that does not tell of every rating is made anew.
 */
export function useRatings(): RatingsState {
  const [months, setMonths] = useState<ReadonlyMap<string, readonly RatingEntry[]>>(new Map());
  const [whole, setWhole] = useState(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let left = false;
    const read = new Map<string, readonly RatingEntry[]>();
    const show = () => left || setMonths(new Map(read));
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area !== 'local') return;
      const keys = Object.keys(changes).filter((key) => key.startsWith(MONTH_PREFIX));
      for (const key of keys) {
        const stored = open(monthRecord, changes[key]?.newValue);
        read.set(key.slice(MONTH_PREFIX.length), stored.state === 'ok' ? stored.value.entries : []);
      }
      if (keys.length > 0) show();
    };
    const load = async () => {
      let broken = false;
      const take = async (month: string) => {
        const stored = await readMonth(month);
        if (stored.state === 'ok' && !read.has(month)) read.set(month, stored.value.entries);
        broken ||= stored.state === 'broken';
      };
      // What was rated lately is asked for by name: to list all keys takes as long as there are many.
      for (const month of lastMonths()) {
        await take(month);
        if (read.size > 0) break;
      }
      show();
      for (const month of await ratingsMonths()) {
        if (!read.has(month)) await take(month);
        await pause();
      }
      show();
      if (left) return;
      setWhole(true);
      const told = [...read.values()].reduce((sum, entries) => sum + entries.length, 0);
      if (broken || (await ratedIds()).length !== told) await ask('ratings-rebuild', null);
    };
    browser.storage.onChanged.addListener(listener);
    load().catch(() => left || setFailed(true));
    return () => {
      left = true;
      browser.storage.onChanged.removeListener(listener);
    };
  }, []);

  const entries = useMemo(() => [...months].toSorted(([a], [b]) => (a < b ? 1 : -1)).flatMap(([, some]) => some), [months]);
  return { entries, whole, failed };
}
