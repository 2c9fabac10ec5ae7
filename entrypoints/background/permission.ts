import browser from 'webextension-polyfill';
import type { LookupArticle } from '../../lib/channel';
import { WAYBACK_ORIGIN } from '../../lib/lookups';

/** Who waits for the reader's answer. In session storage: the background may be ended in between, and a new session asks anew. */
interface Asking {
  window: number;
  articles: LookupArticle[];
}
const KEY = 'asking-permission';

const asking = async (): Promise<Asking | null> => ((await browser.storage.session.get(KEY))[KEY] as Asking | undefined) ?? null;

export const isAllowed = (): Promise<boolean> => browser.permissions.contains({ origins: [WAYBACK_ORIGIN] });

/**
 * Opens the small window that asks. A frame can't ask itself: in Firefox it has no `permissions`, and its message
 * to the background carries no click.
 */
export async function askReader(article: LookupArticle): Promise<void> {
  const before = await asking();
  const articles = [...(before?.articles ?? []).filter(({ id }) => id !== article.id), article];
  const window = before && (await bringForward(before.window)) ? before.window : await openWindow(article.url);
  await browser.storage.session.set({ [KEY]: { window, articles } satisfies Asking });
}

const bringForward = (window: number): Promise<boolean> => browser.windows.update(window, { focused: true }).then(() => true, () => false);

async function openWindow(address: string): Promise<number> {
  const url = `${browser.runtime.getURL('permission.html')}#${encodeURIComponent(address)}`;
  return (await browser.windows.create({ url, type: 'popup', width: 440, height: 460 })).id ?? -1;
}

/** Calls `answered` with the articles that waited, when the reader has allowed it or the window is gone. */
export function onAnswer(answered: (articles: LookupArticle[]) => Promise<void>): void {
  const settle = async (window: number | null) => {
    const waiting = await asking();
    if (!waiting || (window !== null && window !== waiting.window)) return;
    await browser.storage.session.remove(KEY);
    await answered(waiting.articles);
  };
  browser.permissions.onAdded.addListener(({ origins }) => (origins?.includes(WAYBACK_ORIGIN) ? settle(null) : undefined));
  browser.windows.onRemoved.addListener((window) => settle(window));
}
