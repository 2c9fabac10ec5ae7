import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Rating, Reason, Step } from '../lib/ratings';
import { formatSoon } from './dates';
import { RatingReasons } from './rating-reasons';
import { RatingScale } from './rating-scale';
import { RatingTurns } from './rating-turns';
import { useSecondClick } from './second-click';
import { SectionTitle } from './section-title';
import { useWords } from './say';
import './rating-dock.css';

export type RatingProblem = 'full' | 'failed' | 'broken' | 'updated' | 'private';

interface Props {
  /** What is kept; null while there is none. */
  rating: Rating | null;
  /** What is shown as chosen: what is kept, or in a private window what would be. */
  step: Step | null;
  reasons: readonly Reason[];
  note: string;
  saving: boolean;
  problem: RatingProblem | null;
  disabled: boolean;
  /** Does the publisher's own meter stand on the page? */
  meter: boolean;
  /** Can the last change be taken back? */
  undoable: boolean;
  /** Were other words rated than those on the page now? */
  earlier: boolean;
  onStep: (step: Step, moving: boolean) => void;
  onReasons: (reasons: Reason[]) => void;
  onNote: (note: string) => void;
  onClear: () => void;
  onUndo: () => void;
  /** Shows what changed since the words that were rated. */
  onChanges: () => void;
  /** Keeps it although the window is private. */
  onKeepAnyway: () => void;
  /** What else can be done with a rating. */
  children?: ComponentChildren;
}

const PROBLEMS: Record<RatingProblem, string> = { full: 'rateFull', failed: 'rateFailed', broken: 'rateBroken', updated: 'rateUpdated', private: 'ratePrivate' };

/** The reader's own rating of the article: one click keeps it, then reasons and a note if they like. */
export function RatingDock(props: Props) {
  const { rating, step, reasons, note, saving, problem, disabled, undoable, earlier, onClear, onUndo, onKeepAnyway } = props;
  const { say, language } = useWords();
  const dock = useRef<HTMLElement>(null);
  const onClickCapture = useSecondClick('.rate', '.why');
  // The button may go when it is pressed: the focus goes back to the scale.
  const fromScale = (act: () => void) => () => {
    dock.current?.querySelector<HTMLElement>('input[type="radio"]:checked, input[type="radio"]')?.focus();
    act();
  };
  const status = () => {
    if (saving) return say('rateSaving');
    if (step && rating) return say('rateSavedAt', formatSoon(rating.changedAt, language));
    return note || reasons.length > 0 ? say('rateSaved') : say('rateNone');
  };
  return (
    <footer class="dock" ref={dock} onClickCapture={onClickCapture}>
      <SectionTitle id="rate-title" title={say('rateTitle')} hint={say('rateHint')} />
      {earlier && (
        <p class="earlier">
          {say('rateEarlier')}{' '}
          <button type="button" class="link" onClick={props.onChanges}>
            {say('rateEarlierSee')}
          </button>
        </p>
      )}
      <RatingScale step={step} disabled={disabled} meter={props.meter} onStep={props.onStep} />
      {(step !== null || reasons.length > 0) && <RatingReasons reasons={reasons} onReasons={props.onReasons} />}
      <textarea aria-label={say('rateNote')} placeholder={say('rateNote')} value={note} maxLength={20_000} onInput={(e) => props.onNote(e.currentTarget.value)} />
      <RatingTurns history={rating?.history ?? []} />
      <div class="act">
        <span role="status" class={problem ? 'warn' : undefined}>
          {problem ? say(PROBLEMS[problem]) : status()}
        </span>
        {problem === 'private' && (
          <button type="button" onClick={onKeepAnyway}>
            {say('rateAnyway')}
          </button>
        )}
        {undoable && problem !== 'private' && (
          <button type="button" onClick={fromScale(onUndo)}>
            {say('rateUndo')}
          </button>
        )}
        {step && problem !== 'private' && (
          <button type="button" onClick={fromScale(onClear)}>
            {say('rateClear')}
          </button>
        )}
        {props.children}
      </div>
    </footer>
  );
}
