import { list, object, parseJson, text } from './json';
import { wordsOf } from './person-name';
import type { PersonChoice } from './person-types';

/** More than these are not offered to the reader. */
const MOST_CHOICES = 6;

/** Where Wikipedia's pages that fit a name are listed. */
export const searchAddress = (name: string): string => `https://en.wikipedia.org/w/rest.php/v1/search/page?${new URLSearchParams({ q: name, limit: '20' })}`;

/**
 * Reads what a search found and leaves what may be a page on somebody of that name: all words of the name stand in
 * its title, or in the title that leads to it. Pages that only list others are left out. Null: it is no such answer.
 */
export function parseSearch(given: string, name: string): PersonChoice[] | null {
  const answer = parseJson(given);
  if (!answer || !Array.isArray(answer['pages'])) return null;
  const words = wordsOf(name);
  const fits = (title: string) => words.length > 0 && words.every((word) => wordsOf(title).includes(word));
  const found = new Map<string, PersonChoice>();
  for (const page of list(answer['pages']).map(object)) {
    const title = text(page['title']).slice(0, 300);
    const description = text(page['description']).slice(0, 300);
    const isList = /\(disambiguation\)|^Lists? of /.test(title) || /^(?:topics referred to by|disambiguation|list of|name list|(?:family|given) name)/i.test(description);
    if (title && !isList && (fits(title) || fits(text(page['matched_title'])))) found.set(title, { title, description });
  }
  return [...found.values()].slice(0, MOST_CHOICES);
}
