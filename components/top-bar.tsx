import { Mark } from './mark';
import { useWords } from './say';

export function TopBar({ onClose }: { onClose: (() => void) | null }) {
  const { say } = useWords();
  return (
    <header class="top">
      <Mark />
      <b>Evenhand</b>
      {onClose && (
        <button type="button" class="icon" data-close aria-label={say('close')} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </header>
  );
}
