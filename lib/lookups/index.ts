/** The look-ups room: the only code that uses the network, and only when the reader asks it to. */
export { type Attempt, type Standing, standingOf } from './attempt';
export { fetchPerson, findPerson, PEOPLE_ORIGINS, type PersonOptions, searchPeople } from './person';
export { foldedName, isFresh, isFullName } from './person-name';
export { fetchPicture } from './person-picture';
export type { PartialDate, Person, PersonChoice, PersonFound, PersonOffice } from './person-types';
export { instantOf } from './timestamps';
export { inTurn } from './turns';
export { type Capture, type CaptureList, LookupError, type Memento, type Problem, type ProblemKind, PROBLEMS } from './types';
export { fetchCapture, listCaptures, WAYBACK_ORIGIN } from './wayback';
