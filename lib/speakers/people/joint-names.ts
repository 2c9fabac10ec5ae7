import { isCountry } from '../lexicon/demonyms';
import { isGivenName } from '../lexicon/given-names';
import { KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from '../lexicon/organisations';
import { isPlace } from '../lexicon/states';
import { words } from '../lexicon/words';
import { isCapitalised } from '../text/capital';
import type { Unit } from '../text/units';

/** What a department is of, behind another: "of Fish and Wildlife". */
const FIELDS = words('wildlife recreation game parks medicine gas welfare budget sciences tourism culture sport sports youth families communities agriculture markets labor energy commerce environment forestry fisheries resources industry trade technology innovation science consumers aging veterans immigration citizenship');
/** What is of two things and has one name: "the Coffee and Cocoa Council". */
const OF_TWO = words('council board commission association institute society federation bureau agency administration service department ministry office');

const capital = (unit: Unit | undefined): boolean => unit !== undefined && unit.kind === 'word' && isCapitalised(unit.text);

/** Where the name goes on behind the "and" at `and`, as it joins what one body is of, and no two names; `and` itself where it does. `from`: where the name begins. */
export function behindJoint(units: readonly Unit[], from: number, and: number): number {
  const next = units[and + 1];
  if (units[and]?.lower !== 'and' || !capital(next)) return and;
  // "the California Department of Fish | and Wildlife", but "the University of Dover and Labor Secretary Ann Smith"
  if (units[and - 2]?.lower === 'of' && FIELDS.has(next?.lower ?? '') && !capital(units[and + 2])) return and + 2;
  // "the Coffee | and Cocoa Council", but "Smith and Dover Council"
  const first = units[from]?.lower ?? '';
  const led = units[from - 1]?.lower === 'the' || units[from - 1]?.kind === 'possessive';
  // "the U.S. Fish | and Wildlife Service"
  const field = led && and - from === 2 && FIELDS.has(next?.lower ?? '') && (first === 'u.s.' || isPlace(first) || isCountry(first));
  // "the Federal Mediation | and Conciliation Service"
  const federal = led && and - from === 2 && /^(?:federal|national|royal|state)$/.test(first);
  const two = led && (and - from === 1 || field || federal) && capital(units[and + 2]) && OF_TWO.has(units[and + 2]?.lower ?? '') && !isGivenName(first) && !ORGANISATION_WORDS.has(first) && !KNOWN_ORGANISATIONS.has(first);
  return two ? and + 3 : and;
}
