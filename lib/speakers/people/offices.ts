import { isGivenName } from '../lexicon/given-names';
import { TITLES } from '../lexicon/titles';
import { words } from '../lexicon/words';
import { isCapitalised } from '../text/capital';
import { placeAt } from './places';
import type { Unit } from '../text/units';

/** What a secretary, a director or a speaker is of. */
const FIELDS = words(`state defense defence war energy education labor labour commerce agriculture transportation transport justice treasury the_treasury interior the_interior homeland_security
  health health_and_human_services housing_and_urban_development veterans_affairs national_intelligence central_intelligence the_navy the_army the_air_force the_house the_senate the_united_states
  staff the_joint_chiefs_of_staff police the_state_police the_parliament foreign_affairs the_exchequer`);
const LONGEST = Math.max(...[...FIELDS].map((field) => field.split(' ').length));

/** The end of "of State" in "Secretary of State Ann Smith", of "of Thought Leadership" in "Vice President of Thought Leadership Ann Smith": `at` is where "of" stands. `at` itself where that is no office's name. */
export function endOfOffice(units: readonly Unit[], at: number): number {
  // "Undersecretary for Political Affairs Ann Smith"
  if (units[at]?.lower === 'for' && /^(?:under-?secretary|secretary|director|president|commissioner|minister|coordinator)$/.test(units[at - 1]?.lower ?? '') && !TITLES.has(units[at + 1]?.lower ?? '')) return behindDepartment(units, at);
  if (units[at]?.lower !== 'of' || !TITLES.has(units[at - 1]?.lower ?? '')) return at;
  const place = placeAt(units, at + 1)?.end ?? at + 2;
  for (let i = place; i < place + 3 && isCapitalised(units[i - 1]?.text ?? ''); i++) if (isGivenName(units[i]?.lower ?? '') && isCapitalised(units[i]?.text ?? '') && isCapitalised(units[i + 1]?.text ?? '')) return i;
  for (let length = LONGEST; length > 0; length--) if (FIELDS.has(units.slice(at + 1, at + 1 + length).map((unit) => unit.lower).join(' '))) return behindDepartment(units, at + 1 + length);
  return at;
}

/** "Under Secretary of State for Political Affairs | Ann Smith" */
function behindDepartment(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== 'for') return at;
  for (let i = at + 1; i < at + 6 && units[i] && (isCapitalised(units[i]?.text ?? '') || units[i]?.lower === 'and'); i++) if (isGivenName(units[i]?.lower ?? '')) return i;
  return at;
}
