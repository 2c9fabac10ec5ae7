import { useWords } from './say';

/** Said once, at first use: what this is, and whose rating it is. */
export function Greeting({ onDone }: { onDone: () => void }) {
  const { say } = useWords();
  return (
    <p class="notice greeting">
      {say('firstUse')}{' '}
      <button type="button" onClick={onDone}>
        {say('firstUseDone')}
      </button>
    </p>
  );
}
