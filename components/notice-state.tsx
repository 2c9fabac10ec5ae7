import { useState } from 'preact/hooks';
import { TopBar } from './top-bar';
import { useWords } from './say';

export type NoticeKind = 'loading' | 'not-article' | 'not-recognised' | 'elsewhere' | 'inert';

const TEXT: Record<Exclude<NoticeKind, 'inert'>, [string, string | null]> = {
  loading: ['stateLoading', null],
  'not-article': ['stateNotArticle', 'stateNotArticleHint'],
  'not-recognised': ['stateNotRecognised', 'stateNotRecognisedHint'],
  elsewhere: ['stateElsewhere', 'stateElsewhereHint'],
};

interface Props {
  kind: NoticeKind;
  /** The page's address, to be copied into a report. */
  address: string;
  onCopy: (text: string) => Promise<boolean>;
  onClose: (() => void) | null;
  /** Opens the page of all ratings. */
  onRatings: () => void;
}

/** What the sidebar says when there is no article to show. A frame that nobody announced says nothing at all. */
export function NoticeState({ kind, address, onCopy, onClose, onRatings }: Props) {
  const { say } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  if (kind === 'inert') return null;
  const [title, hint] = TEXT[kind];
  return (
    <div class="shell">
      <TopBar onClose={onClose} />
      <main class="state" aria-live="polite">
        <h1 tabIndex={-1}>{say(title)}</h1>
        {hint && <p class="quiet">{say(hint)}</p>}
        {kind === 'not-recognised' && (
          <button type="button" class="go" onClick={() => void onCopy(address).then(setCopied)}>
            {say(copied ? 'stateCopied' : 'stateCopy')}
          </button>
        )}
        {(kind === 'not-article' || kind === 'elsewhere') && (
          <button type="button" class="go" onClick={onRatings}>
            {say('ratingsOpen')}
          </button>
        )}
        {copied === false && <p>{say('stateCopyFailed', address)}</p>}
      </main>
    </div>
  );
}
