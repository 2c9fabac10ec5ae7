import { NEITHER, SCALE, type Step } from '../lib/ratings';
import { STEP_LABELS } from './rating-labels';
import { useWords } from './say';

interface Props {
  step: Step | null;
  disabled: boolean;
  /** Does the publisher's own meter stand on the page? Null where there is no page. */
  meter: boolean | null;
  onStep: (step: Step) => void;
}

/** Five steps of one radio group, and one answer apart from the scale. */
export function RatingScale({ step, disabled, meter, onStep }: Props) {
  const { say } = useWords();
  const radio = (value: Step) => <input type="radio" name="step" value={value} checked={step === value} disabled={disabled} onChange={() => onStep(value)} />;
  return (
    <div class="rate" role="radiogroup" aria-label={say('rateLabel')}>
      <div class="meter">
        {SCALE.map((value, i) => (
          <label key={value}>
            {radio(value)}
            <i style={{ background: `var(--m${i + 1})` }} />
            <span>{say(STEP_LABELS[value])}</span>
          </label>
        ))}
      </div>
      <div class="apart">
        <label class="neither">
          {radio(NEITHER)}
          <span>{say(STEP_LABELS[NEITHER])}</span>
        </label>
        {meter !== null && <span class="whose">{say(meter ? 'rateTheirMeter' : 'rateNotMeter')}</span>}
      </div>
    </div>
  );
}
