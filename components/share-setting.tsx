import { useEffect, useState } from 'preact/hooks';
import { formatOwn } from './dates';
import { formatBytes } from './megabytes';
import { useWords } from './say';
import { type SettingState, SettingStatus } from './setting-status';

interface Props {
  /** All sizes in bytes. */
  share: number;
  smallest: number;
  largest: number;
  used: number;
  /** When texts were last let go: an ISO 8601 instant. */
  prunedAt: string | null;
  state: SettingState | null;
  disabled: boolean;
  onShare: (bytes: number) => void;
}

const MEGABYTE = 1_000_000;

/** How much kept versions may take, and what they take of it. A number is kept when the field is left, if it is in range. */
export function ShareSetting({ share, smallest, largest, used, prunedAt, state, disabled, onShare }: Props) {
  const { say, language } = useWords();
  const [typed, setTyped] = useState(String(share / MEGABYTE));
  const [refused, setRefused] = useState(false);
  useEffect(() => setTyped(String(share / MEGABYTE)), [share]);
  const leave = () => {
    const bytes = Math.round(Number(typed.replace(',', '.')) * MEGABYTE);
    const fits = typed.trim() !== '' && bytes >= smallest && bytes <= largest;
    setRefused(!fits);
    if (fits && bytes !== share) onShare(bytes);
  };
  const words = `${formatBytes(used, language)} ${say('optionsOf', formatBytes(share, language))}`;
  const part = Math.min(1, used / share);
  return (
    <div class="setting">
      <label for="share">
        <b>{say('optionsShare')}</b>
      </label>
      <div class="amount">
        <input id="share" type="number" inputMode="decimal" min={smallest / MEGABYTE} max={largest / MEGABYTE} step="any" value={typed} disabled={disabled} aria-describedby="share-range share-hint" aria-invalid={refused} onInput={(event) => setTyped(event.currentTarget.value)} onChange={leave} />
        <span>{say('optionsMegabytes')}</span>
        <span id="share-range" class="hint">
          {say('optionsSmallest', formatBytes(smallest, language))} {say('optionsLargest', formatBytes(largest, language))}
        </span>
      </div>
      <p id="share-hint" class="hint">
        {say('optionsShareHint')}
      </p>
      <SettingStatus state={refused ? 'out-of-range' : state} />
      <div class="used">
        <p>
          <span>{say('optionsUsed')}</span> <b>{words}</b>
        </p>
        <div role="meter" class="bar" aria-label={say('optionsUsed')} aria-valuemin={0} aria-valuemax={share} aria-valuenow={Math.min(used, share)} aria-valuetext={words}>
          <i style={{ inlineSize: `${(part * 100).toFixed(2)}%` }} />
        </div>
        <p class="hint">{prunedAt ? say('optionsPruned', formatOwn(prunedAt, language)) : say('optionsNeverPruned')}</p>
      </div>
    </div>
  );
}
