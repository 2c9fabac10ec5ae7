import type { Rating, RatingChange } from '../lib/ratings';
import { RatingReasons } from './rating-reasons';
import { RatingScale } from './rating-scale';
import { RatingTurns } from './rating-turns';
import { useWords } from './say';

interface Props {
  /** Null until it is read. */
  rating: Rating | null;
  note: string;
  problem: 'full' | 'failed' | 'updated' | null;
  onChange: (change: RatingChange) => void;
  onDelete: () => void;
}

const PROBLEMS = { full: 'rateFull', failed: 'rateFailed', updated: 'rateUpdated' } as const;

/** A rating, edited in its row. */
export function RatingEditor({ rating, note, problem, onChange, onDelete }: Props) {
  const { say } = useWords();
  return (
    <div class="rating-editor">
      <RatingScale step={rating?.step ?? null} disabled={rating === null} meter={null} onStep={(step, moving) => onChange({ step, moving })} />
      <RatingReasons reasons={rating?.reasons ?? []} onReasons={(reasons) => onChange({ reasons })} />
      <textarea aria-label={say('rateNote')} placeholder={say('rateNote')} value={note} maxLength={20_000} onInput={(e) => onChange({ note: e.currentTarget.value })} />
      <RatingTurns history={rating?.history ?? []} />
      <p class="act">
        <span role="status" class={problem ? 'warn' : undefined}>
          {problem ? say(PROBLEMS[problem]) : ''}
        </span>
        <button type="button" class="button danger" onClick={onDelete}>
          {say('ratingsDelete')}
        </button>
      </p>
    </div>
  );
}
