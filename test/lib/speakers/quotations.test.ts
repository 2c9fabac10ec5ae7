import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/speakers';

const passages = (...paragraphs: string[]) => findQuotations(paragraphs).map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end));

describe('quoted passages', () => {
  it('are found in straight and curly marks, marks left out', () => {
    expect(passages('"One," she said. "Two."', 'He said “three” and „four“ too.')).toEqual(['One,', 'Two.', 'three', 'four']);
  });
  it('run to the end of a paragraph that does not close them', () => {
    expect(passages('"We go on.', '"And on," he said.')).toEqual(['We go on.', 'And on,']);
  });
  it('begin anew at a second opening mark', () => {
    expect(passages('"Sixty votes. "Do not pretend."')).toEqual(['Sixty votes.', 'Do not pretend.']);
  });
  it('are not measures', () => {
    expect(passages('The door is 12" wide.')).toEqual([]);
  });
  it('always lie inside their paragraph, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('"', '“', '”', ' ', 'a', '.', ',', '1') })), (paragraphs) => {
        let last = [-1, 0] as [number, number];
        for (const { paragraph, start, end } of findQuotations(paragraphs)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.length ?? -1);
          expect(paragraph > last[0] || start >= last[1]).toBe(true);
          last = [paragraph, end];
        }
      }),
    );
  });
});
