/** The look-ups room: the only code that uses the network, and only when the reader asks it to. */
export { type Attempt, type Standing, standingOf } from './attempt';
export { instantOf } from './timestamps';
export { inTurn } from './turns';
export { type Capture, type CaptureList, LookupError, type Memento, type Problem, type ProblemKind, PROBLEMS } from './types';
export { fetchCapture, listCaptures, WAYBACK_ORIGIN } from './wayback';
