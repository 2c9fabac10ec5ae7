import type { CaptureList, Standing } from '../lib/lookups';
import type { Passage } from '../lib/updates';
import { type CompareState, CompareResult } from './captures-compared';
import { CapturesChoice, type Choice } from './captures-choice';
import { formatOwn } from './dates';
import { lookupText } from './lookup-text';
import { useWords, type Words } from './say';
import './captures.css';
import './lookup-state.css';

/** `private`, `unasked` and `updated`: the look-up could not even be asked for. */
export type CapturesStanding = Standing | { state: 'private' | 'unasked' | 'updated' };

interface Props {
  standing: CapturesStanding;
  list: CaptureList | null;
  choice: Choice;
  compared: CompareState;
  onLook: () => void;
  onChoose: (choice: Choice) => void;
  onCompare: () => void;
  onShow: (place: Passage) => void;
}

/** Earlier captures of the article, looked for when the reader asks, and any two compared. */
export function Captures({ standing, list, choice, compared, onLook, onChoose, onCompare, onShow }: Props) {
  const words = useWords();
  const { say } = words;
  const busy = standing.state === 'looking';
  const some = list !== null && list.captures.length > 0;
  const line = standingText(standing, list, words);
  return (
    <div class="captures" role="group" aria-labelledby="captures-title">
      <h3 id="captures-title">{say('capturesTitle')}</h3>
      {some && <p class="quiet">{listText(list, words)}</p>}
      {some && <CapturesChoice captures={list.captures} choice={choice} busy={compared.state === 'working'} onChoose={onChoose} onCompare={onCompare} />}
      {some && <CompareResult compared={compared} onShow={onShow} />}
      <div class="captures-look">
        <button type="button" class={some ? 'more' : 'ask'} aria-disabled={busy} onClick={() => busy || onLook()}>
          {say(list ? 'capturesAgain' : 'capturesLook')}
        </button>
        <p class="quiet">{say('capturesSent')}</p>
      </div>
      <p role="status" class={standing.state === 'failed' ? 'lookup-state warn' : 'lookup-state'}>
        {line}
      </p>
    </div>
  );
}

function standingText(standing: CapturesStanding, list: CaptureList | null, words: Words): string {
  const none = () => (list && list.captures.length === 0 ? words.say('capturesNone', formatOwn(list.fetchedAt, words.language)) : '');
  return lookupText('captures', standing, words) || none();
}

function listText({ captures, whole, fetchedAt }: CaptureList, { say, language }: Words): string {
  const [first] = captures;
  if (captures.length === 1 && first) return say('capturesOne', formatOwn(fetchedAt, language));
  const count = new Intl.NumberFormat(language).format(captures.length);
  return [say('capturesMany', count), whole ? '' : say('capturesNotAll'), say('capturesAsOf', formatOwn(fetchedAt, language))].filter(Boolean).join(' ');
}
