import { firstSentences } from './first-sentences';
import { object, parseJson, text } from './json';
import type { Person } from './person-types';

/** Where Wikipedia's summary of the page of that title is to be had, by way of its redirects. */
export const summaryAddress = (title: string): string => `https://en.wikipedia.org/api/rest_v1/page/summary/${titlePath(title)}?redirect=true`;

/** Where a page of Wikipedia stands. */
export const pageAddress = (title: string): string => `https://en.wikipedia.org/wiki/${titlePath(title)}`;

const titlePath = (title: string): string => encodeURIComponent(title.replaceAll(' ', '_'));

export type Summary = Omit<Person, 'offices'>;

/**
 * Reads a summary. `disambiguation`: the page lists several people or things of that name. Null: it is no summary.
 */
export function parseSummary(given: string): Summary | 'disambiguation' | null {
  const answer = parseJson(given);
  const title = text(answer?.['title']);
  if (!answer || !title) return null;
  if (answer['type'] === 'disambiguation') return 'disambiguation';
  const extract = text(answer['extract']);
  if (!extract || (answer['type'] !== undefined && answer['type'] !== 'standard')) return null;
  const item = text(answer['wikibase_item']);
  return {
    title,
    text: firstSentences(extract, 2),
    page: pageAddress(title),
    picture: pictureAt(text(object(answer['thumbnail'])['source'])),
    item: /^Q\d{1,12}$/.test(item) ? item : null,
  };
}

/** A picture's address, with the page of its file: `/wikipedia/commons/thumb/c/c0/Name.jpg/276px-Name.jpg`. */
function pictureAt(address: string): Person['picture'] {
  const [, wiki = '', thumb, file = ''] = /^https:\/\/upload\.wikimedia\.org\/wikipedia\/(commons|en)\/(thumb\/)?[0-9a-f]\/[0-9a-f]{2}\/([^/?#]+)/.exec(address) ?? [];
  if (!file || (thumb && !address.includes(`${file}/`))) return null;
  const host = wiki === 'commons' ? 'commons.wikimedia.org' : 'en.wikipedia.org';
  return { address, page: `https://${host}/wiki/File:${file}` };
}
