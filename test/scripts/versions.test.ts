import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answerFor } from '../../scripts/reader/answer';
import { answerPages, pagesAsText, snapshotOfPage } from '../../scripts/reader/pages';

const OLD = readFileSync('test/pages/article-2023.html', 'utf8');
const NEW = OLD.replaceAll('voted 5-4 on Wednesday night', 'voted 6-3 on Wednesday night');
const before = snapshotOfPage('old.html', OLD);
const after = snapshotOfPage('new.html', NEW);

it('answers two versions of a page with their sentences and what became of each', () => {
  const { changes, ...answer } = answerPages('new.html', before, after);
  expect(changes.filter(([, , link]) => link !== 'same')).toEqual([[0, 0, 'edited', 'number']]);
  expect(changes).toHaveLength(answer.after.sentences.length);
  expect(answer).toMatchObject({ id: 'new.html', headline: null, byline: null, captions: [], notes: { added: [], removed: [] } });
});
it('prints them as a person would read them', () => {
  expect(pagesAsText(before, after)).toMatch(/^Paragraph 1, edited, number: The Port Ellery council voted \[-5-4-\]\{\+6-3\+\} on Wednesday night [^\n]*\n$/);
  expect(pagesAsText(before, before)).toBe('Nothing changed.\n');
});
it('answers a line with two versions, and says what is wrong with one', () => {
  expect(answerFor({ id: 'a', before: ['A 1.'], after: ['A 2.', 'B.'] })).toEqual({ id: 'a', changes: [[0, 0, 'edited', 'number'], [null, 1, 'added', null]] });
  expect(() => answerFor({ id: 'a', before: ['A'] })).toThrow('"before" and "after" must be arrays of strings');
});
it('gives the notes of a text', () => {
  expect(answerFor({ id: 'a', paragraphs: ['The ferry sails.', 'Correction, 3/14: The ferry is blue.'], published: '2024-03-12' })).toMatchObject({
    article: null,
    updates: [{ kind: 'correction', at: '2024-03-14', text: 'Correction, 3/14: The ferry is blue.', saysWhat: true }],
  });
});
it('ends with one clear line and code 2 where a page is missing or is no article', () => {
  for (const [args, line] of [[['--before', 'a.html'], 'read: --before and --after go together: give an HTML file to each\n'], [['--before', 'test/pages/article-2023.html', '--after', 'test/pages/not-articles/author.html'], 'read: "test/pages/not-articles/author.html" is no article\n']] as const) {
    const run = spawnSync('node', ['--import', 'tsx', 'scripts/read.ts', ...args], { encoding: 'utf8' });
    expect([run.status, run.stdout, run.stderr]).toEqual([2, '', line]);
  }
});
