import { useState } from 'preact/hooks';
import { useWords } from './say';
import { type SettingState, SettingStatus } from './setting-status';

interface Props {
  state: SettingState | null;
  onDelete: () => void;
}

/** Deletes all that the extension keeps, ratings too; the reader types a word first. */
export function DeleteEverything({ state, onDelete }: Props) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const word = say('optionsEverythingWord');
  const sure = typed.trim().toLowerCase() === word.toLowerCase();
  const submit = (event: Event) => {
    event.preventDefault();
    if (!sure) return;
    setTyped('');
    onDelete();
  };
  return (
    <form class="setting" onSubmit={submit}>
      <b>{say('optionsEverything')}</b>
      <p class="hint">{say('optionsEverythingHint')}</p>
      <div class="amount">
        <label>
          {say('optionsEverythingType', word)} <input type="text" autocomplete="off" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button danger" aria-disabled={!sure}>
          {say('optionsEverything')}
        </button>
      </div>
      <SettingStatus state={state} />
    </form>
  );
}
