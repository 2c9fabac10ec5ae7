import { useRef } from 'preact/hooks';
import { NEITHER, SCALE, type Step } from '../lib/ratings';
import { STEP_LABELS } from './rating-labels';
import { useWords } from './say';

interface Props {
  step: Step | null;
  disabled: boolean;
  /** Does the publisher's own meter stand on the page? Null where there is no page. */
  meter: boolean | null;
  /** `moving`: by an arrow key, which walks over the steps between. */
  onStep: (step: Step, moving: boolean) => void;
}

const BACK = new Set(['ArrowLeft', 'ArrowUp']);
const ON = new Set(['ArrowRight', 'ArrowDown']);

/** Five steps of one radio group, and one answer apart from the scale. */
export function RatingScale({ step, disabled, meter, onStep }: Props) {
  const { say } = useWords();
  const arrow = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    arrow.current = BACK.has(event.key) || ON.has(event.key);
    const { value } = event.target as HTMLInputElement;
    // One key too many must not turn a rating into its opposite.
    if ((BACK.has(event.key) && value === SCALE[0]) || (ON.has(event.key) && value === NEITHER)) event.preventDefault();
  };
  const radio = (value: Step) => <input type="radio" name="step" value={value} checked={step === value} disabled={disabled} onChange={() => onStep(value, arrow.current)} />;
  return (
    <div class="rate" role="radiogroup" aria-label={say('rateLabel')} onKeyDown={onKeyDown} onPointerDown={() => (arrow.current = false)}>
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
