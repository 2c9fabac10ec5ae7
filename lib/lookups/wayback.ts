import { cdxAddress, parseCdx } from './cdx';
import { captureAt, mementoAddress } from './memento';
import { problem } from './problems';
import { request, type RequestOptions } from './request';
import { type Capture, type CaptureList, LookupError, type Memento } from './types';

/** What the browser must allow before any of this works. */
export const WAYBACK_ORIGIN = 'https://web.archive.org/*';

const LARGEST_LIST = 1_000_000;
const LARGEST_PAGE = 5_000_000;

/**
 * Lists the captures of an address, by one request. An empty list: the archive has none.
 *
 * @param url what is sent to the archive: the article's address, without query or fragment.
 * @throws LookupError with the reason; the signal's reason when aborted.
 */
export async function listCaptures(url: string, options?: RequestOptions): Promise<CaptureList> {
  const { text } = await request(cdxAddress(url), LARGEST_LIST, options);
  const { captures, whole, malformed } = parseCdx(text);
  if (captures.length === 0 && malformed > 0) throw new LookupError(problem('server'));
  return { captures, whole, fetchedAt: new Date().toISOString() };
}

/**
 * Fetches a capture as it was kept, by one request (and what the archive redirects it to).
 *
 * @returns the page; its `timestamp` differs from the one asked for where the archive gave another capture.
 * @throws LookupError with the reason; the signal's reason when aborted.
 */
export async function fetchCapture(capture: Capture, options?: RequestOptions): Promise<Memento> {
  const { text, address, type } = await request(mementoAddress(capture), LARGEST_PAGE, options);
  const given = captureAt(address);
  if (!given) throw new LookupError(problem('gone'));
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) throw new LookupError(problem('not-html'));
  return { html: text, ...given };
}
