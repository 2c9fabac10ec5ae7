import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted } from './counted';
import { useWords } from './say';
import { type SettingState, SettingStatus } from './setting-status';

interface Props {
  /** How many versions are kept; null while they are counted. */
  count: number | null;
  state: SettingState | null;
  onDelete: () => void;
}

/** Deletes all kept versions, in two steps: what goes, and how much of it, is said before it goes. */
export function DeleteVersions({ count, state, onDelete }: Props) {
  const words = useWords();
  const { say } = words;
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  // At once: a key that comes right after is for the question, wherever the focus was.
  useLayoutEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const stop = () => {
    setAsking(false);
    requestAnimationFrame(() => begin.current?.focus());
  };
  return (
    <div class="setting" onKeyDown={(event) => event.key === 'Escape' && asking && stop()}>
      {asking && count !== null ? (
        <div class="confirm" role="group" aria-labelledby="really">
          <p id="really">{counted(words, count, 'optionsReallyOne', 'optionsReallyMany')}</p>
          <button
            type="button"
            class="button go"
            onClick={() => {
              stop();
              onDelete();
            }}
          >
            {say('optionsReallyDelete')}
          </button>
          <button type="button" class="button" ref={keep} onClick={stop}>
            {say('optionsCancel')}
          </button>
        </div>
      ) : (
        <div class="confirm">
          <p>{count === 0 ? say('optionsNothingKept') : count === null ? '' : counted(words, count, 'optionsKeptOne', 'optionsKeptMany')}</p>
          <button type="button" class="button danger" ref={begin} aria-disabled={!count} onClick={() => count && setAsking(true)}>
            {say('optionsDelete')}
          </button>
        </div>
      )}
      <SettingStatus state={state} />
    </div>
  );
}
