import { useMemo } from 'preact/hooks';
import { ChoiceSetting } from '../../components/choice-setting';
import { DeleteEverything } from '../../components/delete-everything';
import { DeleteVersions } from '../../components/delete-versions';
import { KeepSetting } from '../../components/keep-setting';
import { PageHead } from '../../components/page-head';
import { RULE_WORDS } from '../../components/rule-words';
import { type Words, WordsContext } from '../../components/say';
import { SectionSettings } from '../../components/section-settings';
import { ShareSetting } from '../../components/share-setting';
import { SwitchSetting } from '../../components/switch-setting';
import { SyncSetting } from '../../components/sync-setting';
import { TakenBack } from '../../components/taken-back';
import { DEFAULT_SETTINGS, LARGEST_SHARE, NO_SYNC, SMALLEST_SHARE, SYNC_KEY, syncRecord } from '../../lib/store';
import { language, say } from '../shared/words';
import { useLookups } from './use-lookups';
import { useRecord } from '../shared/use-record';
import { useSettings } from './use-settings';

/** What the reader may set. */
export function App() {
  const words = useMemo((): Words => ({ say, language: language() }), []);
  const { settings, broken, use, count, hiddenRules, states, set, reset, showRule, deleteAll, deleteEverything } = useSettings();
  const lookups = useLookups();
  const { keepVersions, versionsShare, syncRatings, hiddenSections, dock, makeRoom, opensItself, theme, paused } = settings ?? DEFAULT_SETTINGS;
  const sync = useRecord(syncRecord, SYNC_KEY);
  const synced = sync !== null && sync !== 'failed' && sync.state === 'ok' ? sync.value : NO_SYNC;
  const disabled = !settings;
  return (
    <WordsContext.Provider value={words}>
      <main class="page">
        <PageHead page="" title={say('optionsOpen')} />
        {broken && (
          <p class="broken" role="status">
            {say('optionsBroken')}
          </p>
        )}
        <p class="links">
          <a href="ratings.html">{say('optionsRatings')}</a>
          <a href="method.html">{say('methodLink')}</a>
        </p>
        <section class="card" aria-labelledby="sidebar">
          <h2 id="sidebar">{say('optionsSidebar')}</h2>
          <SectionSettings sections={[['speakers', say('navSpeakers')], ['updates', say('navUpdates')], ['language', say('navLanguage')], ['about', say('navAbout')]]} hidden={hiddenSections} state={states.sections ?? null} disabled={disabled} onHide={(names) => set('sections', { hiddenSections: names })} />
          <ChoiceSetting name={say('optionsDock')} choices={[['right', say('optionsRight')], ['left', say('optionsLeft')]]} chosen={dock} state={states.dock ?? null} disabled={disabled} onChoose={(side) => set('dock', { dock: side })} />
          <SwitchSetting name={say('roomMake')} hint={say('optionsRoomHint')} on={makeRoom} state={states.room ?? null} disabled={disabled} onTurn={(on) => set('room', { makeRoom: on })} />
          <ChoiceSetting name={say('optionsTheme')} choices={[['system', say('optionsThemeSystem')], ['light', say('optionsThemeLight')], ['dark', say('optionsThemeDark')]]} chosen={theme} state={states.theme ?? null} disabled={disabled} onChoose={(one) => set('theme', { theme: one })} />
          <SwitchSetting name={say('optionsOpens')} hint={say('optionsOpensHint')} on={opensItself} state={states.opens ?? null} disabled={disabled} onTurn={(on) => set('opens', { opensItself: on })} />
          <SwitchSetting name={say('optionsPause')} hint={say('optionsPauseHint')} on={paused} state={states.pause ?? null} disabled={disabled} onTurn={(on) => set('pause', { paused: on })} />
          <TakenBack name={say('optionsRules')} none={say('optionsRulesNone')} action={say('optionsRuleShow')} items={hiddenRules.map((id) => ({ id, label: say((RULE_WORDS as Record<string, { name: string }>)[id]?.name ?? id) }))} state={states.rules ?? null} onTake={showRule} />
        </section>
        <section class="card" aria-labelledby="said">
          <h2 id="said">{say('optionsVersionsTitle')}</h2>
          <KeepSetting keep={keepVersions} state={states.keep ?? null} disabled={disabled} onKeep={(keep) => set('keep', { keepVersions: keep })} />
          <ShareSetting share={versionsShare} smallest={SMALLEST_SHARE} largest={LARGEST_SHARE} used={use.bytes} prunedAt={use.prunedAt} state={states.share ?? null} disabled={disabled} onShare={(bytes) => set('share', { versionsShare: bytes })} />
          <DeleteVersions count={count} state={states.delete ?? null} onDelete={deleteAll} />
        </section>
        <section class="card" aria-labelledby="sync">
          <h2 id="sync">{say('optionsSyncTitle')}</h2>
          <p class="hint">{say('optionsSyncSettings')}</p>
          <SyncSetting on={syncRatings} at={synced.at} left={synced.left} failure={synced.failure} state={states.sync ?? null} disabled={disabled} onSync={(on) => set('sync', { syncRatings: on })} />
        </section>
        <section class="card" aria-labelledby="lookups">
          <h2 id="lookups">{say('optionsLookups')}</h2>
          <TakenBack name={say('optionsAllowed')} none={say('optionsAllowedNone')} action={say('optionsWithdraw')} items={lookups.hosts.map((origin) => ({ id: origin, label: URL.parse(origin.replace('*', ''))?.hostname ?? origin }))} state={lookups.failed ? 'failed' : null} onTake={lookups.withdraw} />
        </section>
        <section class="card" aria-labelledby="start-again">
          <h2 id="start-again">{say('optionsStartAgain')}</h2>
          <TakenBack name={say('optionsReset')} none="" action={say('optionsReset')} items={[{ id: 'all', label: say('optionsResetHint') }]} state={states.reset ?? null} onTake={reset} />
          <DeleteEverything state={states.everything ?? null} onDelete={deleteEverything} />
        </section>
        <p class="aside">{say('aboutDisclaimer')}</p>
      </main>
    </WordsContext.Provider>
  );
}
