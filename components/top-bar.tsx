import { Gear } from './gear';
import { Rows } from './rows';
import { Mark } from './mark';
import { useWords } from './say';

interface Props {
  onClose: (() => void) | null;
  /** Does the page make room for the sidebar? Left out, there is no button for it. */
  room?: { on: boolean; onTurn: (on: boolean) => void } | undefined;
  /** Opens the options; left out, there is no button for them. */
  onOptions?: (() => void) | undefined;
  /** Opens the page of all ratings; left out, there is no button for it. */
  onRatings?: (() => void) | undefined;
}

export function TopBar({ room, onClose, onOptions, onRatings }: Props) {
  const { say } = useWords();
  return (
    <header class="top">
      <Mark />
      <b>Evenhand</b>
      {room && (
        <button type="button" class="icon room" aria-pressed={room.on} aria-label={say('roomMake')} title={say('roomMake')} onClick={() => room.onTurn(!room.on)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 3h12v10H2zM9.500 3v10M4.500 6h2.500M4.500 8.500h2.500" />
          </svg>
        </button>
      )}
      {onRatings && (
        <button type="button" class="icon" aria-label={say('ratingsOpen')} title={say('ratingsOpen')} onClick={onRatings}>
          <Rows />
        </button>
      )}
      {onOptions && (
        <button type="button" class="icon" aria-label={say('optionsOpen')} title={say('optionsOpen')} onClick={onOptions}>
          <Gear />
        </button>
      )}
      {onClose && (
        <button type="button" class="icon" data-close aria-label={say('close')} title={say('close')} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </header>
  );
}
