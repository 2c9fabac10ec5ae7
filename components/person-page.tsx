import type { Person } from '../lib/lookups';
import { PersonOffices } from './person-offices';
import { useWords } from './say';

interface Props {
  person: Person;
  /** As a `data:` address: nothing is asked for it. */
  picture: string | null;
}

/** Leaves the article where it is. */
const link = (address: string, words: string) => (
  <a href={address} target="_blank" rel="noopener noreferrer">
    {words}
  </a>
);

/** A person as Wikipedia and Wikidata tell of them, with where each part comes from. */
export function PersonPage({ person: { title, text, page, picture: source, item, offices }, picture }: Props) {
  const { say } = useWords();
  return (
    <>
      <div class="portrait">
        {picture && <img src={picture} alt={say('personPicture', title)} />}
        <p>{text}</p>
      </div>
      {item && <PersonOffices offices={offices} source={link(`https://www.wikidata.org/wiki/${item}`, say('personOffices'))} />}
      <p class="quiet">
        {link(page, say('personPage', title))}
        {picture && source && ' · '}
        {picture && source && link(source.page, say('personCredit'))}
      </p>
    </>
  );
}
