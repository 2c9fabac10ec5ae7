import type { Capture } from '../lib/lookups';
import { formatTimestamp, useClock } from './dates';
import { useWords } from './say';

/** Timestamps of two captures; as the newer one, null is what is on the page now. */
export interface Choice {
  older: string;
  newer: string | null;
}

interface Props {
  captures: readonly Capture[];
  choice: Choice;
  busy: boolean;
  onChoose: (choice: Choice) => void;
  onCompare: () => void;
}

const PAGE = 'page';

/** Which two are compared: a capture, and a later one or the page itself. */
export function CapturesChoice({ captures, choice: { older, newer }, busy, onChoose, onCompare }: Props) {
  const { say, language } = useWords();
  const clock = useClock();
  const option = ({ timestamp }: Capture, chosen: string | null) => (
    <option key={timestamp} value={timestamp} selected={timestamp === chosen}>
      {formatTimestamp(timestamp, language, clock)}
    </option>
  );
  const chooseOlder = (timestamp: string) => onChoose({ older: timestamp, newer: newer !== null && newer <= timestamp ? null : newer });
  return (
    <div class="captures-choice">
      <label>
        <span>{say('capturesOlder')}</span>
        <select onChange={(event) => chooseOlder(event.currentTarget.value)}>{captures.map((capture) => option(capture, older))}</select>
      </label>
      <label>
        <span>{say('capturesNewer')}</span>
        <select onChange={(event) => onChoose({ older, newer: event.currentTarget.value === PAGE ? null : event.currentTarget.value })}>
          {captures.filter(({ timestamp }) => timestamp > older).map((capture) => option(capture, newer))}
          <option value={PAGE} selected={newer === null}>
            {say('capturesNow')}
          </option>
        </select>
      </label>
      <button type="button" class="go" aria-disabled={busy} onClick={() => busy || onCompare()}>
        {say('capturesCompare')}
      </button>
    </div>
  );
}
