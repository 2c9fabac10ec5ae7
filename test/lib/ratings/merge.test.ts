import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeRating, type Rating, REASONS, STEPS } from '../../../lib/ratings';

const article = { id: 'newsweek:1', url: 'https://www.newsweek.com/a-1000001', publisher: 'Newsweek', headline: 'H', section: null, authors: [], published: null };
const instant = fc.integer({ min: 0, max: 20 }).map((minute) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString());
const step = fc.constantFrom(...STEPS, null);
const rating: fc.Arbitrary<Rating> = fc.record({
  article: fc.constant(article),
  step,
  reasons: fc.subarray([...REASONS]),
  note: fc.string({ maxLength: 5 }),
  history: fc.array(fc.record({ at: instant, step }), { maxLength: 4 }).map((turns) => turns.toSorted((a, b) => a.at.localeCompare(b.at))),
  madeAt: instant,
  changedAt: instant,
  version: fc.constant(null),
});

it('the later change wins, and both histories are kept', () => {
  const mine: Rating = { article, step: 'fair', reasons: ['sourcing'], note: 'mine', history: [{ at: '2026-01-01T00:00:00.000Z', step: 'fair' }], madeAt: '2026-01-01T00:00:00.000Z', changedAt: '2026-01-01T00:00:00.000Z', version: null };
  const theirs: Rating = { ...mine, step: 'unfair-left', reasons: [], note: 'theirs', history: [{ at: '2026-01-02T00:00:00.000Z', step: 'unfair-left' }], madeAt: '2026-01-02T00:00:00.000Z', changedAt: '2026-01-02T00:00:00.000Z' };
  expect(mergeRating(mine, theirs)).toEqual({ ...theirs, madeAt: mine.madeAt, history: [...mine.history, ...theirs.history] });
});

it('it does not matter which is given first, in which order three meet, nor how often one is merged in', () => {
  fc.assert(
    fc.property(rating, rating, rating, (a, b, c) => {
      expect(mergeRating(a, b)).toEqual(mergeRating(b, a));
      expect(mergeRating(mergeRating(a, b), b)).toEqual(mergeRating(a, b));
      expect(mergeRating(mergeRating(a, b), c).history).toEqual(mergeRating(a, mergeRating(b, c)).history);
    }),
  );
});
