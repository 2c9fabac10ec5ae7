import { expect, it } from 'vitest';
import { clockOf, formatDate, formatOwn, formatTimestamp } from '../../components/dates';

const NEWSWEEK = clockOf('newsweek:1876543');
const PAGE = clockOf('web:lowlandgazette.example/2025/03/ferry');
const said = (at: string, clock = PAGE, language = 'en') => formatDate(at, language, clock);

it('Newsweek’s dates are on New York’s clock, whatever offset they are written with', () => {
  expect(said('2024-03-13T07:30:00Z', NEWSWEEK)).toBe('Mar 13, 2024, 3:30 AM ET');
  expect(said('2024-01-13T08:30:00+01:00', NEWSWEEK)).toBe('Jan 13, 2024, 2:30 AM ET');
});

it('another publisher’s are on the clock that the page writes them with', () => {
  expect(said('2025-03-03T23:30:00+02:00')).toBe('Mar 3, 2025, 11:30 PM UTC+2');
  expect(said('2025-03-03T00:15:00-05:30')).toBe('Mar 3, 2025, 12:15 AM UTC-5:30');
  expect(said('2025-03-03T07:30:00+0000')).toBe('Mar 3, 2025, 7:30 AM UTC');
  expect(said('2025-03-03T07:30:00+01:00', PAGE, 'es')).toBe('3 mar 2025, 7:30 UTC+1');
});

it('and on the reader’s own where the page names none, as captures of it are', () => {
  expect(said('2025-03-03T07:30:00Z')).toBe(formatOwn('2025-03-03T07:30:00Z', 'en'));
  expect(formatTimestamp('20250303073000', 'en', PAGE)).toBe(formatOwn('2025-03-03T07:30:00Z', 'en'));
  expect(formatTimestamp('20250303073000', 'en', NEWSWEEK)).toBe('Mar 3, 2025, 2:30 AM ET');
});

it('a bare date is that day everywhere', () => {
  for (const clock of [NEWSWEEK, PAGE]) expect(said('2025-03-03', clock)).toBe('Mar 3, 2025');
});
