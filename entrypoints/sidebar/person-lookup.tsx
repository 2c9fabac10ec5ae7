import { PersonLookedUp } from '../../components/person-looked-up';
import { usePerson } from './use-person';

/** The look-up of one person, on their card. Loaded when the speakers are there. */
export function PersonLookup({ name, nonce }: { name: string; nonce: string }) {
  return <PersonLookedUp name={name} {...usePerson(name, nonce)} />;
}
