import { useState } from 'preact/hooks';
import { Mark } from './mark';
import { useWords } from './say';

interface Props {
  /** What would be sent. */
  address: string;
  onAllow: () => void;
  onNotNow: () => void;
}

/** Asks whether the Internet Archive may be asked: what is sent, to whom, when, and how to take it back. */
export function PermissionRequest({ address, onAllow, onNotNow }: Props) {
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  const allow = () => {
    setAsked(true);
    onAllow();
  };
  return (
    <main class="permission">
      <header>
        <Mark />
        <b>Evenhand</b>
      </header>
      <h1>{say('permissionTitle')}</h1>
      <p>{say('permissionWhat')}</p>
      <p class="address">{address}</p>
      <p class="quiet">{say('permissionSent')}</p>
      <p class="quiet">{say('permissionWhen')}</p>
      <div class="answers">
        <button type="button" class="go" onClick={allow} disabled={asked}>
          {say('permissionAllow')}
        </button>
        <button type="button" class="later" onClick={onNotNow}>
          {say('permissionNotNow')}
        </button>
      </div>
    </main>
  );
}
