import { formatOwn } from './dates';
import { useWords } from './say';
import { type SettingState, SettingStatus } from './setting-status';

interface Props {
  on: boolean;
  /** When all was last well; an ISO 8601 instant. */
  at: string | null;
  /** Ratings that did not fit. */
  left: number;
  failure: 'full' | 'failed' | null;
  state: SettingState | null;
  disabled: boolean;
  onSync: (on: boolean) => void;
}

/** Do ratings go through the browser's own sync, and how does it stand? */
export function SyncSetting({ on, at, left, failure, state, disabled, onSync }: Props) {
  const { say, language } = useWords();
  return (
    <div class="setting">
      <label class="switch">
        <input type="checkbox" checked={on} disabled={disabled} aria-describedby="sync-hint" onChange={(event) => onSync(event.currentTarget.checked)} />
        <b>{say('optionsSync')}</b>
      </label>
      <p id="sync-hint" class="hint">
        {say('optionsSyncHint')}
      </p>
      {on && (
        <div class="hint" role="status">
          {failure ? <p>{say(failure === 'full' ? 'syncFull' : 'syncFailed')}</p> : <p>{at ? say('syncAt', formatOwn(at, language)) : say('syncSoon')}</p>}
          {left > 0 && <p>{say('syncLeft', new Intl.NumberFormat(language).format(left))}</p>}
        </div>
      )}
      <SettingStatus state={state} />
    </div>
  );
}
