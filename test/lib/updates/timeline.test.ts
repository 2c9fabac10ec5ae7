import { expect, it } from 'vitest';
import { timelineOf } from '../../../lib/updates';

it('tells publication and modification, with the minutes between', () => {
  expect(timelineOf({ published: '2024-03-07T14:15:00-05:00', modified: '2024-03-07T19:55:00Z' })).toEqual([
    { kind: 'published', at: '2024-03-07T14:15:00-05:00', minutesAfter: null },
    { kind: 'modified', at: '2024-03-07T19:55:00Z', minutesAfter: 40 },
  ]);
});
it('makes no minutes up from a bare date, and no change out of the same moment', () => {
  expect(timelineOf({ published: '2024-03-07', modified: '2024-03-08T10:00:00Z' })[1]?.minutesAfter).toBeNull();
  expect(timelineOf({ published: '2024-03-07T14:15:00Z', modified: '2024-03-07T14:15:00Z' })).toHaveLength(1);
  expect(timelineOf({ published: null, modified: null })).toEqual([]);
});
