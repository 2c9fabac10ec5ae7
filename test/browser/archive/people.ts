import { readFileSync } from 'node:fs';
import type { ArchiveAnswer } from './server';

/** Invented people, as Wikipedia and Wikidata would answer for them. */
const json = (value: unknown): ArchiveAnswer => ({ body: JSON.stringify(value), headers: { 'Content-Type': 'application/json; charset=utf-8' } });

const PICTURE = '/wikipedia/commons/thumb/a/ab/Renquist.png/128px-Renquist.png';
const SUMMARIES: Record<string, object> = {
  Tobias_Renquist: { type: 'standard', title: 'Tobias Renquist', wikibase_item: 'Q900', thumbnail: { source: `https://upload.wikimedia.org${PICTURE}` }, extract: 'Tobias J. Renquist (born 1960) is a harbor master and mayor. Before that he piloted ferries. He keeps bees.' },
  // The page of somebody else that the name leads to.
  Halima_Osei: { type: 'standard', title: 'Kwame Osei', wikibase_item: 'Q901', extract: 'Kwame Osei is a singer. His sister Halima Osei is an engineer.' },
  'Halima_Osei_(engineer)': { type: 'standard', title: 'Halima Osei (engineer)', extract: 'Halima Osei is an engineer. She studies walls.' },
  Peter_Amsel: { type: 'disambiguation', title: 'Peter Amsel', extract: 'Peter Amsel may refer to:' },
  'Peter_Amsel_(politician)': { type: 'standard', title: 'Peter Amsel (politician)', extract: 'Peter Amsel is a councillor. He votes against.' },
};
const PEOPLE = [
  { title: 'Peter Amsel (chess player)', description: 'chess player (1901–1977)' },
  { title: 'Peter Amsel (politician)', description: 'councillor' },
  { title: 'Peter Amsel (disambiguation)', description: 'Topics referred to by the same term' },
];
const FOUND: Record<string, object[]> = { 'Peter Amsel': PEOPLE, 'Halima Osei': [{ title: 'Halima Osei (engineer)', description: 'engineer' }, { title: 'Kwame Osei', description: 'singer' }] };
const item = (id: string) => ({ snaktype: 'value', datavalue: { value: { id } } });
const year = (written: number) => [{ snaktype: 'value', datavalue: { value: { time: `+${written}-00-00T00:00:00Z`, precision: 9 } } }];
const ENTITY = {
  id: 'Q900',
  claims: {
    P31: [{ mainsnak: item('Q5'), rank: 'normal' }],
    P39: [
      { mainsnak: item('Q1'), rank: 'normal', qualifiers: { P580: year(2019) } },
      { mainsnak: item('Q2'), rank: 'normal', qualifiers: { P580: year(2008), P582: year(2017) } },
    ],
  },
};
const LABELS = { Q1: { labels: { en: { value: 'mayor of Port Ellery' } } }, Q2: { labels: { en: { value: 'harbor master' } } } };

/** Wikimedia in good order. */
export function wikimedia(path: string, host: string): ArchiveAnswer | undefined {
  const { pathname, searchParams } = new URL(path, `https://${host}`);
  if (host === 'upload.wikimedia.org') return path === PICTURE ? { body: readFileSync('public/icon/128.png'), headers: { 'Content-Type': 'image/png' } } : undefined;
  if (host === 'www.wikidata.org') return json({ entities: searchParams.get('props') === 'labels' ? LABELS : { Q900: ENTITY } });
  if (host !== 'en.wikipedia.org') return undefined;
  if (pathname.startsWith('/w/rest.php/v1/search/page')) return json({ pages: FOUND[searchParams.get('q') ?? ''] ?? [] });
  const summary = SUMMARIES[decodeURIComponent(pathname.split('/').at(-1) ?? '')];
  return summary && json(summary);
}

export const limited = (): ArchiveAnswer => ({ body: 'Too many requests', status: 429, headers: { 'Retry-After': '120' } });
export const broken = (): ArchiveAnswer => ({ body: '<h1>Error</h1>', status: 500 });
