import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Reading } from '../../lib/article';
import { isAlive } from '../../lib/channel';
import { Visit } from '../host/visit';
import { afterChanges, watchArticle } from '../host/watch';

const NOT_RECOGNISED = { found: false, reason: 'not-recognised' } as const;

/** Nobody has seen all pages: one that makes the reader stumble is not recognised. */
function read(): Reading {
  try {
    // Put in beside this script: see entrypoints/read-general.
    return globalThis.evenhandReads?.(document, location.href) ?? NOT_RECOGNISED;
  } catch {
    return NOT_RECOGNISED;
  }
}

/** A page that went on in place has drawn the next article by then, or draws it and is read again. */
const NEXT_MS = 500;
/** A page that changes is not read more often. */
const AGAIN_MS = 1500;
/** How long a page where no article was found may still bring one. */
const PATIENCE_MS = 10_000;

/**
 * On a page of another publisher, put in by the toolbar button and by nothing else: reads the article by general
 * rules and hosts the frame. Opened and closed by the button alone; gone when the page is.
 */
export default defineUnlistedScript(() => {
  if (Object.hasOwn(globalThis, 'evenhand')) return;
  // A picture, a PDF file or plain text in the browser's own viewer.
  if (!/html/.test(document.contentType)) {
    globalThis.evenhand = { toggle: () => (isAlive() ? 'unreadable' : 'orphan') };
    return;
  }
  const visit = new Visit();
  let stay = new AbortController();
  let timer = 0;
  let found = false;
  let until = 0;

  const look = () => {
    clearTimeout(timer);
    timer = 0;
    stay.abort();
    if (!isAlive()) return;
    stay = new AbortController();
    const reading = read();
    found = reading.found;
    if (reading.found) {
      void visit.show(reading);
      watchArticle(reading.root, () => soon(AGAIN_MS), stay.signal);
    } else {
      visit.missing(reading.reason);
      if (Date.now() < until) afterChanges([[document, { childList: true, subtree: true }]], () => soon(AGAIN_MS), stay.signal);
    }
  };
  const soon = (ms: number) => {
    timer ||= window.setTimeout(look, ms);
  };
  const arrive = (ms: number) => {
    until = Date.now() + PATIENCE_MS;
    clearTimeout(timer);
    timer = window.setTimeout(look, ms);
  };

  globalThis.evenhand = {
    toggle() {
      if (!isAlive()) return 'orphan';
      visit.toggle();
      // The sidebar opens at once; the page is read in the next turn.
      if (!found) arrive(0);
      return 'done';
    },
  };
  window.navigation.addEventListener('navigatesuccess', () => {
    visit.waiting();
    arrive(NEXT_MS);
  });
});
