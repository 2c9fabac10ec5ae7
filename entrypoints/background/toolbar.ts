import browser, { type Tabs } from 'webextension-polyfill';

const CONTENT_SCRIPT = '/content-scripts/newsweek.js';
const CONTENT_STYLE = '/content-scripts/newsweek.css';

/** Runs in the page, where the content script left its handle (see entrypoints/newsweek.content). */
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
 * `scripting`, so that a page that is no article needs no listener of ours. A tab that was
 * there before the extension, or from before its update, gets the content script now.
 */
export async function onToolbar(tab: Tabs.Tab): Promise<void> {
  const target = { tabId: tab.id ?? -1 };
  const ask = async () => (await browser.scripting.executeScript({ target, func: toggle }))[0]?.result;
  // Of a page of the browser's own, a fresh tab among them, we are told no address, or none of the web: there the reader's own ratings are shown.
  if (!tab.url?.startsWith('http')) {
    await browser.tabs.create({ url: browser.runtime.getURL('ratings.html') });
    return;
  }
  try {
    if (!tab.url?.startsWith('https://www.newsweek.com/')) throw new Error('not ours');
    const answer = await patiently(ask);
    if (answer === 'done') return;
    await browser.scripting.insertCSS({ target, files: [CONTENT_STYLE] });
    await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
    await ask();
  } catch {
    // Not a page that we may read: say so in a window of our own.
    await browser.windows.create({ url: browser.runtime.getURL('sidebar.html'), type: 'popup', width: 420, height: 420 });
  }
}
