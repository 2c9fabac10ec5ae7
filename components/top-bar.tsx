import { Gear } from './gear';
import { Mark } from './mark';
import { useWords } from './say';

interface Props {
  onClose: (() => void) | null;
  /** Opens the options; left out, there is no button for them. */
  onOptions?: (() => void) | undefined;
}

export function TopBar({ onClose, onOptions }: Props) {
  const { say } = useWords();
  return (
    <header class="top">
      <Mark />
      <b>Evenhand</b>
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
