import type { PersonFound, Standing } from '../lib/lookups';
import { formatOwn } from './dates';
import { lookupText } from './lookup-text';
import { PersonChoices } from './person-choices';
import { PersonOffices } from './person-offices';
import { useWords } from './say';
import './person.css';

interface Props {
  name: string;
  standing: Standing | { state: 'private' | 'unasked' | 'updated' };
  /** What was found, when, and the picture as a `data:` address. */
  answer: { found: PersonFound; asOf: string; picture: string | null } | null;
  look: (want: 'look' | 'again' | 'others') => void;
  choose: (title: string) => void;
}

/** What Wikipedia and Wikidata tell of a person, when the reader asks. */
export function PersonLookedUp({ name, standing, answer, look, choose }: Props) {
  const words = useWords();
  const { say, language } = words;
  const busy = standing.state === 'looking';
  const asOf = answer ? formatOwn(answer.asOf, language) : '';
  const found = answer?.found;
  const button = (message: string, want: 'look' | 'again' | 'others') => (
    <button type="button" class="more" aria-disabled={busy} aria-label={`${say(message)}: ${name}`} title={say('personSent')} onClick={() => busy || look(want)}>
      {say(message)}
    </button>
  );
  return (
    <div class="looked-up">
      {found?.kind === 'person' && (
        <>
          <div class="portrait">
            {answer?.picture && <img src={answer.picture} alt={say('personPicture', found.person.title)} />}
            <p>{found.person.text}</p>
          </div>
          <PersonOffices offices={found.person.offices} known={found.person.item !== null} />
          <p class="quiet">
            {say('personAsOf', asOf)}{' '}
            <a href={found.person.page} target="_blank" rel="noopener noreferrer">
              {say('personPage', found.person.title)}
            </a>
            {answer?.picture && found.person.picture && ' · '}
            {answer?.picture && found.person.picture && (
              <a href={found.person.picture.page} target="_blank" rel="noopener noreferrer">
                {say('personCredit')}
              </a>
            )}
          </p>
        </>
      )}
      {found?.kind === 'choices' && <PersonChoices choices={found.choices} busy={busy} onChoose={choose} />}
      {found?.kind === 'none' && <p class="quiet">{say('personNone', asOf)}</p>}
      <div class="look-again">
        {found ? button('personAgain', 'again') : button('personLook', 'look')}
        {found?.kind === 'person' && button('personOthers', 'others')}
      </div>
      <p role="status" class={standing.state === 'failed' ? 'captures-state warn' : 'captures-state'}>
        {lookupText('people', standing, words)}
      </p>
    </div>
  );
}
