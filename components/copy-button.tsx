import { useState } from 'preact/hooks';
import { useWords } from './say';

interface Props {
  label: string;
  /** Made when it is asked for. */
  text: () => string;
  onCopy: (text: string) => Promise<boolean>;
}

/** Copies a text; where the clipboard can't be used, the text stands there to be copied by hand. */
export function CopyButton({ label, text, onCopy }: Props) {
  const { say } = useWords();
  const [failed, setFailed] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const given = text();
    const done = await onCopy(given).catch(() => false);
    setCopied(done);
    setFailed(done ? null : given);
  };
  return (
    <div class="copy">
      <span role="status">{copied ? say('versionsCopied') : ''}</span>
      <button type="button" class="button" onClick={() => void copy()}>
        {label}
      </button>
      {failed !== null && (
        <label class="by-hand">
          {say('versionsCopyFailed')}
          <textarea readOnly rows={8} value={failed} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
