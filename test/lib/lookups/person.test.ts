import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { fetchPicture, findPerson } from '../../../lib/lookups';
import { firstSentences } from '../../../lib/lookups/first-sentences';
import { claimsOf, parseClaims } from '../../../lib/lookups/wikidata-claims';
import { isTitleOf } from '../../../lib/lookups/person-name';
import { parseLabels } from '../../../lib/lookups/wikidata-labels';
import { parseSearch } from '../../../lib/lookups/wikipedia-search';
import { parseSummary } from '../../../lib/lookups/wikipedia-summary';

const PICTURE = 'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Renquist.jpg/320px-Renquist.jpg';
const SUMMARY = { type: 'standard', title: 'Tobias Renquist', extract: 'Tobias J. Renquist (born 1960) is a mayor. He was a pilot. He sings.', wikibase_item: 'Q900', thumbnail: { source: PICTURE } };
const item = (id: string) => ({ snaktype: 'value', datavalue: { value: { id } } });
const time = (written: string, precision: number) => [{ snaktype: 'value', datavalue: { value: { time: `+${written}T00:00:00Z`, precision } } }];
const ENTITY = (kind = 'Q5') => ({ id: 'Q900', claims: { P31: [{ mainsnak: item(kind), rank: 'normal' }], P39: [
  { mainsnak: item('Q1'), rank: 'normal', qualifiers: { P580: time('2019-05-00', 10) } },
  { mainsnak: item('Q2'), rank: 'normal', qualifiers: { P580: time('2001-00-00', 9), P582: [{ snaktype: 'somevalue' }] } },
  { mainsnak: item('Q3'), rank: 'deprecated' },
  { mainsnak: item('Q1'), rank: 'normal' },
] } });
const LABELS = { entities: { Q1: { labels: { en: { value: 'mayor of Port Ellery' } } }, Q2: { labels: { en: { value: 'harbor pilot' } } } } };
const SEARCH = { pages: [{ title: 'Tobias Renquist (pilot)', description: 'pilot' }, { title: 'Tobias Renquist (disambiguation)' }, { title: 'Port Ellery', description: 'town' }, { title: 'Toby R.', matched_title: 'Tobias Renquist', description: null }] };

/** An invented Wikimedia: an answer for each beginning of an address. */
function wikimedia(answers: Record<string, unknown>) {
  const fetch = vi.fn<typeof globalThis.fetch>(async (address) => {
    const found = Object.entries(answers).find(([part]) => String(address).includes(part));
    return found ? new Response(typeof found[1] === 'string' ? found[1] : JSON.stringify(found[1])) : new Response('', { status: 404 });
  });
  return { fetch, version: '1.2.3' };
}

describe('a person looked up', () => {
  it('has two sentences, a picture and offices, by three requests that name who asks', async () => {
    const options = wikimedia({ '/summary/Tobias_Renquist': SUMMARY, 'props=claims': { entities: { Q900: ENTITY() } }, 'props=labels': LABELS });
    expect(await findPerson('Tobias Renquist', options)).toEqual({ kind: 'person', person: {
      title: 'Tobias Renquist', text: 'Tobias J. Renquist (born 1960) is a mayor. He was a pilot.', page: 'https://en.wikipedia.org/wiki/Tobias_Renquist', item: 'Q900',
      picture: { address: PICTURE, page: 'https://commons.wikimedia.org/wiki/File:Renquist.jpg' },
      offices: [{ office: 'Mayor of Port Ellery', start: '2019-05', end: null }, { office: 'Harbor pilot', start: '2001', end: 'ended' }],
    } });
    expect(options.fetch).toHaveBeenCalledTimes(3);
    for (const [, sent] of options.fetch.mock.calls) expect(sent).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', headers: { 'Api-User-Agent': expect.stringContaining('Evenhand/1.2.3') } });
  });
  it.each([
    ['the page lists several', { '/summary/': { ...SUMMARY, type: 'disambiguation' } }],
    ['there is no such page', {}],
    ['the name only leads to a page of another name', { '/summary/': { ...SUMMARY, title: 'Ilse Renquist' } }],
    ['the page is on no person', { '/summary/': SUMMARY, 'props=claims': { entities: { Q900: ENTITY('Q515') } } }],
  ])('is the reader’s choice when %s', async (_, answers) => {
    expect(await findPerson('Tobias Renquist', wikimedia({ ...answers, '/search/': SEARCH }))).toEqual({ kind: 'choices', choices: [{ title: 'Tobias Renquist (pilot)', description: 'pilot' }, { title: 'Toby R.', description: '' }] });
  });
  it('may be under a title that says more or less of the name', () => {
    for (const [title, name] of [['Ana Peña (pilot)', 'Ana Pena'], ['Ana B. Peña', 'Ana Peña'], ['Ana Peña', 'Ana María Peña'], ["Siobhán O'Dea Jr.", "Siobhan O'Dea"]] as const) expect(isTitleOf(title, name), title).toBe(true);
    for (const [title, name] of [['Tom Peña', 'Ana Peña'], ['Peña affair', 'Ana Peña'], ['Peña', 'Ana Peña'], ['', 'Ana Peña'], ['Ana (pilot)', 'Ana Pilot']] as const) expect(isTitleOf(title, name), title).toBe(false);
  });
  it('may be nobody', async () => {
    expect(await findPerson('Tobias Renquist', wikimedia({ '/search/': { pages: [] } }))).toEqual({ kind: 'none' });
  });
  it('fails with a reason where an answer is malformed', async () => {
    for (const answers of [{ '/summary/': '<h1>' }, { '/search/': '[]' }, { '/summary/': SUMMARY, 'props=claims': '{}' }]) await expect(findPerson('Tobias Renquist', wikimedia(answers))).rejects.toMatchObject({ problem: { kind: 'server' } });
  });
});

