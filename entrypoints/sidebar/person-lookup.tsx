import { PersonLookedUp } from '../../components/person-looked-up';
import { usePerson } from './use-person';

interface Props {
  name: string;
  /** Is the name known to be that of several people? */
  shared: boolean;
  nonce: string;
}

/** The look-up of one person, on their card. Loaded when the speakers are there. */
export const PersonLookup = ({ name, shared, nonce }: Props) => <PersonLookedUp name={name} shared={shared} {...usePerson(name, nonce)} />;
