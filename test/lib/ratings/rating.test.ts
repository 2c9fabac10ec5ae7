import { describe, expect, it } from 'vitest';
import { changeRating, ratedArticle, type Rating, type Step } from '../../../lib/ratings';

const article = { id: 'newsweek:1', url: 'https://www.newsweek.com/a-1000001', publisher: 'Newsweek', headline: 'H', section: null, authors: [], published: null };
const at = (day: number) => `2026-01-0${day}T12:00:00.000Z`;

describe('a rating', () => {
  const first = changeRating(null, article, { step: 'fair' }, at(1));
  it('keeps every change of mind with its date', () => {
    const second = changeRating(first, article, { step: 'unfair-left' }, at(2));
    expect(second?.history).toEqual([{ at: at(1), step: 'fair' }, { at: at(2), step: 'unfair-left' }]);
  });
  it('keeps no step that the arrow keys only walked over', () => {
    const walk = (ms: number[], steps: Step[]) => steps.reduce<Rating | null>((rating, step, i) => changeRating(rating, article, { step, moving: true }, new Date(Date.parse(at(2)) + (ms[i] ?? 0)).toISOString()), first);
    expect(walk([0, 300, 600], ['mostly-fair-right', 'unfair-right', 'unfair-neither'])?.history.map(({ step }) => step)).toEqual(['fair', 'unfair-neither']);
    // one that was left alone for a while was meant
    expect(walk([0, 4000], ['mostly-fair-right', 'unfair-right'])?.history.map(({ step }) => step)).toEqual(['fair', 'mostly-fair-right', 'unfair-right']);
    // there and back
    expect(walk([0, 300], ['mostly-fair-right', 'fair'])?.history).toEqual(first?.history);
  });
  it('keeps its step when only the note changes, and the other way round', () => {
    const noted = changeRating(first, article, { note: 'See the second half.' }, at(2));
    expect(noted).toMatchObject({ step: 'fair', note: 'See the second half.' });
    expect(noted?.history).toHaveLength(1);
    expect(changeRating(noted, article, { step: null }, at(3))).toMatchObject({ step: null, note: 'See the second half.' });
  });
  it('is gone when neither step nor note is left', () => {
    expect(changeRating(first, article, { step: null }, at(2))).toBeNull();
  });
  it('is the very same after a change that came twice', () => {
    const change = { step: 'unfair-left', reasons: ['sourcing'], note: 'n', version: 'v' } as const;
    const once = changeRating(first, article, { ...change, reasons: [...change.reasons] }, at(2));
    expect(changeRating(once, { ...article }, { ...change, reasons: [...change.reasons] }, at(3))).toBe(once);
    expect(changeRating(once, article, { step: 'unfair-left', version: 'other words' }, at(3))).toMatchObject({ changedAt: at(3), version: 'other words' });
  });
  it('keeps the beginning of a headline, or of a publisher’s name, that goes on and on', () => {
    const long = { ...article, publisher: 'P'.repeat(9000), headline: 'H'.repeat(9000), section: 'S'.repeat(9000), authors: Array.from({ length: 300 }, () => 'A'.repeat(9000)) };
    const kept = ratedArticle(long);
    expect([kept.publisher.length, kept.headline.length, kept.section?.length, kept.authors.length, kept.authors[0]?.length]).toEqual([200, 2000, 500, 100, 500]);
  });
});
