import { useId } from 'preact/hooks';
import { type SettingState, SettingStatus } from './setting-status';

interface Props<Value extends string> {
  name: string;
  /** Each value with its name. */
  choices: readonly (readonly [Value, string])[];
  chosen: Value;
  state: SettingState | null;
  disabled: boolean;
  onChoose: (value: Value) => void;
}

/** A setting that is one of a few. */
export function ChoiceSetting<Value extends string>({ name, choices, chosen, state, disabled, onChoose }: Props<Value>) {
  const group = useId();
  return (
    <fieldset class="setting choices" disabled={disabled}>
      <legend>
        <b>{name}</b>
      </legend>
      {choices.map(([value, words]) => (
        <label key={value}>
          <input type="radio" name={group} checked={value === chosen} onChange={() => onChoose(value)} /> {words}
        </label>
      ))}
      <SettingStatus state={state} />
    </fieldset>
  );
}
