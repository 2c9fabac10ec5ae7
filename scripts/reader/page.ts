import { parseHTML } from 'linkedom';
import { readArticle, type Reading, sameArticle } from '../../lib/article';
import { isEnglish, readGeneral } from '../../lib/general';

/** Pages of the publisher that is known, under any of its hosts, and those that say nothing of where they are from. */
const isKnown = (url: string): boolean => !URL.canParse(url) || /(?:^|\.)newsweek\.com$/.test(new URL(url).hostname);

/** The document of a saved page. What stands before it would be taken for the page: a saved filing begins with tags of its own. */
const documentOf = (html: string): Document => parseHTML(html.slice(Math.max(0, html.search(/<!doctype html|<html\b/i)))).document as unknown as Document;
const ownAddress = (document: Document): string => document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';

/**
 * Reads a saved page as the extension reads it: Newsweek's by its own rules, any other publisher's by general ones.
 *
 * @param url the page's address; without one the page's own canonical address is believed.
 */
export function readPage(html: string, url: string | null): Reading {
  const document = documentOf(html);
  const address = url ?? ownAddress(document);
  return (isKnown(address) ? readArticle : readGeneral)(document, address);
}

/** The address that a page gives as its own, where that is another article's than `url`: Newsweek's own rules then believe neither. */
export function otherAddress(html: string, url: string): string | null {
  const own = ownAddress(documentOf(html));
  return isKnown(url) && URL.canParse(own) && !sameArticle(own, url) ? own : null;
}

/** Does the sidebar say who speaks and how it is worded? Of another publisher's article in another language it does not. */
export const isRead = (reading: Reading & { found: true }): boolean => isKnown(reading.article.url) || isEnglish(reading.article.paragraphs);
