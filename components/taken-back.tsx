import { type SettingState, SettingStatus } from './setting-status';

interface Props {
  name: string;
  /** What is said when there is nothing. */
  none: string;
  /** What the reader allowed or hid, each with its own name. */
  items: readonly { id: string; label: string }[];
  /** On each one's button. */
  action: string;
  state: SettingState | null;
  onTake: (id: string) => void;
}

/** Things that the reader once decided, each of which can be taken back. */
export function TakenBack({ name, none, items, action, state, onTake }: Props) {
  return (
    <div class="setting">
      <b>{name}</b>
      {items.length === 0 && <p class="hint">{none}</p>}
      <ul class="taken">
        {items.map(({ id, label }) => (
          <li key={id}>
            <span>{label}</span>
            <button type="button" class="button" aria-label={`${action}: ${label}`} onClick={() => onTake(id)}>
              {action}
            </button>
          </li>
        ))}
      </ul>
      <SettingStatus state={state} />
    </div>
  );
}
