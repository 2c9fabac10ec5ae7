import { useWords } from './say';

/** How the last change of a setting went. */
export type SettingState = 'saving' | 'saved' | 'deleted' | 'everything-deleted' | 'out-of-range' | 'full' | 'failed' | 'not-let-go' | 'not-in-sync' | 'updated';

const TEXT: Record<SettingState, string> = {
  saving: 'optionsSaving',
  saved: 'optionsSaved',
  deleted: 'optionsDeleted',
  'everything-deleted': 'optionsEverythingDone',
  'out-of-range': 'optionsOutOfRange',
  full: 'optionsFull',
  failed: 'optionsFailed',
  'not-let-go': 'optionsNotLetGo',
  'not-in-sync': 'optionsEverythingHere',
  updated: 'optionsUpdated',
};
const WELL = new Set<SettingState>(['saving', 'saved', 'deleted', 'everything-deleted']);

export function SettingStatus({ state }: { state: SettingState | null }) {
  const { say } = useWords();
  return (
    <p role="status" class={`status${state && !WELL.has(state) ? ' warn' : ''}`}>
      {state ? say(TEXT[state]) : ''}
    </p>
  );
}
