import browser, { type Runtime } from 'webextension-polyfill';

/**
 * Which frames are ours. The content script announces a one-time number before it makes a
 * frame; the frame claims it. A page that frames the sidebar itself has none, so its frame
 * stays inert. Kept in session storage, since the background may be ended in between.
 */
interface Announced {
  tab: number;
  /** The frame that claimed it; null before. */
  frame: number | null;
}

const key = (nonce: string) => `frame:${nonce}`;

const find = async (nonce: string): Promise<Announced | null> => ((await browser.storage.session.get(key(nonce)))[key(nonce)] as Announced | undefined) ?? null;

/** Only a content script in the top frame of a tab may announce: never one of our own pages. */
export async function announce(nonce: string, sender: Runtime.MessageSender): Promise<null> {
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId !== 0 || !sender.url?.startsWith('https://')) return null;
  await browser.storage.session.set({ [key(nonce)]: { tab, frame: null } satisfies Announced });
  return null;
}

/** True once, for a frame in the tab that the number was announced for. */
export async function claim(nonce: string, sender: Runtime.MessageSender): Promise<boolean> {
  const announced = await find(nonce);
  if (!announced || announced.frame !== null || !isFrameOf(announced.tab, sender)) return false;
  await browser.storage.session.set({ [key(nonce)]: { tab: announced.tab, frame: sender.frameId ?? -1 } satisfies Announced });
  return true;
}

/** Does this message come from the very frame that claimed the number? */
export async function isClaimed(nonce: string, sender: Runtime.MessageSender): Promise<boolean> {
  const announced = await find(nonce);
  return announced !== null && announced.frame === sender.frameId && isFrameOf(announced.tab, sender);
}

const isFrameOf = (tab: number, sender: Runtime.MessageSender): boolean =>
  sender.tab?.id === tab && sender.frameId !== undefined && sender.frameId > 0 && !sender.url?.startsWith('http');
