/** The reader of other publishers' pages, loaded when a capture of one is to be compared. */
export { readGeneral } from '../../lib/general';
