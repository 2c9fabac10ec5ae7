import type { RatingTurn } from '../lib/ratings';
import { formatOwn } from './dates';
import { STEP_LABELS } from './rating-labels';
import { useWords } from './say';

/** Every change of mind with its date, the latest first, folded away. */
export function RatingTurns({ history }: { history: readonly RatingTurn[] }) {
  const { say, language } = useWords();
  if (history.length < 2) return null;
  return (
    <details class="turns">
      <summary>{say('rateTurns', String(history.length))}</summary>
      <ol reversed>
        {history.toReversed().map(({ at, step }) => (
          <li key={at}>
            {`${formatOwn(at, language)}: ${say(step ? STEP_LABELS[step] : 'rateCleared')}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
