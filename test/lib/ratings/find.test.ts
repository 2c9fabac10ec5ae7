import { describe, expect, it, vi } from 'vitest';
import { byChanges, byGroup, byMonth, countSteps, EVERYTHING, folded, haystack, matcher, type Query, type RatingEntry, sorted, totalOf } from '../../../lib/ratings';

const entry = (change: Partial<RatingEntry>): RatingEntry => ({ id: 'newsweek:1', url: 'https://www.newsweek.com/a-1000001', publisher: 'Newsweek', headline: 'Harbor', section: 'Local', authors: ['Ana Peña'], published: '2026-01-01', step: 'fair', reasons: [], noteStart: '', madeAt: '2026-01-02T00:00:00.000Z', changedAt: '2026-01-02T00:00:00.000Z', changes: 0, ...change });
const finds = (query: Partial<Query>, given: RatingEntry, note = given.noteStart) => matcher({ ...EVERYTHING, ...query }, (one) => haystack(one, note))(given);

describe('finding ratings', () => {
  it('knows no capitals, accents or forms of quotation marks, and wants every word', () => {
    expect(folded('“Peña’s” ÉTÉ')).toBe('"pena\'s" ete');
    expect(finds({ text: 'PENA har' }, entry({}))).toBe(true);
    expect(finds({ text: 'pena bridge' }, entry({}))).toBe(false);
    expect(finds({ text: 'nobody says' }, entry({ noteStart: 'Who pays?' }), 'Who pays? … Nobody says.')).toBe(true);
  });
  it.each<[Partial<Query>, Partial<RatingEntry>, Partial<RatingEntry>]>([
    [{ step: 'fair' }, {}, { step: null }],
    [{ reason: 'sourcing' }, { reasons: ['headline', 'sourcing'] }, { reasons: ['headline'] }],
    [{ author: 'Ana Peña' }, {}, { authors: ['Ana'] }],
    [{ section: 'Local' }, {}, { section: null }],
    [{ changed: true }, { changes: 1 }, {}],
    [{ noted: true }, { noteStart: 'Hm.' }, {}],
    [{ since: '2026-01-02', until: '2026-01-02' }, { changedAt: '2026-01-02T12:00:00.000Z' }, { changedAt: '2026-01-04T00:00:00.000Z' }],
  ])('filters by %j', (query, fits, not) => {
    expect(finds(query, entry(fits))).toBe(true);
    expect(finds(query, entry(not))).toBe(false);
  });
  it.each([['Pacific/Auckland', '2026-01-03'], ['America/Los_Angeles', '2026-01-02'], ['UTC', '2026-01-02']])('takes days as they are where the reader is: %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    const late = entry({ changedAt: '2026-01-02T20:00:00.000Z' });
    expect(finds({ since: day, until: day }, late)).toBe(true);
    expect(finds({ until: '2026-01-01' }, late)).toBe(false);
    expect(finds({ since: '2026-01-04' }, late)).toBe(false);
    vi.unstubAllEnvs();
  });
  it('sorts', () => {
    const all = [entry({ id: 'b', headline: 'B', changedAt: '2026-01-03T00:00:00.000Z' }), entry({ id: 'a', headline: 'A', authors: ['Z'], changedAt: '2026-01-04T00:00:00.000Z', published: null })];
    const ids = (sort: Parameters<typeof sorted>[1]) => sorted(all, sort).map(({ id }) => id).join('');
    expect([ids('newest'), ids('oldest'), ids('headline'), ids('author'), ids('published')]).toEqual(['ab', 'ba', 'ab', 'ba', 'ba']);
  });
});

describe('statistics', () => {
  const all = [entry({}), entry({ step: null }), entry({ authors: ['Ana Peña', 'Tom'], step: 'unfair-neither', madeAt: '2026-03-01T00:00:00.000Z', changes: 7 })];
  it('count what is rated, and nothing else', () => {
    expect(totalOf(countSteps(all))).toBe(2);
    expect(byGroup(all, ({ authors }) => authors).map(({ name, total }) => [name, total])).toEqual([['Ana Peña', 2], ['Tom', 1]]);
    expect(byChanges(all)).toEqual([2, 0, 0, 0, 1]);
  });
  it('tell of every month between the first and the last', () => {
    expect(byMonth(all).map(({ name, total }) => [name, total])).toEqual([['2026-01', 1], ['2026-02', 0], ['2026-03', 1]]);
    expect(byMonth(all, 2).map(({ name }) => name)).toEqual(['2026-02', '2026-03']);
    expect(byMonth([])).toEqual([]);
  });
  it.each([['America/Los_Angeles', '2026-01'], ['Europe/Madrid', '2026-02'], ['UTC', '2026-01']])('count months as they are where the reader is: %s', (zone, month) => {
    vi.stubEnv('TZ', zone);
    expect(byMonth([entry({ madeAt: '2026-01-31T23:30:00.000Z' })]).map(({ name }) => name)).toEqual([month]);
    // What has an offset of its own is the same instant.
    expect(byMonth([entry({ madeAt: '2026-02-01T00:30:00+01:00' })]).map(({ name }) => name)).toEqual([month]);
    vi.unstubAllEnvs();
  });
});
