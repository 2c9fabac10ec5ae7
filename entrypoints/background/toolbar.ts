import browser, { type Tabs } from 'webextension-polyfill';
import { isNewsweek } from '../shared/newsweek';

const NEWSWEEK_SCRIPT = '/content-scripts/newsweek.js';
const GENERAL_SCRIPTS = ['/read-general.js', '/general.js'];
/** How marks look, on every publisher's page. */
const STYLE = '/content-scripts/newsweek.css';

/** Addresses of documents: of the web, of a file, of a page's source. */
const READABLE = /^(?:https?|file|view-source|data|blob):/;

/** Runs in the page, where our script left its handle (see entrypoints/host). */
const toggle = (): string => (Object.hasOwn(globalThis, 'evenhand') && globalThis.evenhand?.toggle()) || 'absent';

/** The click grants access to its tab, but Chromium may pass the grant on a moment after the click: then it is asked again. */
async function patiently<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  for (const wait of [100, 400]) {
    try {
      return await work();
    } catch {
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return work();
}

/**
 * The toolbar button and the shortcut: opens or closes the sidebar of this tab. Asked through
 * `scripting`, so that a page needs no listener of ours. On Newsweek, a tab that was there before
 * the extension, or from before its update, gets the content script now; on any other site the
 * script for publishers that nothing is known of is put in here and nowhere else. The click gives
 * access to this tab until it leaves the site.
 */
export async function onToolbar(tab: Tabs.Tab): Promise<void> {
  const target = { tabId: tab.id ?? -1 };
  const ask = async () => (await browser.scripting.executeScript({ target, func: toggle }))[0]?.result;
  // Of a page of the browser's own, a fresh tab among them, we are told no address, or none that leads anywhere: there the reader's own ratings are shown, and why.
  if (!tab.url || !READABLE.test(tab.url)) {
    await browser.tabs.create({ url: browser.runtime.getURL('ratings.html#no-page' as '/ratings.html') });
    return;
  }
  try {
    // Over an unprotected connection anybody on the way may have written the page.
    if (!tab.url.startsWith('https://')) throw new Error('not a page of the web');
    let answer = await patiently(ask);
    if (answer !== 'done' && answer !== 'unreadable') {
      await browser.scripting.insertCSS({ target, files: [STYLE] });
      await browser.scripting.executeScript({ target, files: isNewsweek(tab.url) ? [NEWSWEEK_SCRIPT] : GENERAL_SCRIPTS });
      answer = await ask();
    }
    if (answer === 'unreadable') throw new Error('no text');
  } catch {
    // Not a page that we may, or can, read: say so in a window of our own.
    await browser.windows.create({ url: browser.runtime.getURL('sidebar.html'), type: 'popup', width: 420, height: 420 });
  }
}
