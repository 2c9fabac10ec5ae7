import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ORIGINS, permissionsOf } from '../shared/lookup-window';
import { NEWSWEEK } from '../shared/newsweek';

const kindOf = (origin: string) => (ORIGINS.captures.includes(origin) ? 'captures' : 'people');

/** The hosts that look-ups may ask, as the browser knows them, and a way to withdraw one. Our own site access is none of them: the extension itself asks for it. */
export function useLookups(): { hosts: string[]; failed: boolean; withdraw: (origin: string) => void } {
  const [hosts, setHosts] = useState<string[]>([]);
  const [failed, setFailed] = useState(false);
  const read = useCallback(() => {
    browser.permissions.getAll().then(
      ({ origins = [] }) => setHosts(origins.filter((origin) => origin !== NEWSWEEK)),
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
