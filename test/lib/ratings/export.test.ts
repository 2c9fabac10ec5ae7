import { describe, expect, it } from 'vitest';
import { csvExport, jsonExport, markdownExport, wholeFile } from '../../../lib/ratings';
import { rating } from './some-ratings';

const words = { title: 'My ratings', publisher: 'Publisher', authors: 'By', section: 'Section', published: 'Published', rating: 'Rating', reasons: 'Reasons', history: 'History', step: (step: string | null) => step ?? 'none', reason: (reason: string) => reason, date: (at: string) => at.slice(0, 10) };
const csv = (note: string) => wholeFile(csvExport(), [rating(1, { note })]);
const markdown = (more: Parameters<typeof rating>[1]) => wholeFile(markdownExport(words), [rating(1, more)]);

describe('a JSON file', () => {
  it('says what it is, in which version, and by which extension it was written', () => {
    const file = JSON.parse(wholeFile(jsonExport({ extension: '1.2.3', at: '2026-02-01T00:00:00.000Z' }), [rating(1), rating(2)]));
    expect(file).toMatchObject({ format: 'evenhand-ratings', schema: 2, extension: '1.2.3', exportedAt: '2026-02-01T00:00:00.000Z' });
    expect(file.ratings).toEqual([rating(1), rating(2)]);
  });
  it('is whole when there is nothing to write', () => {
    expect(JSON.parse(wholeFile(jsonExport({ extension: '1.2.3', at: '' }), [])).ratings).toEqual([]);
  });
});

describe('a CSV file', () => {
  it('begins with the mark that tells spreadsheets of UTF-8, and ends its lines as RFC 4180 says', () => {
    expect(csv('').startsWith('\uFEFF"headline","rating",')).toBe(true);
    expect(csv('').endsWith('\r\n')).toBe(true);
  });
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', 'a;=1', 'a\n=1', 'a\r\n-1', "=cmd|' /C calc'!A0"])('lets no cell begin as a formula: %j', (note) => {
    for (const separator of [/","/, /[;\t\r\n]|","/]) for (const cell of csv(note).split(separator)) expect(cell).not.toMatch(/^\s*"?\s*[=+\-@＝＋－＠]/);
  });
});

describe('a Markdown file', () => {
  it('gives each rating a heading, what is known, and the note as a quotation', () => {
    expect(markdown({ note: 'First.\n\nSecond.' })).toBe('# My ratings\n\n## [Harbor Vote 1](https://www.newsweek.com/harbor-1)\n\n- Rating: fair\n- Reasons: well-done\n- Publisher: Newsweek\n- By: Ada Quill\n- Section: World\n- Published: 2026-01-05\n\n> First.\n>\n> Second.\n');
  });
  it('takes nothing of a headline or a note for its own signs or for markup', () => {
    const article = { ...rating(1).article, headline: 'A [b](javascript:x) <i>\n# c', url: 'https://www.newsweek.com/a_(b)' };
    const text = markdown({ article, note: '<img src=x>' });
    expect(text).toContain('## [A \\[b\\](javascript:x) \\<i\\> \\# c](https://www.newsweek.com/a_%28b%29)');
    expect(text).toContain('> \\<img src=x>');
  });
});
