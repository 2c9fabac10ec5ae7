import type { PersonChoice } from '../lib/lookups';

interface Props {
  choices: readonly PersonChoice[];
  busy: boolean;
  onChoose: (title: string) => void;
}

/** Who may be meant: the reader says who it is, we never guess. */
export const PersonChoices = ({ choices, busy, onChoose }: Props) => (
  <ul class="choices">
    {choices.map(({ title, description }) => (
      <li key={title}>
        <button type="button" aria-disabled={busy} onClick={() => busy || onChoose(title)}>
          <b>{title}</b> {description}
        </button>
      </li>
    ))}
  </ul>
);
