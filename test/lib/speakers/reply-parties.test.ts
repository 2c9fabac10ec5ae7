import { expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { replies } from './said';

it.each([
  // who is meant, by the name
  ['Ann Reed moved to Dover. She did not respond to a recent request for comment, choosing to step back.', ['Ann Reed: asked']],
  ['Investor Peter Thorne has been silent. Mr. Thorne declined to comment.', ['Peter Thorne: declined']],
  ['Ann Reed, the real estate mogul, was there. The mogul declined to elaborate.', ['Ann Reed: declined']],
  ['Tom Bell has not endorsed anyone, and his spokesman declined to comment.', ['Tom Bell’s spokesman: declined']],
  ['Dover University lost its president. The school declined to comment on reports of it.', ['Dover University: declined']],
  ['Harlan Moss, who through his office declined to comment, was born in Dover.', ['Harlan Moss: declined']],
  ['A Treasury spokesman said the agency does not comment on specific transactions.', ['Treasury: declined']],
  ['Reached by phone on Tuesday, Bell — who is listed as a lawyer in Dover but does not practise — told the Courier he is not planning an appeal.', ['Bell: replied']],
  // more forms
  ['The Reed campaign did not respond to my requests last week for comment.', ['Reed campaign: asked']],
  ['Braun and Kessler did not respond to interview requests.', ['Braun: asked', 'Kessler: asked']],
  ['Ann Reed, 61, declined multiple requests for an interview for this article.', ['Ann Reed: declined']],
  ['The Reed campaign has declined to respond to questions about the plan.', ['Reed campaign: declined']],
  ['The Reed campaign referred requests for comment to Tom Bell.', ['Reed campaign: replied']],
  ['This post has been updated with comments from Tom Bell and from the Reed campaign.', ['Tom Bell: replied', 'Reed campaign: replied']],
  ["Asked about his speeches in the race, Bell's campaign said he has not accepted any since.", ["Bell's campaign: replied"]],
  ['Spokesmen at the bureau would not discuss the inquiry.', ['Spokesmen at the bureau: declined']],
])('calls a party by its name, and reads what else is told of requests: %s', (text, expected) => {
  expect(replies(text)).toEqual(expected);
});

it('remembers who was meant when it was told, however much is told behind it', () => {
  const behind = Array.from({ length: 60 }, (_, i) => `“It is late,” said Tom B${'abcdefghij'[i % 10]}l${'aeiou'[i % 5]}n, a voter.`);
  expect(findSpeakers({ headline: '', paragraphs: ['Ann Reed moved to Dover.', 'She declined to comment.', ...behind], published: null }).reply).toEqual([{ party: 'Ann Reed', status: 'declined', paragraph: 1 }]);
});

it.each([
  ['Harbour Trust confirmed to us that it was late.', ['Harbour Trust: replied']],
  ['Harbour Trust said in a statement to us that it was late.', ['Harbour Trust: replied']],
  ['In an email to us, the Harbour Trust said it was late.', ['Harbour Trust: replied']],
  ['The Harbour Trust, when contacted by this publication, pointed to a release.', ['Harbour Trust: replied']],
  ['The Harbour Trust declined to speak to us.', ['Harbour Trust: declined']],
  ['The Harbour Trust declined to speak to US officials.', []],
  ['This publication has contacted the Harbour Trust.', ['Harbour Trust: asked']],
])('knows the publisher by other words: %s', (text, expected) => {
  expect(replies(text)).toEqual(expected);
});

it.each([
  [['Newsweek contacted Reed’s team for comment.', 'A spokesperson for Reed said in an email that it was late.'], ['A spokesperson for Reed: replied']],
  [['Newsweek contacted the Bell administration for comment.', 'A spokesperson for Bell said in an email that it was late.'], ['A spokesperson for Bell: replied']],
  [['Newsweek contacted Bell for comment.', 'The Bell administration declined to comment.'], ['Bell administration: declined']],
  [['Newsweek contacted Bell’s office for comment.', 'Bell’s campaign declined to comment.'], ['Bell’s office: asked', 'Bell’s campaign: declined']],
  [['Newsweek contacted Ann Reed for comment.', 'A spokesperson for Reed said in an email that it was late.'], ['A spokesperson for Reed: replied']],
  [['Newsweek contacted Ann Reed for comment.', 'Reed said in an emailed message that it was late.'], ['Ann Reed: replied']],
  [['Newsweek contacted Ann Reed for comment.', 'Tom Bell said in an email that it was late.'], ['Ann Reed: asked']],
  [['Newsweek contacted SkyHarbor for comment.', 'A police spokesperson said in an email that it was late.'], ['SkyHarbor: asked', 'A police spokesperson: replied']],
  [['Asked about it, the Bell administration said it was late.'], ['Bell administration: replied']],
  [['Newsweek has contacted the Bell and Reed administrations for comment.'], ['Bell administration: asked', 'Reed administration: asked']],
  [['The press office told Newsweek that it was late.'], ['press office: replied']],
  [['The press told Newsweek that it was late.'], []],
])('knows who answers for whom: %s', (paragraphs, expected) => {
  expect(replies(...paragraphs)).toEqual(expected);
});

it.each([
  // whoever is reached and says something
  ["The mayor visited the island. But when contacted, a spokesperson for the Parks Department said the department would follow the mayor's lead.", ['Parks Department: replied']],
  ['Reached by the Courier, Bell denied the notion that a shakeup is coming.', ['Bell: replied']],
  ['Tom Bell has two jobs. Reached by the Courier on Monday, Bell denied the notion that a shakeup is coming.', ['Tom Bell: replied']],
  ['However, reached by phone, Tom Bell said he was out.', ['Tom Bell: replied']],
  ['Reached by Newsweek, Tom Bell denied it.', ['Tom Bell: replied']],
  ['Asked by the Dover Courier whether it was late, the Harbour Trust denied it.', ['Harbour Trust: replied']],
  ['Asked by the Dover Courier whether he was late, Tom Bell denied it.', []],
  ['Contacted by the Coast Guard, Tom Bell said he was lost.', []],
  ['Reached by Route 9, the village has two shops.', []],
  // of two
  ["Newsweek reached out to Penrose Transit and the U.S. Attorney's Office for comment. A spokeswoman for the latter said it had nothing to add to what was said in court.", ['Penrose Transit: asked', "U.S. Attorney's Office: declined"]],
  ['Newsweek reached out to Penrose Transit and the Harbour Trust for comment. The former declined to comment.', ['Harbour Trust: asked', 'Penrose Transit: declined']],
  // nothing to say
  ['Newsweek contacted Dover Bank for comment. The bank said it had nothing more to say.', ['Dover Bank: declined']],
  ['Newsweek contacted Dover Bank for comment. The mayor said he had nothing to say about the storm.', ['Dover Bank: asked']],
  // by the name that stands behind
  ['Zupan’s party, the National Movement, declined to comment when contacted by Newsweek on Sunday night. Neža Oblak, a spokesperson for the Kranjc campaign, replied in a text message: “Ask us again.”', ['National Movement: declined', 'Kranjc campaign: replied']],
  ['Ann Smith, a spokeswoman for the Harbour League, did not respond to a request for comment.', ['Harbour League: asked']],
  ['Newsweek contacted Ann Smith for comment. Smith, a spokeswoman for the Harbour League, declined to comment.', ['Ann Smith: declined']],
  ['Ann Smith, the owner of the Harbour Bank, declined to comment.', ['Ann Smith: declined']],
  ['Ann Bell, a nurse, responded in a letter that it was late.', []],
  ['A spokesman for the Harbour League, asked by Newsweek whether it would be corrected, said it was under review.', ['Harbour League: replied']],
  ['In reply to a request for comment, the governor’s spokesman, Aldo Ferr, said by text message that it was late.', ['Aldo Ferr: replied']],
  ['Priscilla Oyel, a spokeswoman for the Haver campaign, told Newsweek in reply to questions on Monday that it was late.', ['Haver campaign: replied']],
  ['The Harbour Administration is looking. “We are investigating,” the Harbour Administration said in a one-line email to Newsweek.', ['Harbour Administration: replied']],
  ['Noemi Quisp had taped a paper to the door. Newsweek has contacted the office of Nebraska’s governor for comment.', ['office of Nebraska’s governor: asked']],
  ['Ann Bell, asked by Newsweek whether she would run, said no.', []],
  ['Roy Castell is an actor. His lawyer, Ann Smith, said in a brief email that it was late.', ['Roy Castell’s lawyer, Ann Smith: replied']],
  ['Dover Foods sells cakes. Cards will be honored, a company spokesperson told Newsweek.', ['Dover Foods: replied']],
])('reads who was found, and by what name: %s', (text, expected) => {
  expect(replies(text)).toEqual(expected);
});

it.each([
  ['Newsweek has emailed Harbour Trust’s representatives seeking comment.', ['Harbour Trust’s representatives: asked']],
  ['Newsweek sent requests for comment to Dover Bank and to Harbour Trust.', ['Dover Bank: asked', 'Harbour Trust: asked']],
  ['Newsweek could not reach Ann Reed for comment.', ['Ann Reed: asked']],
  ['Calls to Ann Reed’s home went unanswered.', ['Ann Reed: asked']],
  ['The Pentagon referred Newsweek to the White House, which did not respond.', ['Pentagon: replied', 'White House: asked']],
  ['The FBI told Newsweek it had no comment.', ['FBI: declined']],
  ['“No comment,” a spokesperson for the FBI told Newsweek.', ['FBI: declined']],
  ['Neither the FBI nor the Justice Department would comment.', ['FBI: declined', 'Justice Department: declined']],
  ['A spokesman for Harbour Trust had no response.', ['Harbour Trust: asked']],
  ['A spokesperson for Harbour Trust declined to provide further comment to Newsweek.', ['Harbour Trust: declined']],
  ['Harbour Trust did not provide a comment when contacted by Newsweek.', ['Harbour Trust: asked']],
  ['Speaking to Newsweek, a spokesman for Harbour Trust said it was late.', ['Harbour Trust: replied']],
  ['Speaking to Newsweek, Professor Ann Reed said it was late.', []],
  ['Newsweek has contacted NBC, the network behind the show, for comment.', ['NBC: asked']],
  ['Newsweek contacted the lawyers of Ann Reed and Bo Lund for comment.', ['lawyers of Ann Reed and Bo Lund: asked']],
  ['Mayor Ann Tully spoke. Tully, Bo Lund and Harbour Trust did not respond to a request for comment.', ['Ann Tully: asked', 'Bo Lund: asked', 'Harbour Trust: asked']],
  ['A spokesman for the Harbour army, Col. Roy Vela, said in a written response to questions that it was late.', ['Harbour army: replied']],
  ['The Dover Front did not answer a message sent through its office.', ['Dover Front: asked']],
  ['A spokeswoman for Bell did not answer questions about whether any talks had been scheduled.', ['A spokeswoman for Bell: asked']],
])('reads requests that were put in other words: %s', (text, expected) => {
  expect(replies(text)).toEqual(expected);
});