const given = (type: string, size = 3) => ({ version: '1', fetch: async () => new Response(new Uint8Array(size), { headers: { 'content-type': type } }) });
it('a picture comes as data, from Wikimedia alone and of few types', async () => {
  expect(await fetchPicture(PICTURE, given('image/png'))).toBe('data:image/png;base64,AAAA');
  for (const type of ['image/svg+xml', 'text/html']) await expect(fetchPicture(PICTURE, given(type))).rejects.toMatchObject({ problem: { kind: 'gone' } });
  await expect(fetchPicture(PICTURE, given('image/png', 300_001))).rejects.toMatchObject({ problem: { kind: 'too-large' } });
  await expect(fetchPicture('https://upload.wikimedia.org.example/x', given('image/png'))).rejects.toMatchObject({ problem: { kind: 'gone' } });
});

it('answers of any form are read or refused', () => {
  for (const text of ['', 'null', '[]', '{}', '{"title":5}', '{"entities":[]}', '{"pages":{}}']) {
    expect(parseSummary(text)).toBeNull();
    expect(parseClaims(text, 'Q900')).toBeNull();
    expect(parseSearch(text, 'Ana Bo')).toBeNull();
  }
  expect(parseLabels('{}')).toBeNull();
  expect(claimsOf({ claims: { P39: [null, 5, {}, { mainsnak: { snaktype: 'novalue' } }] } })).toEqual({ human: true, offices: [] });
  expect(firstSentences('Sen. A. B. Cole Jr. of the U.S. Senate spoke. Then left! And came.', 2)).toBe('Sen. A. B. Cole Jr. of the U.S. Senate spoke. Then left!');
});

const SAMPLES = '../shared/samples';
if (!existsSync(`${SAMPLES}/wikipedia.rest_summary.http`)) it.runIf(process.env['CI'])('the recorded answers are there', () => expect.fail(`${SAMPLES} is missing: CI needs it`));
else it('recorded answers are read', () => {
  const summary = readFileSync(`${SAMPLES}/wikipedia.rest_summary.http`, 'utf8');
  expect(parseSummary(summary.slice(summary.indexOf('\n\n') + 2))).toMatchObject({ title: 'Douglas Adams', item: null, picture: { page: 'https://commons.wikimedia.org/wiki/File:Douglas_adams_portrait_cropped.jpg' } });
  const { human, offices } = claimsOf(JSON.parse(readFileSync(`${SAMPLES}/wbgetentities.Q646148.entity.json`, 'utf8')) as Record<string, unknown>);
  expect(human).toBe(true);
  expect(offices).toContainEqual({ office: 'Q64852347', start: '1977', end: '1984' });
  expect(offices).toContainEqual({ office: 'Q5449541', start: '1982-09-10', end: '1984-07-23' });
});
