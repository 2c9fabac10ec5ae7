import { type Reason, REASONS } from '../lib/ratings';
import { REASON_LABELS } from './rating-labels';
import { useWords } from './say';

interface Props {
  reasons: readonly Reason[];
  onReasons: (reasons: Reason[]) => void;
}

/** Why: any of these, each kept at one click. */
export function RatingReasons({ reasons, onReasons }: Props) {
  const { say } = useWords();
  const toggle = (reason: Reason) => onReasons(reasons.includes(reason) ? reasons.filter((one) => one !== reason) : [...reasons, reason]);
  return (
    <fieldset class="why">
      <legend class="unseen">{say('rateReasons')}</legend>
      {REASONS.map((reason) => (
        <label key={reason} class="chip">
          <input type="checkbox" checked={reasons.includes(reason)} onChange={() => toggle(reason)} />
          {say(REASON_LABELS[reason])}
        </label>
      ))}
    </fieldset>
  );
}
