import browser, { type Runtime } from 'webextension-polyfill';
import type { Calls, OwnPage } from '../../lib/channel';
import { versionsAddress } from '../shared/versions-address';
import { isClaimed } from './frames';

/** Opens a page of ours beside the sidebar's tab: a frame in Firefox has no `tabs` of its own. @returns whether it was opened. */
export async function openPage({ nonce, page, articleId, from, part = '' }: Calls['page-open']['ask'], sender: Runtime.MessageSender): Promise<boolean> {
  if (!(await isClaimed(nonce, sender))) return false;
  try {
    if (page === 'options') await browser.runtime.openOptionsPage();
    else await browser.tabs.create({ url: browser.runtime.getURL(addressOf(page, articleId, from, part) as '/versions.html'), ...(sender.tab?.id === undefined ? {} : { openerTabId: sender.tab.id }) });
    return true;
  } catch {
    return false;
  }
}

const addressOf = (page: Exclude<OwnPage, 'options'>, articleId: string | null, from: number | null, part: string): string => (page === 'versions' && articleId !== null ? versionsAddress({ articleId, from, to: null }) : `${page}.html${part && `#${part}`}`);

/** Does this message come from that page of ours, and from no frame with another in it? */
export const isFrom = (page: OwnPage, sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && sender.frameId === 0 && Boolean(sender.url) && sender.url?.split(/[?#]/)[0] === browser.runtime.getURL(`${page}.html`);
