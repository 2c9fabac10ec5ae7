import { type Arbitrary, array, constantFrom, date, nat, oneof, option, record, string, subarray, uniqueArray } from 'fast-check';
import { LONGEST_NOTE, type Rating, REASONS, STEPS } from '../../../lib/ratings';

export const rating = (number: number, more: Partial<Rating> = {}): Rating => ({
  article: { id: `newsweek:${number}`, url: `https://www.newsweek.com/harbor-${number}`, publisher: 'Newsweek', headline: `Harbor Vote ${number}`, section: 'World', authors: ['Ada Quill'], published: '2026-01-05T10:00:00Z' },
  step: 'fair',
  reasons: ['well-done'],
  note: 'Both sides were asked.',
  history: [{ at: '2026-01-06T10:00:00.000Z', step: 'fair' }],
  madeAt: '2026-01-06T10:00:00.000Z',
  changedAt: '2026-01-06T10:00:00.000Z',
  version: 'abc',
  ...more,
});

const ODD = ['=cmd|\' /C calc\'!A0', '+1', '-1', '@SUM(A1)', "'=1", "''", ';=1', '; =1', "x;'y", 'a\r\nb', 'a\rb', '\t=1', '\uFEFF', 'שלום עולם', '\u202Eabc', '👩‍👧', '"quoted"', '""', 'a,b', '\\;', '\\', '\u2028', '<script>', '\0', ' '];
const odd = oneof(string({ unit: 'binary', maxLength: 30 }), array(constantFrom(...ODD), { maxLength: 4 }).map((parts) => parts.join('')));
const instant = date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((d) => d.toISOString());
const step = option(constantFrom(...STEPS));

/** Any rating that the store would keep, with texts that files like to stumble over. */
export const anyRating = (id: Arbitrary<string> = nat(1e6).map((n) => `newsweek:${n}`)): Arbitrary<Rating> =>
  record({
    article: record({ id, url: nat().map((n) => `https://www.newsweek.com/a-${n}`), publisher: odd, headline: odd, section: option(odd), authors: array(odd, { maxLength: 3 }), published: option(instant) }),
    step,
    reasons: subarray([...REASONS]),
    note: odd,
    history: array(record({ at: instant, step }), { maxLength: 3 }),
    madeAt: instant,
    changedAt: instant,
    version: option(string({ maxLength: 20 })),
  });
export const anyRatings = uniqueArray(anyRating(), { maxLength: 6, selector: ({ article }) => article.id });

export const LONG = 'é'.repeat(100_000).slice(0, LONGEST_NOTE + 5000);
