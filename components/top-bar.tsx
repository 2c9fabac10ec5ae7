import { Gear } from './gear';
import { Rows } from './rows';
import { Mark } from './mark';
import { useWords } from './say';

interface Props {
  onClose: (() => void) | null;
  /** Opens the options; left out, there is no button for them. */
  onOptions?: (() => void) | undefined;
  /** Opens the page of all ratings; left out, there is no button for it. */
  onRatings?: (() => void) | undefined;
}

export function TopBar({ onClose, onOptions, onRatings }: Props) {
  const { say } = useWords();
  return (
    <header class="top">
      <Mark />
      <b>Evenhand</b>
      {onRatings && (
        <button type="button" class="icon" aria-label={say('ratingsOpen')} onClick={onRatings}>
          <Rows />
        </button>
      )}
      {onOptions && (
        <button type="button" class="icon" aria-label={say('optionsOpen')} onClick={onOptions}>
          <Gear />
        </button>
      )}
      {onClose && (
        <button type="button" class="icon" data-close aria-label={say('close')} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </header>
  );
}
