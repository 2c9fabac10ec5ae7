import { useRef } from 'preact/hooks';
import type { PersonFound, Standing } from '../lib/lookups';
import { formatOwn } from './dates';
import { lookupText } from './lookup-text';
import { PersonChoices } from './person-choices';
import { PersonPage } from './person-page';
import { useWords, type Words } from './say';
import './lookup-state.css';
import './person.css';

type Wanted = 'look' | 'again' | 'others';

/** What was found, when, the picture as a `data:` address, and whether the reader chose the page. */
interface Answer {
  found: PersonFound;
  asOf: string;
  picture: string | null;
  chosen: boolean;
}

interface Props {
  name: string;
  /** Is the name known to be that of several people? Then all of them are listed at once. */
  shared: boolean;
  standing: Standing | { state: 'private' | 'unasked' | 'updated' };
  answer: Answer | null;
  look: (want: Wanted) => void;
  choose: (title: string) => void;
}

/** What Wikipedia and Wikidata tell of a person, when the reader asks. */
export function PersonLookedUp({ name, shared, standing, answer, look, choose }: Props) {
  const words = useWords();
  const { say } = words;
  const stays = useRef<HTMLButtonElement>(null);
  const busy = standing.state === 'looking';
  const found = answer?.found;
  const button = (message: string, act: () => void, ref: typeof stays | null = null) => (
    <button ref={ref} type="button" class="more" aria-disabled={busy} aria-label={`${say(message)}: ${name}`} title={say('personSent')} onClick={() => busy || act()}>
      {say(message)}
    </button>
  );
  // What was pressed goes when its answer comes: the focus must not go with it.
  const andStay = (act: () => void) => {
    stays.current?.focus();
    act();
  };
  return (
    <div class="looked-up">
      {found?.kind === 'person' && <PersonPage person={found.person} picture={answer?.picture ?? null} />}
      <div class="look-again">
        {found ? button('personAgain', () => look('again'), stays) : button('personLook', () => look(shared ? 'others' : 'look'), stays)}
        {found?.kind === 'person' && button('personOthers', () => andStay(() => look('others')))}
      </div>
      <div role="status">
        <p class={standing.state === 'failed' ? 'lookup-state warn' : 'lookup-state'}>{lookupText('people', standing, words)}</p>
        {answer && !busy && <p class="lookup-state">{outcome(answer, words)}</p>}
      </div>
      {found?.kind === 'choices' && <PersonChoices choices={found.choices} busy={busy} onChoose={(title) => andStay(() => choose(title))} />}
    </div>
  );
}

/** What a look-up came to, and when. */
function outcome({ found, asOf, chosen }: Answer, { say, language }: Words): string {
  const when = formatOwn(asOf, language);
  if (found.kind === 'person') return say(chosen ? 'personChosen' : 'personAsOf', when);
  if (found.kind === 'none') return say('personNone', when);
  return say(found.choices.length === 1 ? 'personChooseOne' : 'personChoose');
}
