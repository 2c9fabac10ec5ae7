import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SettingState } from '../../components/setting-status';
import { ask, ContextLost, type SettingsAnswer } from '../../lib/channel';
import { DEFAULT_SETTINGS, type Settings, SETTINGS_KEY, settingsRecord, USE_KEY, useRecord as useKind } from '../../lib/store';
import { countKept } from './count-kept';
import { useRecord } from './use-record';

type Part = 'keep' | 'share' | 'sync' | 'delete';

export interface SettingsState {
  /** Null until they are read. */
  settings: Settings | null;
  broken: boolean;
  use: { bytes: number; prunedAt: string | null };
  /** All kept versions; null while they are counted. */
  count: number | null;
  /** How the last change of each part went. */
  states: Partial<Record<Part, SettingState>>;
  set: (part: Part, change: Partial<Settings>) => void;
  deleteAll: () => void;
}

const stateOf = (answer: SettingsAnswer): SettingState => {
  if (answer.saved) return 'saved';
  return answer.reason === 'storage-full' ? 'full' : answer.reason === 'not-let-go' ? 'not-let-go' : 'failed';
};

/** What the reader has set and what is kept, followed live; changed through the background, each failure told. */
export function useSettings(): SettingsState {
  const stored = useRecord(settingsRecord, SETTINGS_KEY);
  const use = useRecord(useKind, USE_KEY);
  const [kept, setKept] = useState<{ versions: number; bytes: number } | null>(null);
  const [states, setStates] = useState<SettingsState['states']>({});
  const told = useCallback((part: Part, state: SettingState) => setStates((now) => ({ ...now, [part]: state })), []);

  // Counted anew whenever what is kept has changed size.
  useEffect(() => {
    if (use === null) return undefined;
    let left = false;
    countKept().then(
      (found) => left || setKept(found),
      () => told('delete', 'failed'),
    );
    return () => {
      left = true;
    };
  }, [use, told]);

  const make = async (part: Part, work: () => Promise<SettingsAnswer>, well: SettingState) => {
    told(part, 'saving');
    try {
      const state = stateOf(await work());
      told(part, state === 'saved' ? well : state);
    } catch (error) {
      told(part, error instanceof ContextLost ? 'updated' : 'failed');
    }
  };
  const settings = stored === null || stored === 'failed' ? null : stored.state === 'ok' ? stored.value : DEFAULT_SETTINGS;
  const known = use !== null && use !== 'failed' && use.state === 'ok' ? use.value : null;
  return {
    settings,
    broken: stored !== null && stored !== 'failed' && stored.state === 'broken',
    use: { bytes: known?.bytes ?? kept?.bytes ?? 0, prunedAt: known?.prunedAt ?? null },
    count: kept?.versions ?? null,
    states: stored === 'failed' ? { ...states, keep: 'failed' } : states,
    set: (part, change) => settings && void make(part, () => ask('settings-set', { settings: { ...settings, ...change } }), 'saved'),
    deleteAll: () => void make('delete', () => ask('versions-delete', null), 'deleted'),
  };
}
