import { expect, it } from 'vitest';
import { type Attempt, standingOf } from '../../../lib/lookups';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const ago = (seconds: number) => new Date(NOW - seconds * 1000).toISOString();
const standing = (attempt: Attempt | null) => {
  const found = standingOf(attempt, NOW);
  return found.state === 'failed' ? found.problem.kind : found.state;
};

it('a look-up that nobody wrote an end of has ended all the same', () => {
  expect(standing(null)).toBe('idle');
  expect(standing({ state: 'asking', at: ago(500) })).toBe('asking');
  expect(standing({ state: 'asking', at: ago(700) })).toBe('idle');
  expect(standing({ state: 'looking', at: ago(20) })).toBe('looking');
  expect(standing({ state: 'looking', at: ago(61) })).toBe('interrupted');
  expect(standing({ state: 'done', at: ago(1e6) })).toBe('done');
});

it('a pause lasts until its time', () => {
  const limited = (retryAt: string | null): Attempt => ({ state: 'failed', at: ago(60), problem: { kind: 'rate-limited', retryAt } });
  expect(standing(limited(ago(-1)))).toBe('rate-limited');
  expect(standing(limited(ago(0)))).toBe('idle');
  expect(standing({ state: 'failed', at: ago(1e6), problem: { kind: 'blocked', retryAt: null } })).toBe('blocked');
});
