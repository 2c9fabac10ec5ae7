import { useWords } from './say';
import { type SettingState, SettingStatus } from './setting-status';

interface Props {
  keep: boolean;
  state: SettingState | null;
  disabled: boolean;
  onKeep: (keep: boolean) => void;
}

/** Keep what articles said? */
export function KeepSetting({ keep, state, disabled, onKeep }: Props) {
  const { say } = useWords();
  return (
    <div class="setting">
      <label class="switch">
        <input type="checkbox" checked={keep} disabled={disabled} aria-describedby="keep-hint" onChange={(event) => onKeep(event.currentTarget.checked)} />
        <b>{say('optionsKeep')}</b>
      </label>
      <p id="keep-hint" class="hint">
        {say('optionsKeepHint')}
      </p>
      <SettingStatus state={state} />
    </div>
  );
}
