import { problem } from './problems';
import { isTitleOf } from './person-name';
import type { Person, PersonFound, PersonOffice } from './person-types';
import { request, type RequestOptions } from './request';
import { LookupError } from './types';
import { claimsAddress, parseClaims } from './wikidata-claims';
import { labelsAddress, MOST_LABELS, parseLabels } from './wikidata-labels';
import { parseSearch, searchAddress } from './wikipedia-search';
import { parseSummary, type Summary, summaryAddress } from './wikipedia-summary';

/** What the browser must allow before any of this works. */
export const PEOPLE_ORIGINS = ['https://en.wikipedia.org/*', 'https://www.wikidata.org/*', 'https://upload.wikimedia.org/*'];

export interface PersonOptions extends RequestOptions {
  /** Of the extension, for the header by which Wikimedia knows who asks. */
  version: string;
}

/** Who asks: Wikimedia wants to know, and a browser lets nobody set `User-Agent`. */
export const asking = ({ version, ...options }: PersonOptions): RequestOptions => ({ ...options, headers: { 'Api-User-Agent': `Evenhand/${version} (browser extension; asks when a reader clicks)` } });

const LARGEST_ANSWER = 1_000_000;
/** Some people have a thousand claims. */
const LARGEST_ENTITY = 6_000_000;

/**
 * Looks a person up by name, one request after the other: the page that Wikipedia has under the name, if it is on
 * a person; else, and where the name only leads to a page of another name, the pages that may be meant, for the
 * reader to choose from.
 *
 * @throws LookupError with the reason; the signal's reason when aborted.
 */
export async function findPerson(name: string, options: PersonOptions): Promise<PersonFound> {
  const person = await personAt(name, options, (title) => isTitleOf(title, name));
  return person ? { kind: 'person', person } : searchPeople(name, options);
}

/** The pages that may be on somebody of that name, by one request. @throws LookupError with the reason. */
export async function searchPeople(name: string, options: PersonOptions): Promise<PersonFound> {
  const { text } = await request(searchAddress(name), LARGEST_ANSWER, asking(options));
  const choices = parseSearch(text, name);
  if (!choices) throw new LookupError(problem('server'));
  return choices.length > 0 ? { kind: 'choices', choices } : { kind: 'none' };
}

/** The person whom a page that the reader chose is on. @throws LookupError with the reason; `gone` where it is on no person. */
export async function fetchPerson(title: string, options: PersonOptions): Promise<PersonFound> {
  const person = await personAt(title, options);
  if (!person) throw new LookupError(problem('gone'));
  return { kind: 'person', person };
}

/** The person of a page, if the title that it has after all redirects is one to be believed. */
async function personAt(title: string, options: PersonOptions, believed: (title: string) => boolean = () => true): Promise<Person | null> {
  const summary = await summaryOf(title, options);
  if (!summary || !believed(summary.title)) return null;
  const offices = summary.item ? await officesOf(summary.item, options) : [];
  return offices && { ...summary, offices };
}

async function summaryOf(title: string, options: PersonOptions): Promise<Summary | null> {
  try {
    const { text } = await request(summaryAddress(title), LARGEST_ANSWER, asking(options));
    const summary = parseSummary(text);
    if (!summary) throw new LookupError(problem('server'));
    return summary === 'disambiguation' ? null : summary;
  } catch (error) {
    if (error instanceof LookupError && error.problem.kind === 'gone') return null;
    throw error;
  }
}

/** The offices that an item of Wikidata held; null where it is no person. */
async function officesOf(item: string, options: PersonOptions): Promise<PersonOffice[] | null> {
  const claims = parseClaims((await request(claimsAddress(item), LARGEST_ENTITY, asking(options))).text, item);
  if (!claims) throw new LookupError(problem('server'));
  if (!claims.human) return null;
  const items = [...new Set(claims.offices.map(({ office }) => office))].slice(0, MOST_LABELS);
  if (items.length === 0) return [];
  const labels = parseLabels((await request(labelsAddress(items), LARGEST_ANSWER, asking(options))).text);
  if (!labels) throw new LookupError(problem('server'));
  return claims.offices.flatMap(({ office, ...when }) => {
    const label = labels.get(office);
    return label ? [{ office: label, ...when }] : [];
  });
}
