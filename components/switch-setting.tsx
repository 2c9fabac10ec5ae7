import { useId } from 'preact/hooks';
import { type SettingState, SettingStatus } from './setting-status';

interface Props {
  name: string;
  hint: string;
  on: boolean;
  state: SettingState | null;
  disabled: boolean;
  onTurn: (on: boolean) => void;
}

/** A setting that is on or off. */
export function SwitchSetting({ name, hint, on, state, disabled, onTurn }: Props) {
  const id = useId();
  return (
    <div class="setting">
      <label class="switch">
        <input type="checkbox" checked={on} disabled={disabled} aria-describedby={id} onChange={(event) => onTurn(event.currentTarget.checked)} />
        <b>{name}</b>
      </label>
      <p id={id} class="hint">
        {hint}
      </p>
      <SettingStatus state={state} />
    </div>
  );
}
