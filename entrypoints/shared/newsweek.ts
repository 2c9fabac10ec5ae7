/** Where the content script runs by itself. */
export const NEWSWEEK = 'https://www.newsweek.com/*';

/** Is this an address of the publisher whose pages are known? */
export const isNewsweek = (url: string | undefined): boolean => url?.startsWith(NEWSWEEK.slice(0, -1)) ?? false;
