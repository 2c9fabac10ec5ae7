import { instantOf } from './timestamps';
import type { Capture } from './types';

/** More captures of one article than this are not listed. */
const MOST_CAPTURES = 500;

/**
 * Where the captures of an address are listed: only those that gave a page, and of several in a row with the same
 * content the first. One more than is listed is asked for, to know whether there are more.
 */
export function cdxAddress(url: string): string {
  const query = new URLSearchParams({ url, collapse: 'digest', limit: String(MOST_CAPTURES + 1) });
  query.append('filter', 'statuscode:200');
  query.append('filter', 'mimetype:text/html');
  return `https://web.archive.org/cdx/search/cdx?${query}`;
}

export interface CdxAnswer {
  captures: Capture[];
  /** Are these all the archive has? */
  whole: boolean;
  /** Lines that are no captures at all: an answer of nothing else is not the archive's list. */
  malformed: number;
}

/**
 * Reads a CDX answer: a line a capture, its fields parted by spaces (key, timestamp, address, media type, status,
 * digest, length). Captures come out oldest first, each moment once. What follows an empty line (a resumption
 * key) is no capture.
 */
export function parseCdx(text: string): CdxAnswer {
  const found = new Map<string, Capture & { digest: string }>();
  let malformed = 0;
  let lines = 0;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      if (lines > 0) break;
      continue;
    }
    const [, timestamp = '', url = '', type, status, digest] = line.trim().split(/ +/);
    if (digest === undefined || instantOf(timestamp) === null || !isWebAddress(url)) {
      malformed++;
      continue;
    }
    lines++;
    if (status === '200' && type === 'text/html' && !found.has(timestamp)) found.set(timestamp, { timestamp, url, digest });
  }
  const ordered = [...found.values()].toSorted((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
  // The archive joins equal neighbours part by part of its index, so that some are left.
  const captures = ordered.filter((capture, i) => capture.digest !== ordered[i - 1]?.digest);
  return { captures: captures.slice(0, MOST_CAPTURES).map(({ timestamp, url }) => ({ timestamp, url })), whole: found.size <= MOST_CAPTURES, malformed };
}

const isWebAddress = (url: string): boolean => /^https?:\/\//.test(url) && URL.canParse(url);
