import type { Problem } from '../lib/lookups';
import type { Comparison, Note, Passage } from '../lib/updates';
import { Changes } from './changes';
import { formatTimestamp, useClock } from './dates';
import { problemText } from './lookup-problem';
import { useWords } from './say';

/** A capture that the archive gave in place of the one that was chosen. */
export interface Redirected {
  chosen: string;
  given: string;
}

/** `unreadable`: the capture of that timestamp is there, but no article can be read from it. */
export type CompareState =
  | { state: 'none' | 'working' | 'updated' }
  | { state: 'failed'; problem: Problem }
  | { state: 'unreadable'; timestamp: string }
  | { state: 'compared'; comparison: Comparison; redirected: Redirected[]; withPage: boolean };

interface Props {
  compared: CompareState;
  /** Shows a passage of the page's own text in the article. */
  onShow: (place: Passage) => void;
}

/** What became of comparing two captures: the changes, or why there are none to show. */
export function CompareResult({ compared, onShow }: Props) {
  const words = useWords();
  const { say, language } = words;
  const clock = useClock();
  if (compared.state !== 'compared') {
    const failed = compared.state === 'failed' || compared.state === 'unreadable';
    return (
      <p role="status" class={failed ? 'lookup-state warn' : 'lookup-state'}>
        {compared.state === 'working' && say('capturesComparing')}
        {compared.state === 'updated' && say('rateUpdated')}
        {compared.state === 'failed' && problemText('captures', compared.problem, words)}
        {compared.state === 'unreadable' && say('capturesUnreadable', formatTimestamp(compared.timestamp, language, clock))}
      </p>
    );
  }
  const { comparison, redirected, withPage } = compared;
  const { headline, byline, captions, changes, notes } = comparison;
  const same = !headline && !byline && captions.length === 0 && changes.length === 0 && notes.added.length === 0 && notes.removed.length === 0;
  return (
    <div class="captures-result">
      {redirected.map(({ chosen, given }) => (
        <p key={chosen} class="notice">
          {say('capturesRedirected', formatTimestamp(chosen, language, clock))} {say('capturesGiven', formatTimestamp(given, language, clock))}
        </p>
      ))}
      <p role="status" class="lookup-state">
        {same ? say('capturesSame') : say('capturesDiffer')}
      </p>
      <Notes name="capturesNoteAdded" notes={notes.added} />
      <Notes name="capturesNoteRemoved" notes={notes.removed} />
      {!same && <Changes comparison={comparison} onShow={withPage ? onShow : undefined} />}
    </div>
  );
}

/** The publisher's notes are no part of the text that is compared. `name` is a message's name. */
const Notes = ({ name, notes }: { name: 'capturesNoteAdded' | 'capturesNoteRemoved'; notes: readonly Note[] }) => {
  const { say } = useWords();
  return (
    <>
      {notes.map(({ text }) => (
        <div key={text} class="change">
          <span class="chip">{say(name)}</span>
          <p class="diff">{text}</p>
        </div>
      ))}
    </>
  );
};
