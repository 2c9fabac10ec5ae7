import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ORIGINS, permissionsOf } from '../shared/lookup-window';

/** Our own site access is asked for by the extension itself; the rest are look-ups that the reader allowed. */
const OWN = 'https://www.newsweek.com/*';

const kindOf = (origin: string) => (ORIGINS.captures.includes(origin) ? 'captures' : 'people');

/** The hosts that look-ups may ask, as the browser knows them, and a way to withdraw one. */
export function useLookups(): { hosts: string[]; failed: boolean; withdraw: (origin: string) => void } {
  const [hosts, setHosts] = useState<string[]>([]);
  const [failed, setFailed] = useState(false);
  const read = useCallback(() => {
    browser.permissions.getAll().then(
      ({ origins = [] }) => setHosts(origins.filter((origin) => origin !== OWN)),
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, [read]);
  return { hosts, failed, withdraw: (origin) => void browser.permissions.remove(permissionsOf(kindOf(origin), [origin])).then((done) => setFailed(!done), () => setFailed(true)) };
}
