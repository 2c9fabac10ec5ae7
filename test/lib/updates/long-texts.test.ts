import { expect, it } from 'vitest';
import { compareSnapshots, contentHash, findNotes, type Snapshot } from '../../../lib/updates';

const LENGTH = 100_000;
const of = (paragraphs: string[]): Snapshot => ({ headline: 'Ferry', authors: [], published: '2024-03-12', modified: null, captions: [], paragraphs });

/** The time that this process has worked, in milliseconds: how busy the machine is does not count. */
const worked = (): number => process.cpuUsage().user / 1000;

/** Work that grows with the square of the length would take minutes here. */
it.each([' ', '(', '• ', '—', '"', '“a” ', 'Mr. ', '. ', '1,', '12/12/', 'https://a.example?b ', 'Update ', 'Update and ', 'this article ', 'an earlier version of ', 'the headline ', 'live blog ', 'U.S. '])('a paragraph of nothing but "%s" takes no long time', (unit) => {
  const text = unit.repeat(LENGTH / unit.length);
  const started = worked();
  findNotes({ paragraphs: [`Update: ${text}`, text, `Correction, ${text}`], published: null, modified: null });
  contentHash(of([text]));
  compareSnapshots(of([text]), of([`b ${text} c`]));
  expect(worked() - started).toBeLessThan(10_000);
});
it('thousands of short sentences in another order take no long time', () => {
  const lines = Array.from({ length: 4000 }, (_, k) => `Line ${k}.`);
  const started = worked();
  compareSnapshots(of(lines), of(lines.toReversed()));
  compareSnapshots(of(lines), of(lines.map((line, k) => (k % 2 ? line : `More ${line}`))));
  expect(worked() - started).toBeLessThan(10_000);
});
