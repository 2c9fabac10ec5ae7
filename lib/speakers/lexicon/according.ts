import { words } from './words';

/** After a comma these begin a clause of the writer's own, which a following "according to" does not reach over. */
export const BREAK_OF_ACCORDING = words('but while although though whereas and so yet');
