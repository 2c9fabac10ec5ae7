import { useWords } from './say';
import { type SettingState, SettingStatus } from './setting-status';

interface Props<Name extends string> {
  /** Each section with its name. */
  sections: readonly (readonly [Name, string])[];
  hidden: readonly Name[];
  state: SettingState | null;
  disabled: boolean;
  onHide: (hidden: Name[]) => void;
}

/** Which sections the sidebar shows. */
export function SectionSettings<Name extends string>({ sections, hidden, state, disabled, onHide }: Props<Name>) {
  const { say } = useWords();
  return (
    <fieldset class="setting choices" disabled={disabled}>
      <legend>
        <b>{say('optionsSections')}</b>
      </legend>
      {sections.map(([name, words]) => (
        <label key={name}>
          <input type="checkbox" checked={!hidden.includes(name)} onChange={(event) => onHide(event.currentTarget.checked ? hidden.filter((one) => one !== name) : [...hidden, name])} /> {words}
        </label>
      ))}
      <SettingStatus state={state} />
    </fieldset>
  );
}
