import { assert, constantFrom, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { sentenceSpans } from '../../../lib/updates/sentences';

const split = (text: string) => sentenceSpans(text).map(([start, end]) => text.slice(start, end));

it.each([
  ['He met Sen. Ada Quill in the U.S. Senate.', 'She left.'],
  ['The court sits in Washington, D.C.', 'The judge is ill.'],
  ['It begins at 5 p.m. Monday in Vell.', 'All may come.'],
  ['It begins at 5 p.m. ET.', 'All may come.'],
  ['It began at 7 a.m.', 'Police closed the road.'],
  ['J. R. Harrow Jr. came first.', 'He was glad.'],
  ['Quill answered on X.', 'Another user did too.'],
  ['He met Malcolm X. Harrow on Monday.', 'She left.'],
  ['She holds the No. 5 spot.', 'He said no.', 'Twelve others agreed.'],
  ['The trial opens on Aug. 3.', '“It is time,” he said.'],
  ['“Stop!” Quill said.', 'He stopped.'],
  ['“Is it over?” the mayor asked.', 'It was not.'],
  ['“It is done.”', 'He sat down.'],
  ['He works for Brandt & Co. in Vell.', 'She does not.'],
  ['“Well … not yet, I fear,” he said.', 'He paused...', 'Then he left.'],
  ['Prices rose by 3.5 percent.', '12 shops closed.'],
  ['Really?!', 'Yes.'],
])('%s', (...sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences);
});
it('leaves out nothing but white space', () => {
  assert(property(string({ unit: constantFrom('a', 'B', '. ', '.', '"', '”', '! ', ' ', '…', '1', 'U.S. ', 'Mr. ') }), (text) => {
    expect(split(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }));
});
