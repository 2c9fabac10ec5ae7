import { useWords } from './say';

/** Said once, when there is something to lose. */
export function ExportReminder({ count, onDone }: { count: number; onDone: () => void }) {
  const { say, language } = useWords();
  return (
    <p class="reminder">
      {say('reminderText', new Intl.NumberFormat(language).format(count))}{' '}
      <button type="button" class="link" onClick={onDone}>
        {say('reminderDone')}
      </button>
    </p>
  );
}
