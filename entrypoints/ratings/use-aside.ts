import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '../../lib/channel';
import { ASIDE_PREFIX, keysWith, RATING_PREFIX } from '../../lib/store';
import { saveFile } from '../shared/save-file';

export interface Aside {
  records: readonly { key: string; raw: unknown }[];
  /** They could not be deleted. */
  failed: boolean;
  remove: () => void;
  save: () => void;
}

/** Ratings that could not be read and were set aside. */
async function brokenRecords(): Promise<{ key: string; raw: unknown }[]> {
  const aside = (await keysWith(ASIDE_PREFIX)).filter((key) => key.includes(`:${RATING_PREFIX}`));
  const found: Record<string, unknown> = await browser.storage.local.get(aside);
  return Object.entries(found).map(([key, raw]) => ({ key, raw }));
}

export function useAside(): Aside {
  const [records, setRecords] = useState<Aside['records']>([]);
  const [failed, setFailed] = useState(false);
  const look = () => void brokenRecords().then(setRecords, () => {});
  useEffect(look, []);
  const remove = async () => {
    const answer = await ask('aside-delete', { keys: records.map(({ key }) => key) }).catch(() => null);
    setFailed(!answer?.saved);
    look();
  };
  return {
    records,
    failed,
    remove: () => void remove(),
    save: () => saveFile('evenhand-set-aside.json', new Blob([JSON.stringify(records, null, 2)], { type: 'application/json' })),
  };
}
