import { useMemo } from 'preact/hooks';
import { DeleteVersions } from '../../components/delete-versions';
import { KeepSetting } from '../../components/keep-setting';
import { PageHead } from '../../components/page-head';
import { type Words, WordsContext } from '../../components/say';
import { SyncSetting } from '../../components/sync-setting';
import { ShareSetting } from '../../components/share-setting';
import { DEFAULT_SETTINGS, LARGEST_SHARE, NO_SYNC, SMALLEST_SHARE, SYNC_KEY, syncRecord } from '../../lib/store';
import { language, say } from '../shared/words';
import { useRecord } from './use-record';
import { useSettings } from './use-settings';

/** What the reader may set. */
export function App() {
  const words = useMemo((): Words => ({ say, language: language() }), []);
  const { settings, broken, use, count, states, set, deleteAll } = useSettings();
  const { keepVersions, versionsShare, syncRatings } = settings ?? DEFAULT_SETTINGS;
  const sync = useRecord(syncRecord, SYNC_KEY);
  const synced = sync !== null && sync !== 'failed' && sync.state === 'ok' ? sync.value : NO_SYNC;
  return (
    <WordsContext.Provider value={words}>
      <main class="page">
        <PageHead page="" title={say('optionsOpen')} />
        {broken && (
          <p class="broken" role="status">
            {say('optionsBroken')}
          </p>
        )}
        <section class="card" aria-labelledby="said">
          <h2 id="said">{say('optionsVersionsTitle')}</h2>
          <KeepSetting keep={keepVersions} state={states.keep ?? null} disabled={!settings} onKeep={(keep) => set('keep', { keepVersions: keep })} />
          <ShareSetting share={versionsShare} smallest={SMALLEST_SHARE} largest={LARGEST_SHARE} used={use.bytes} prunedAt={use.prunedAt} state={states.share ?? null} disabled={!settings} onShare={(bytes) => set('share', { versionsShare: bytes })} />
          <DeleteVersions count={count} state={states.delete ?? null} onDelete={deleteAll} />
        </section>
        <section class="card" aria-labelledby="sync">
          <h2 id="sync">{say('optionsSyncTitle')}</h2>
          <SyncSetting on={syncRatings} at={synced.at} left={synced.left} failure={synced.failure} state={states.sync ?? null} disabled={!settings} onSync={(on) => set('sync', { syncRatings: on })} />
        </section>
        <p class="aside">{say('aboutDisclaimer')}</p>
      </main>
    </WordsContext.Provider>
  );
}
