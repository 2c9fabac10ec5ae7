import { expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { HOSTILE, invented } from '../../../scripts/bench/material/texts';

/** How many look-ups in sets and maps a run makes, and how many items it looks at to find one: work counted, not timed, so that a busy machine changes nothing. */
function work(paragraphs: string[]): number {
  const set = Set.prototype.has;
  const map = Map.prototype.get;
  const slice = Array.prototype.slice;
  const find = Array.prototype.find;
  let count = 0;
  Reflect.set(Set.prototype, 'has', function (this: Set<unknown>, value: unknown) {
    count++;
    return set.call(this, value);
  });
  Reflect.set(Map.prototype, 'get', function (this: Map<unknown, unknown>, key: unknown) {
    count++;
    return map.call(this, key) as unknown;
  });
  Reflect.set(Array.prototype, 'slice', function (this: unknown[], start?: number, end?: number) {
    count += 1 + Math.min(this.length, (end ?? this.length) - (start ?? 0));
    return slice.call(this, start, end) as unknown[];
  });
  Reflect.set(Array.prototype, 'find', function (this: unknown[], wanted: (item: unknown, i: number, all: unknown[]) => unknown) {
    return find.call(this, (item: unknown, i: number, all: unknown[]) => {
      count++;
      return wanted(item, i, all);
    });
  });
  try {
    findSpeakers({ headline: '', paragraphs, published: null });
  } finally {
    Reflect.set(Set.prototype, 'has', set);
    Reflect.set(Map.prototype, 'get', map);
    Reflect.set(Array.prototype, 'slice', slice);
    Reflect.set(Array.prototype, 'find', find);
  }
  return count;
}

it('does twice the work for twice the text', () => {
  const small = work(invented(20_000));
  expect(small).toBeGreaterThan(10_000);
  expect(work(invented(40_000)) / small).toBeLessThan(2.2);
});

for (const [name, make] of Object.entries(HOSTILE))
  it(`stays linear: ${name}`, () => {
    const small = work(make(0.02));
    expect(work(make(0.04))).toBeLessThan(2.4 * small + 2000);
  });
