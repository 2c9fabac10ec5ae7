import { NEITHER, SCALE, type Step } from '../lib/ratings';
import { formatOwn } from './dates';
import { SectionTitle } from './section-title';
import { useWords } from './say';

export type RatingProblem = 'full' | 'failed' | 'broken' | 'updated' | 'private';

interface Props {
  step: Step | null;
  changedAt: string | null;
  note: string;
  saving: boolean;
  problem: RatingProblem | null;
  disabled: boolean;
  onStep: (step: Step) => void;
  onNote: (note: string) => void;
  onClear: () => void;
  /** Keeps it although the window is private. */
  onKeepAnyway: () => void;
}

const LABELS: Record<Step, string> = {
  'unfair-left': 'rateUnfairLeft',
  'mostly-fair-left': 'rateMostlyFairLeft',
  fair: 'rateFair',
  'mostly-fair-right': 'rateMostlyFairRight',
  'unfair-right': 'rateUnfairRight',
  'unfair-neither': 'rateNeither',
};
const PROBLEMS: Record<RatingProblem, string> = { full: 'rateFull', failed: 'rateFailed', broken: 'rateBroken', updated: 'rateUpdated', private: 'ratePrivate' };

/** Five steps of one radio group, one answer apart from the scale, and a note. One click saves. */
export function RatingDock({ step, changedAt, note, saving, problem, disabled, onStep, onNote, onClear, onKeepAnyway }: Props) {
  const { say, language } = useWords();
  const radio = (value: Step) => <input type="radio" name="step" value={value} checked={step === value} disabled={disabled} onChange={() => onStep(value)} />;
  const status = () => {
    if (saving) return say('rateSaving');
    if (step && changedAt) return say('rateSavedAt', formatOwn(changedAt, language));
    return note ? say('rateSaved') : say('rateNone');
  };
  return (
    <footer class="dock">
      <SectionTitle id="rate-title" title={say('rateTitle')} hint={say('rateHint')} />
      <div class="rate" role="radiogroup" aria-label={say('rateLabel')}>
        <div class="meter">
          {SCALE.map((value, i) => (
            <label key={value}>
              {radio(value)}
              <i style={{ background: `var(--m${i + 1})` }} />
              <span>{say(LABELS[value])}</span>
            </label>
          ))}
        </div>
        <label class="neither">
          {radio(NEITHER)}
          <span>{say(LABELS[NEITHER])}</span>
        </label>
      </div>
      <textarea aria-label={say('rateNote')} placeholder={say('rateNote')} value={note} maxLength={20_000} onInput={(e) => onNote(e.currentTarget.value)} />
      <div class="act">
        <span role="status" class={problem ? 'warn' : undefined}>
          {problem ? say(PROBLEMS[problem]) : status()}
        </span>
        {problem === 'private' ? (
          <button type="button" onClick={onKeepAnyway}>
            {say('rateAnyway')}
          </button>
        ) : step ? (
          <button type="button" onClick={onClear}>
            {say('rateClear')}
          </button>
        ) : (
          <span>{say('rateNotMeter')}</span>
        )}
      </div>
    </footer>
  );
}
