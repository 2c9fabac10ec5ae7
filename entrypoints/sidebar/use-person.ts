import { ask } from '../../lib/channel';
import { personKey, personRecord, type KnownPerson } from '../../lib/store';
import { useRecord, valueOf } from '../shared/use-record';
import { type LookupStanding, useStanding } from './use-standing';

export interface PersonState {
  standing: LookupStanding;
  answer: KnownPerson['answer'];
  /** `again`: also where they are known; `others`: all who may be meant. */
  look: (want: 'look' | 'again' | 'others') => void;
  /** @param title of a page that was listed. */
  choose: (title: string) => void;
}

/** What was found of a person, from the record that the background writes; nothing is asked for before a click. */
export function usePerson(name: string, nonce: string): PersonState {
  const known = valueOf(useRecord(personRecord, personKey(name)));
  const { standing, begin } = useStanding(known?.last ?? null);
  return {
    standing,
    answer: known?.answer ?? null,
    look: (want) => void begin(ask('person-look', { nonce, name, want })),
    choose: (title) => void begin(ask('person-choose', { nonce, name, title })),
  };
}
