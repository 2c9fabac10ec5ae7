import { words } from './words';

/** Who asks questions: somebody else answers them. */
export const ASKERS = words('reporter journalist moderator interviewer caller');
