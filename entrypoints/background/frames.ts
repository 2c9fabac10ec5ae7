import browser, { type Runtime } from 'webextension-polyfill';
import type { Calls } from '../../lib/channel';

/**
 * Which frames are ours. The content script announces a one-time number before it makes a
 * frame; the frame claims it. A page that frames the sidebar itself has none, so its frame
 * stays inert. Kept in session storage, since the background may be ended in between.
 */
interface Announced {
  tab: number;
  /** The frame that claimed it; null before. */
  frame: number | null;
  /** Which of the scripts that ran in that frame one after the other: only the first may claim, however often it asks. */
  life?: string;
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

/** True for the first script that claims the number, in a frame of the tab that it was announced for: a page that loads the frame anew gets nothing. */
export async function claim({ nonce, life }: Calls['frame-claim']['ask'], sender: Runtime.MessageSender): Promise<boolean> {
  const announced = await find(nonce);
  if (!announced || !isFrameOf(announced.tab, sender)) return false;
  if (announced.frame !== null) return announced.frame === sender.frameId && announced.life === life;
  await browser.storage.session.set({ [key(nonce)]: { tab: announced.tab, frame: sender.frameId ?? -1, life } satisfies Announced });
  return true;
}

/** Does this message come from the very frame that claimed the number? */
export async function isClaimed(nonce: string, sender: Runtime.MessageSender): Promise<boolean> {
  const announced = await find(nonce);
  return announced !== null && announced.frame === sender.frameId && isFrameOf(announced.tab, sender);
}

const isFrameOf = (tab: number, sender: Runtime.MessageSender): boolean =>
  sender.tab?.id === tab && sender.frameId !== undefined && sender.frameId > 0 && !sender.url?.startsWith('http');
