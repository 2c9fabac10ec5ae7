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
it.each([
  ["Wade's attorney could not be reached.", ["Wade's attorney: asked"]],
  ['A spokesperson for Kemp referred Newsweek to remarks made in January.', ['A spokesperson for Kemp: replied']],
  ['Newsweek reached out to the Russian and Ukrainian defense ministries for comment via email.', ['Russian and Ukrainian defense ministries: asked']],
  ["Kemp's office has said that it was late. It did not respond to a request for comment.", ["Kemp's office: asked"]],
  ['Voltaro cut its forecast. The company did not respond to a request for comment.', ['Voltaro: asked']],
  ["Phone calls to the mayor's office went unanswered.", ["mayor's office: asked"]],
  ["The mayor's office did not immediately respond to questions about it.", ["mayor's office: asked"]],
  ['A spokesperson for Duff referred questions to the FAA, which did not return a request for comment.', ['FAA: asked']],
  ['Newsweek contacted the Chinese Embassy in Washington, D.C., and the State Department by email for comment.', ['Chinese Embassy in Washington, D.C.: asked', 'State Department: asked']],
  ['Barlow, who did not respond to a request for comment, left.', ['Barlow: asked']],
  ['Efforts to reach Barlow were unsuccessful.', ['Barlow: asked']],
  ['In a statement emailed to Newsweek, the village said it was sorry.', ['village: replied']],
  ['Harbour spokesperson Drew Past told Newsweek in an email that it was late.', ['Harbour: replied']],
  ['A Pentagon spokesperson confirmed to Newsweek that it had come.', ['Pentagon: replied']],
  ['Ann Reed, a professor of law, told Newsweek in an email that it was late.', []],
  ['Newsweek has contacted the Barlow campaign by phone and email for comment.', ['Barlow campaign: asked']],
  ["Newsweek reached out to Barlow's office and the office of Senator Ann Reed, the Republican who wrote it, via email for comment.", ["Barlow's office: asked", 'office of Senator Ann Reed: asked']],
  ['Newsweek contacted Immigration and Customs Enforcement (ICE) for comment.', ['Immigration and Customs Enforcement: asked']],
  ['In an email to Newsweek, district spokesperson Dana Hol confirmed that it was late.', ['district spokesperson Dana Hol: replied']],
  ['A representative for the duke has been contacted by email.', ['A representative for the duke: asked']],
  ['Newsweek has contacted the Barlow and Reed campaigns for comment via email.', ['Barlow campaign: asked', 'Reed campaign: asked']],
  ['Records show that he left. The company did not respond to a request for comment.', ['company: asked']],
  // a body can only have been asked; a scholar is interviewed
  ['The NTSB told Newsweek that it was late.', ['NTSB: replied']],
  ['Nordlo told Newsweek that it "had no role."', ['Nordlo: replied']],
  ['Cadwal, the Welsh heritage service, confirmed to Newsweek that it was late.', ['Cadwal: replied']],
  ['Dover Realty Group told Newsweek in an email: "We are sorry."', ['Dover Realty Group: replied']],
  ['Tom Bell, a spokesman for the Secret Service, told Newsweek on Monday that it was late.', []],
  ['A spokesperson for the Department of Peace told Newsweek that it was late.', ['Department of Peace: replied']],
  ['Peace Department deputy press secretary Tom Bell told Newsweek: "It is late."', ['Peace Department: replied']],
  ['White House spokesman Tom Bell, in a statement to Newsweek: "It is late."', ['White House: replied']],
  ["Dover's Office of Harbours, when contacted by Newsweek, pointed to a release in which it said that rates were stable.", ["Dover's Office of Harbours: replied"]],
  ['White House spokesman Tom Bell has previously told Newsweek that it was late.', []],
  ['Newsweek reached out to the Office of the U.S. Trade Representative (USTR) for comment.', ['Office of the U.S. Trade Representative: asked']],
  // what came of it is told in the next sentence
  ['Newsweek contacted Dover Creamery via email for comment. The company\'s owner, Peter Lind, replied that he was "heartsick."', ['Dover Creamery: replied']],
  ['Newsweek contacted Ann Reed for comment. She replied: "No."', ['Ann Reed: replied']],
  ["Newsweek reached out to the Dover attorney general's office and to lawyers for the plaintiffs by email. Both declined to comment.", ["Dover attorney general's office: declined", 'lawyers for the plaintiffs: declined']],
])('reads how newsrooms tell of it: %s', (text, expected) => {
  expect(replies(text)).toEqual(expected);
});
