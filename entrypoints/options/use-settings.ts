import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SettingState } from '../../components/setting-status';
import { ask, ContextLost, type RatingAnswer, type SettingsAnswer } from '../../lib/channel';
import { DEFAULT_SETTINGS, HIDDEN_RULES_KEY, hiddenRulesRecord, type Settings, SETTINGS_KEY, settingsRecord, USE_KEY, useRecord as useKind } from '../../lib/store';
import { countKept } from './count-kept';
import { useRecord } from '../shared/use-record';

type Part = 'keep' | 'share' | 'sync' | 'delete' | 'sections' | 'dock' | 'room' | 'theme' | 'opens' | 'pause' | 'rules' | 'reset' | 'everything';

export interface SettingsState {
  /** Null until they are read. */
  settings: Settings | null;
  broken: boolean;
  use: { bytes: number; prunedAt: string | null };
  /** All kept versions; null while they are counted. */
  count: number | null;
  /** Rules of wording that are hidden everywhere. */
  hiddenRules: string[];
  /** How the last change of each part went. */
  states: Partial<Record<Part, SettingState>>;
  set: (part: Part, change: Partial<Settings>) => void;
  /** All settings as they were at first; ratings and kept versions stay. */
  reset: () => void;
  showRule: (rule: string) => void;
  deleteAll: () => void;
  deleteEverything: () => void;
}

const stateOf = (answer: SettingsAnswer | RatingAnswer): SettingState => {
  if (answer.saved) return 'saved';
  return answer.reason === 'storage-full' ? 'full' : answer.reason === 'not-let-go' || answer.reason === 'not-in-sync' ? answer.reason : 'failed';
};

/** What the reader has set and what is kept, followed live; changed through the background, each failure told. */
export function useSettings(): SettingsState {
  const stored = useRecord(settingsRecord, SETTINGS_KEY);
  const use = useRecord(useKind, USE_KEY);
  const rules = useRecord(hiddenRulesRecord, HIDDEN_RULES_KEY);
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

  const make = async (part: Part, work: () => Promise<SettingsAnswer | RatingAnswer>, well: SettingState) => {
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
    hiddenRules: rules !== null && rules !== 'failed' && rules.state === 'ok' ? rules.value.everywhere : [],
    states: stored === 'failed' ? { ...states, keep: 'failed' } : states,
    set: (part, change) => settings && void make(part, () => ask('settings-set', { settings: { ...settings, ...change } }), 'saved'),
    reset: () => void make('reset', () => ask('settings-set', { settings: DEFAULT_SETTINGS }), 'saved'),
    showRule: (rule) => void make('rules', () => ask('rule-show', { rule }), 'saved'),
    deleteEverything: () => void make('everything', () => ask('everything-delete', null), 'everything-deleted'),
    deleteAll: () => void make('delete', () => ask('versions-delete', null), 'deleted'),
  };
}
