import type { PersonChoice } from '../lib/lookups';
import { useWords } from './say';

interface Props {
  choices: readonly PersonChoice[];
  busy: boolean;
  onChoose: (title: string) => void;
}

/** Who may be meant: the reader says who it is, we never guess. */
export function PersonChoices({ choices, busy, onChoose }: Props) {
  const { say } = useWords();
  return (
    <div class="choices">
      <p class="quiet">{say('personChoose')}</p>
      <ul>
        {choices.map(({ title, description }) => (
          <li key={title}>
            <button type="button" aria-disabled={busy} onClick={() => busy || onChoose(title)}>
              <b>{title}</b> {description}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
