import { describe, expect, it } from 'vitest';
import { loadOffices, Offices } from '../../../lib/offices';
import { spelling } from '../../../lib/offices/spelling';
import { unpack } from '../../../lib/offices/table';
import { pack } from '../../../scripts/facts/pack';
import { joinPeople } from '../../../scripts/facts/people';
import { parseRows } from '../../../scripts/facts/rows';

const HEAD = 'name\taliases\toffice\tplace\tstart\tend\tas_of\tsource';
const made = (...lines: string[]) => new Offices(pack(joinPeople(parseRows([HEAD, ...lines].join('\n')).rows)));
const published = (offices: Offices, name: string, date: string, descriptors: string[] = []) => offices.of(name, date, descriptors).offices.filter((o) => o.when === 'published').map((o) => o.office);

const MOSS = 'Ida J. Moss\tIda Moss\tPresident of Freedonia\tFreedonia\t2020-01-01\t2024-01-01\t2023-06-01\tinvented';

describe('a term proves an office', () => {
  const offices = made(MOSS);
  it('from its start to the earlier of its end and its "as of"', () => {
    expect(published(offices, 'Ida Moss', '2019-12-31')).toEqual([]);
    expect(published(offices, 'Ida Moss', '2020-01-01T08:00:00-05:00')).toEqual(['President of Freedonia']);
    expect(published(offices, 'Ida Moss', '2023-06-01')).toEqual(['President of Freedonia']);
    expect(published(offices, 'Ida Moss', '2023-06-02')).toEqual([]);
  });
  it('and is the last known one for ever, with its "as of"', () => {
    expect(offices.of('Ida Moss', '2026-01-01').offices).toEqual([{ office: 'President of Freedonia', from: '2020-01-01', to: '2024-01-01', asOf: '2023-06-01', source: 'invented', when: 'latest' }]);
  });
  it('known longest is the latest one, not one that was lost sight of while it went on', () => {
    const two = made('Ida Moss\t\tPresident of Freedonia\tFreedonia\t2012-05-07\t\t2026-05-17\tinvented', 'Ida Moss\t\tAdmiral of Freedonia\tFreedonia\t2012-06-07\t\t2022-08-01\tinvented');
    expect(two.of('Ida Moss', null).offices.map((o) => o.office)).toEqual(['President of Freedonia']);
  });
  it('that had ended before the article is told where none is known for its date', () => {
    const twice = made('Ida Moss\t\tPresident of Freedonia\tFreedonia\t2017-01-20\t2021-01-20\t2026-06-15\tinvented', 'Ida Moss\t\tPresident of Freedonia\tFreedonia\t2025-01-20\t\t2026-06-15\tinvented');
    expect(twice.of('Ida Moss', '2024-03-13').earlier).toMatchObject({ from: '2017-01-20', to: '2021-01-20' });
    expect(twice.of('Ida Moss', '2018-03-13').earlier).toBeNull();
    expect(twice.of('Ida Moss', '2016-03-13').earlier).toBeNull();
    expect(twice.of('Ida Moss', null).earlier).toBeNull();
    expect(offices.of('Ida Moss', '2025-01-01').earlier).toBeNull();
  });
  it('never for an article without a date', () => {
    expect(offices.of('Ida Moss', null).offices.map((o) => o.when)).toEqual(['latest']);
  });
  it('that is only a month only inside it', () => {
    const monthly = made('Ida Moss\t\tMinister of Bridges\tFreedonia\t2020-02\t2021-03\t2022-08\tinvented');
    expect(published(monthly, 'Ida Moss', '2020-02-15')).toEqual([]);
    expect(published(monthly, 'Ida Moss', '2020-02-29')).toEqual(['Minister of Bridges']);
    expect(published(monthly, 'Ida Moss', '2021-03-15')).toEqual([]);
  });
});

