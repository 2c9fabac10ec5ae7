import { expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';

const replies = (text: string) => findSpeakers({ headline: '', paragraphs: [text], published: null }).reply.map(({ party, status }) => `${party}: ${status}`);

it('says whom the writers asked', () => {
  expect(replies('Newsweek has contacted the Harbour Trust and the Barlow team for comment.')).toEqual(['Harbour Trust: asked', 'Barlow team: asked']);
  expect(replies('Newsweek reached out to the Harbour Trust via email for comment and to a firm that has represented Barlow.')).toEqual(['Harbour Trust: asked', 'a firm that has represented Barlow: asked']);
  expect(replies('The Harbour Trust could not be reached for comment.')).toEqual(['Harbour Trust: asked']);
});
it('says who did not answer, who declined and who replied', () => {
  expect(replies('The Harbour Trust did not respond to a request for comment.')).toEqual(['Harbour Trust: asked']);
  expect(replies('The Harbour Trust told the Courier it had no comment.')).toEqual(['Harbour Trust: declined']);
  expect(replies('Mary Barlow declined to comment.')).toEqual(['Mary Barlow: declined']);
  expect(replies('The Harbour Trust said in a statement to Newsweek that it was late.')).toEqual(['Harbour Trust: replied']);
});
it('takes no other asking for a request', () => {
  expect(replies('Barlow asked the council to vote.')).toEqual([]);
  expect(replies('She reached out to voters.')).toEqual([]);
});
