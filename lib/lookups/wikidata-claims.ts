import { type Json, list, object, parseJson, text } from './json';
import type { PartialDate, PersonOffice } from './person-types';

const HUMAN = 'Q5';

/** Where Wikidata tells what it knows of an item. */
export const claimsAddress = (item: string): string => wikidata({ ids: item, props: 'claims' });

/** An address of Wikidata that tells of entities, in English. */
export const wikidata = (query: Record<string, string>): string =>
  `https://www.wikidata.org/w/api.php?${new URLSearchParams({ action: 'wbgetentities', ...query, languages: 'en', format: 'json' })}`;

/** An office by its item; what it is called is told by another answer. */
export type OfficeClaim = Omit<PersonOffice, 'office'> & { office: string };

export interface Claims {
  /** False: the item is known to be something else than a person. */
  human: boolean;
  /** Those that are preferred first, then the latest first. */
  offices: OfficeClaim[];
}

/** Reads what Wikidata claims of an item: null when the answer does not tell of it. */
export function parseClaims(given: string, item: string): Claims | null {
  const entity = object(object(parseJson(given)?.['entities'])[item]);
  return text(entity['id']) === item && !('missing' in entity) ? claimsOf(entity) : null;
}

/** What an entity of Wikidata claims of itself. */
export function claimsOf(entity: Json): Claims {
  const claims = object(entity['claims']);
  const kinds = standing(claims['P31']).map((claim) => itemOf(claim['mainsnak']));
  const offices = standing(claims['P39'])
    .flatMap((claim) => {
      const office = itemOf(claim['mainsnak']);
      const { P580, P582 } = object(claim['qualifiers']);
      return office ? [{ office, start: dateOf(P580), end: dateOf(P582) ?? (isEnded(P582) ? ('ended' as const) : null), preferred: claim['rank'] === 'preferred' }] : [];
    })
    .toSorted((a, b) => Number(b.preferred) - Number(a.preferred) || (b.start ?? b.end ?? '').localeCompare(a.start ?? a.end ?? ''));
  const dated = new Set(offices.filter(({ start, end }) => start !== null || end !== null).map(({ office }) => office));
  const once = new Map(offices.filter(({ office, start, end }) => start !== null || end !== null || !dated.has(office)).map(({ office, start, end }) => [`${office} ${start} ${end}`, { office, start, end }]));
  return { human: kinds.length === 0 || kinds.includes(HUMAN), offices: [...once.values()] };
}

/** Claims that Wikidata itself does not call wrong. */
const standing = (claims: unknown): Json[] => list(claims).map(object).filter((claim) => claim['rank'] !== 'deprecated');

function itemOf(snak: unknown): string | null {
  const value = object(object(object(snak)['datavalue'])['value']);
  const id = text(value['id']);
  return /^Q\d{1,12}$/.test(id) ? id : null;
}

/** A qualifier whose value is said to exist, though nobody knows it. */
const isEnded = (snaks: unknown): boolean => list(snaks).some((snak) => ['somevalue', 'value'].includes(text(object(snak)['snaktype'])));

/** The first date of a qualifier, no more exact than Wikidata has it: 9 is a year, 10 a month, 11 a day. */
function dateOf(snaks: unknown): PartialDate | null {
  for (const snak of list(snaks).map(object)) {
    const value = object(object(snak['datavalue'])['value']);
    const [, year, month, day] = /^\+(\d{4})-(\d\d)-(\d\d)T/.exec(text(value['time'])) ?? [];
    const precision = typeof value['precision'] === 'number' ? value['precision'] : 0;
    if (snak['snaktype'] !== 'value' || !year || precision < 9) continue;
    if (precision === 9 || month === '00') return year;
    return precision === 10 || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
  }
  return null;
}
