import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGeneral } from '../../lib/general';

/**
 * The reader of other publishers' pages, in a file of its own, since it is wanted in two places: put into a page by
 * the toolbar button, and in the sidebar's frame when a capture is to be compared. It is left where both find it.
 */
export default defineUnlistedScript(() => {
  globalThis.evenhandReads = readGeneral;
});
