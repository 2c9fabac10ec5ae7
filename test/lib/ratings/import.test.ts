import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvExport, jsonExport, LONGEST_NOTE, mergeRating, previewOf, type Rating, readExport, wholeFile } from '../../../lib/ratings';
import { checkRating } from '../../../lib/store';
import { anyRatings, LONG, rating } from './some-ratings';

const JSON_KIND = jsonExport({ extension: '1.2.3', at: '2026-02-01T00:00:00.000Z' });
const KINDS = { JSON: JSON_KIND, CSV: csvExport() };
/** What a file in UTF-8 makes of a text. */
const throughFile = (text: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
const imported = (text: string): Rating[] => previewOf(readExport(text), []).ratings;
const wellFormed = <Value>(value: Value): Value => JSON.parse(throughFile(JSON.stringify(value).replace(/\\ud[89a-f][\da-f]{2}/gi, '\uFFFD'))) as Value;

describe('export, delete everything, import', () => {
  it('gives the same records by JSON, whatever was written in them', () => {
    assert(property(anyRatings, (ratings) => {
      expect(imported(throughFile(wholeFile(JSON_KIND, ratings)))).toEqual(ratings);
    }));
  });
  it('gives the same records by CSV, but for halves of characters', () => {
    assert(property(anyRatings, (ratings) => {
      expect(imported(throughFile(wholeFile(KINDS.CSV, ratings)))).toEqual(wellFormed(ratings));
    }));
  });
  it.each(['\uD83D', 'a\uDE00b', '👩‍👧', '=cmd', 'שלום', 'a\r\n\r\nb', 'x'.repeat(LONGEST_NOTE)])('keeps the note %j', (note) => {
    expect(imported(throughFile(wholeFile(JSON_KIND, [rating(1, { note })])))[0]?.note).toBe(note);
    expect(imported(throughFile(wholeFile(KINDS.CSV, [rating(1, { note })])))[0]?.note).toBe(wellFormed(note));
  });
});

describe.each(Object.entries(KINDS))('a file in %s', (_, kind) => {
  it('cuts a note beyond the limit and says in which line', () => {
    const preview = previewOf(readExport(wholeFile(kind, [rating(1), rating(2, { note: LONG }), rating(3, { note: `${'x'.repeat(LONGEST_NOTE - 1)}😀` })])), []);
    expect(preview.ratings.map(({ note }) => note.length)).toEqual([rating(1).note.length, LONGEST_NOTE, LONGEST_NOTE - 1]);
    expect(preview.cut).toEqual([3, 4]);
  });
  it('says in which line a rating is broken, and why, and reads the others', () => {
    const wrong = rating(2, { note: 'two\nlines', article: { ...rating(2).article, url: 'javascript:alert(1)' } });
    const { found, faults } = readExport(wholeFile(kind, [rating(1), wrong, rating(3, { step: 'great' as 'fair' }), rating(4)]));
    expect(found.map((one) => one.rating.article.id)).toEqual(['newsweek:1', 'newsweek:4']);
    expect(faults).toEqual([{ line: 3, reason: 'address' }, { line: kind.extension === 'csv' ? 5 : 4, reason: 'step' }]);
  });
  it('reads what is whole of a file that was cut off', () => {
    const text = wholeFile(kind, [rating(1), rating(2), rating(3)]);
    const { found, faults } = readExport(text.slice(0, text.indexOf('Harbor Vote 3')));
    expect(found).toHaveLength(2);
    expect(faults.map(({ line }) => line)).toEqual([4]);
  });
  it('never throws, names a line for all that is wrong, and lets through only what the store would keep', () => {
    let state = 7;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const original = wholeFile(kind, [rating(1, { note: 'a "b"\nc' }), rating(2)]);
    const SIGNS = ['"', '{', '}', '[', ']', ',', ':', '\n', '\\', '\0', 'null', '1e999', ';', '\uD83D', '__proto__'];
    for (let round = 0; round < 5000; round++) {
      let text = original;
      for (let n = random(3) + 1; n > 0; n--) {
        const at = random(text.length);
        text = text.slice(0, at) + [SIGNS[random(SIGNS.length)] ?? '', '', text.slice(random(text.length)).slice(0, 40)][random(3)] + text.slice(at + random(6));
      }
      const reading = readExport(text);
      const lines = text.split('\n').length;
      for (const { line } of reading.faults) expect(line >= 1 && line <= lines).toBe(true);
      for (const { rating: one } of reading.found) expect(checkRating(one)).toEqual(one);
      if (reading.found.length < 2) expect(reading.faults.length).toBeGreaterThan(0);
    }
  });
});

describe('what an import says before it is done', () => {
  const later = '2026-03-01T00:00:00.000Z';
  const earlier = '2026-01-01T00:00:00.000Z';
  it('tells new, newer, older and same apart', () => {
    const file = [rating(1), rating(2, { changedAt: later, note: 'later' }), rating(3, { changedAt: earlier, history: [{ at: earlier, step: null }] }), rating(4)];
    const preview = previewOf(readExport(wholeFile(JSON_KIND, file)), [rating(2), rating(3), rating(4)]);
    expect(preview.counts).toEqual({ fresh: 1, newer: 1, older: 1, same: 1 });
    expect(preview.ratings.map(({ article }) => article.id)).toEqual(['newsweek:1', 'newsweek:2', 'newsweek:3']);
  });
  it('finds nothing to do in a file that was just exported', () => {
    assert(property(anyRatings, (ratings) => {
      const kept = ratings.map((one) => mergeRating(one, one));
      expect(previewOf(readExport(wholeFile(JSON_KIND, kept)), kept)).toMatchObject({ counts: { fresh: 0, newer: 0, older: 0 }, ratings: [] });
    }));
  });
});

describe('other files', () => {
  it('reads records of the first version', () => {
    const { reasons: _, madeAt: __, version: ___, ...first } = rating(1, { reasons: [], version: null });
    expect(imported(JSON.stringify({ format: 'evenhand-ratings', schema: 1, extension: '0.1.0', ratings: [first] }, null, 2))).toEqual([rating(1, { reasons: [], version: null })]);
  });
  it('names the line also when the file was laid out anew', () => {
    const text = JSON.stringify({ format: 'evenhand-ratings', schema: 2, ratings: [rating(1), rating(2, { step: 'great' as 'fair' })] }, null, 1);
    expect(readExport(text).faults).toEqual([{ line: text.slice(0, text.indexOf('newsweek:2')).split('\n').length - 2, reason: 'step' }]);
  });
  it.each([['', 1], ['hello', 1], ['{"a":1}', 1], ['[1]', 1], ['{\n"format":\nx', 3], ['a,b\n1,2', 1], ['['.repeat(200_000), 1]])('refuses what is none of ours: %.12s', (text, line) => {
    expect(readExport(text)).toMatchObject({ found: [], faults: [{ line }] });
  });
  it('refuses a file of a version to come', () => {
    expect(readExport('{"format":"evenhand-ratings","schema":3,"ratings":[]}').faults).toEqual([{ line: 1, reason: 'newer-format' }]);
  });
  it.each([';', '\t'])('reads a CSV that a spreadsheet saved with %j between its cells', (separator) => {
    const text = wholeFile(csvExport(), [rating(1, { note: 'a' })]).replaceAll('","', `"${separator}"`).replaceAll('\r\n', '\n');
    expect(imported(text)).toEqual([rating(1, { note: 'a' })]);
  });
});
