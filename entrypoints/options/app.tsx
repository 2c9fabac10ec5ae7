import { useMemo } from 'preact/hooks';
import { DeleteVersions } from '../../components/delete-versions';
import { KeepSetting } from '../../components/keep-setting';
import { PageHead } from '../../components/page-head';
import { type Words, WordsContext } from '../../components/say';
import { ShareSetting } from '../../components/share-setting';
import { DEFAULT_SETTINGS, LARGEST_SHARE, SMALLEST_SHARE } from '../../lib/store';
import { language, say } from '../shared/words';
import { useSettings } from './use-settings';

/** What the reader may set. */
export function App() {
  const words = useMemo((): Words => ({ say, language: language() }), []);
  const { settings, broken, use, count, states, set, deleteAll } = useSettings();
  const { keepVersions, versionsShare } = settings ?? DEFAULT_SETTINGS;
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
        <p class="aside">{say('aboutDisclaimer')}</p>
      </main>
    </WordsContext.Provider>
  );
}