describe('a name', () => {
  it('matches in full, without accents, initials or a suffix; never a surname alone', () => {
    const offices = made(MOSS);
    for (const name of ['Ida Moss', 'Ida J. Moss', 'IDA MOSS', 'Ída Moss', 'Ida Moss Jr.']) expect(published(offices, name, '2021-01-01')).toHaveLength(1);
    for (const name of ['Moss', 'Ida K. Moss', 'Karl Moss', '']) expect(published(offices, name, '2021-01-01')).toEqual([]);
  });
  it('joins the spellings of one person', () => {
    expect(spelling('Sergei Petrenskyy')).toBe(spelling('Sergey Petrensky'));
    const offices = made('Serhii Petrensky\t\tPresident of Freedonia\tFreedonia\t2020-01-01\t\t2022-01-01\tinvented', 'Sergey Petrensky\t\tPresident of Freedonia\tFreedonia\t2020-01-01\t\t2026-01-01\tinvented');
    expect(published(offices, 'Serhii Petrensky', '2025-01-01')).toEqual(['President of Freedonia']);
  });
  it('keeps its middle name in the table where another person has the rest of it', () => {
    const offices = made('Ida Jane Moss\t\tPresident of Freedonia\tFreedonia\t2020-01-01\t\t2026-01-01\tinvented', 'Ida Joan Moss\t\tMayor of Sylvania\tSylvania\t2020-01-01\t\t2026-01-01\tinvented');
    expect(published(offices, 'Ida Jane Moss', '2021-01-01')).toEqual(['President of Freedonia']);
    expect(published(offices, 'Ida Joan Moss', '2021-01-01')).toEqual(['Mayor of Sylvania']);
    expect(offices.of('Ida J. Moss', '2021-01-01').shared).toBe(true);
  });
  it('that two people bear is said to be shared, unless the article tells them apart', () => {
    const offices = made(MOSS, 'Ida Moss\t\tMayor of Sylvania\tSylvania\t2020-02-01\t\t2026-01-01\tinvented');
    expect(offices.of('Ida Moss', '2021-01-01')).toEqual({ shared: true, offices: [], earlier: null });
    expect(published(offices, 'Ida Moss', '2021-01-01', ['the mayor'])).toEqual(['Mayor of Sylvania']);
  });
  it('of two who sit in Congress at one time is two people\'s', () => {
    const offices = made('Karl Moss\tCarl Moss\tU.S. Senator from Ohio (Democrat)\tUnited States\t2010-01-01\t2024-01-01\t2026-01-01\tinvented', 'Karl Moss\t\tU.S. Representative from Ohio (Democrat)\tUnited States\t2023-01-03\t2027-01-03\t2026-01-01\tinvented');
    expect(offices.of('Karl Moss', '2023-06-01').shared).toBe(true);
  });
  it('of somebody with another calling is no match', () => {
    expect(made(MOSS).of('Ida Moss', '2021-01-01', ['a nurse from Dayton'])).toEqual({ shared: false, offices: [], earlier: null });
  });
});

describe('rows', () => {
  it('that a parser mangled are left out or mended', () => {
    const { rows, dropped } = parseRows([HEAD, 'and Minister of War Karl Moss\t\tPresident of Freedonia\tFreedonia\t2020-01-01\t\t2026-01-01\tinvented', 'Karl\t\tKing of Freedonia\tFreedonia\t2020-01-01\t\t2026-01-01\tinvented', '"Henry ""Hank"" Moss, Jr."\t\tof Prime Minister of Freedonia\tFreedonia\t2020-01-01\t\t2026-01-01\tinvented'].join('\n'));
    expect(dropped).toHaveLength(2);
    expect(rows).toEqual([expect.objectContaining({ name: 'Henry Moss, Jr.', aliases: ['Hank Moss'], office: 'Prime Minister of Freedonia' })]);
  });
  it('of one seat never overlap: a beginning that covers another holder is moved', () => {
    const offices = made('Ida Moss\t\tPrime Minister of Freedonia\tFreedonia\t2005-01-01\t\t2026-01-01\tinvented', 'Karl Stone\t\tPrime Minister of Freedonia\tFreedonia\t2015-01-01\t2025-01-01\t2025-01-01\tinvented');
    expect(published(offices, 'Ida Moss', '2016-01-01')).toEqual([]);
    expect(published(offices, 'Ida Moss', '2025-06-01')).toEqual(['Prime Minister of Freedonia']);
  });
});

it('the table gives back every row as it was packed', () => {
  const rows = [
    ['ida moss', 'President of Freedonia', 'Freedonia', '1946-02-28', '1997-12-31', '1997-12-31', 'invented'],
    ['ida moss', 'Mayor of Sylvania', 'Freedonia', '2000-02-29', '', '2026-01-01', 'found'],
    ['karl stone', 'Mayor of Sylvania', 'Sylvania', '1999-01-01', '2031-01-03', '2026-01-01', 'invented'],
  ];
  const lines = rows.map(([name = '', ...rest]) => [name.replace(/\b\w/g, (c) => c.toUpperCase()), '', ...rest].join('\t'));
  const holders = unpack(pack(joinPeople(parseRows([HEAD, ...lines].join('\n')).rows)));
  expect(holders.flatMap(({ names, place, terms }) => terms.map(({ office, from, to, asOf, source }) => [names[0], office, place, from, to ?? '', asOf, source]))).toEqual(rows);
});

it('comes with its table, loaded once', async () => {
  const offices = await loadOffices();
  expect(await loadOffices()).toBe(offices);
  expect(published(offices, 'Vladimir Putin', '2024-03-13')).toEqual(['President of Russia']);
});
