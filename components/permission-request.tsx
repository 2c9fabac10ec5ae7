import { useState } from 'preact/hooks';
import { Mark } from './mark';
import { useWords } from './say';

interface Props {
  kind: 'captures' | 'people';
  /** What would be sent. */
  sent: string;
  onAllow: () => void;
  onNotNow: () => void;
}

/** The messages of each kind of look-up: title, what is sent to whom, and what comes with it. */
const TEXTS = {
  captures: ['permissionTitle', 'permissionWhat', 'permissionSent'],
  people: ['permissionPersonTitle', 'permissionPersonWhat', 'permissionPersonSent'],
} as const;

/** Asks whether somebody may be asked: what is sent, to whom, when, and how to take it back. */
export function PermissionRequest({ kind, sent, onAllow, onNotNow }: Props) {
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  const [title, what, comes] = TEXTS[kind];
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
      <h1>{say(title)}</h1>
      <p>{say(what)}</p>
      <p class="address">{sent}</p>
      <p class="quiet">{say(comes)}</p>
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
