import { describe, expect, it } from 'vitest';
import { findNotes, withoutNotes } from '../../../lib/updates';

const BODY = ['The ferry to Port Ansel ran aground on Tuesday night.', 'Nobody was hurt, the harbour guild said.', 'Odile Brandt, the mayor, called for calm.', 'The next ferry sails at noon.', 'Tides are high this week.'];
const DATES = { published: '2024-03-12T14:00:00-04:00', modified: '2024-03-13T08:00:00-04:00' };
const read = (...lines: string[]) => findNotes({ paragraphs: [...BODY, ...lines], ...DATES }).notes;

it('of another newsroom than Newsweek’s, a time with no zone is no instant: the day alone is known', () => {
  const lines = ['Update 3-14-2024 7 AM: The ferry is afloat.', 'Update, 7 AM: The ferry is afloat.', 'Correction at 14:05 GMT on 14 March 2024: The ferry is blue.'];
  const at = lines.map((line) => findNotes({ paragraphs: [...BODY, line], ...DATES, id: 'web:lowlandgazette.example/ferry' }).notes[0]?.at);
  expect(at).toEqual(['2024-03-14', null, '2024-03-14T14:05:00+00:00']);
});

describe('a note is read with its kind and its instant', () => {
  it.each([
    // label, American date, time
    ['Update 03/13/24, 3:30 a.m. ET: This article has been updated with further information.', 'update', '2024-03-13T03:30:00-04:00'],
    ['Update 01/25/24, 5:59 a.m. ET: This article was updated with direct quotes from Ada Quill.', 'update', '2024-01-25T05:59:00-05:00'],
    ['Update, 12/13/23 4:46 a.m. ET: A reply from the guild was added.', 'update', '2023-12-13T04:46:00-05:00'],
    ['UPDATE (10/10/22, 11:40 a.m. ET): A reply from the guild was added.', 'update', '2022-10-10T11:40:00-04:00'],
    ['Updated 5/25/2022, 9:12 p.m. ET: A reply from the guild was added.', 'update', '2022-05-25T21:12:00-04:00'],
    ['Correction, 3/20/23, 10:15 a.m. ET: The ferry is blue.', 'correction', '2023-03-20T10:15:00-04:00'],
    ['Clarification 10/5/22, 9 a.m. ET: The ferry is blue.', 'clarification', '2022-10-05T09:00:00-04:00'],
    ['Correction 3/14/24 at noon ET: The ferry is blue.', 'correction', '2024-03-14T12:00:00-04:00'],
    ['Update 3-14-2024 7 AM: The ferry is afloat.', 'update', '2024-03-14T07:00:00-04:00'],
    ['Update 3.14.24: The ferry is afloat.', 'update', '2024-03-14'],
    ['UPDATE: 3/14/2024 – The ferry is afloat.', 'update', '2024-03-14'],
    ['[Update 2, 3/14/24, 3 p.m.: The ferry is afloat.]', 'update', '2024-03-14T15:00:00-04:00'],
    ['3/14/24, 3 p.m. ET update: The ferry is afloat.', 'update', '2024-03-14T15:00:00-04:00'],
    ['• Update 3/14/24, 3 p.m. ET: The ferry is afloat.', 'update', '2024-03-14T15:00:00-04:00'],
    // month names, day first, ISO
    ['Correction: June 5, 2023', 'correction', '2023-06-05'],
    ['Correction (March 14, 2024): The ferry is blue.', 'correction', '2024-03-14'],
    ['CORRECTION — Mar. 14, 2024 at 6 p.m. EDT — The ferry is blue.', 'correction', '2024-03-14T18:00:00-04:00'],
    ['Correction, 14 March 2024: The ferry is blue.', 'correction', '2024-03-14'],
    ['Correction at 14:05 GMT on 14 March 2024: The ferry is blue.', 'correction', '2024-03-14T14:05:00+00:00'],
    ['Update, Thursday, March 14th, 2024, 5:05pm: The ferry is afloat.', 'update', '2024-03-14T17:05:00-04:00'],
    ['Update 2024-03-14 17:05 UTC: The ferry is afloat.', 'update', '2024-03-14T17:05:00+00:00'],
    ['Update 2024-03-14T17:05:00Z: The ferry is afloat.', 'update', '2024-03-14T17:05:00+00:00'],
    ['Clarification | 25/12/2023 | The ferry is blue.', 'clarification', '2023-12-25'],
    ['Editors’ note, the 14th of March 2024: The ferry is blue.', 'editors-note', '2024-03-14'],
    // zones
    ['Update 3/14/24, 3 p.m. PT: The ferry is afloat.', 'update', '2024-03-14T15:00:00-07:00'],
    ['Update 1/14/24, 3 p.m. CST: The ferry is afloat.', 'update', '2024-01-14T15:00:00-06:00'],
    ['Update 7/14/24, 3 p.m. Mountain Time: The ferry is afloat.', 'update', '2024-07-14T15:00:00-06:00'],
    ['Update 7/14/24, 3 p.m. EST: The ferry is afloat.', 'update', '2024-07-14T15:00:00-04:00'],
    ['Update 7/14/24, 3 p.m. BST: The ferry is afloat.', 'update', '2024-07-14T15:00:00+01:00'],
    ['Update 3/10/24, 1:59 a.m. ET: The ferry is afloat.', 'update', '2024-03-10T01:59:00-05:00'],
    ['Update 3/10/24, 3:00 a.m. ET: The ferry is afloat.', 'update', '2024-03-10T03:00:00-04:00'],
    ['Update 11/3/24, 1:30 a.m. EDT: The ferry is afloat.', 'update', '2024-11-03T01:30:00-04:00'],
    ['Update 11/3/24, 1:30 a.m. EST: The ferry is afloat.', 'update', '2024-11-03T01:30:00-05:00'],
    // what is left out
    ['Update 3/14, 3 p.m. ET: The ferry is afloat.', 'update', '2024-03-14T15:00:00-04:00'],
    ["Editor's note, 8/14: Readers have written to us about this essay.", 'editors-note', '2024-08-14'],
    ['Correction, January 3: The ferry is blue.', 'correction', '2025-01-03'],
    ['Update, 7:30 a.m. ET: The ferry is afloat.', 'update', '2024-03-13T07:30:00-04:00'],
    ['Update at 5 p.m.: The ferry is afloat.', 'update', '2024-03-12T17:00:00-04:00'],
    ['Update Wednesday 6 a.m.: The ferry is afloat.', 'update', '2024-03-13T06:00:00-04:00'],
    // no date
    ['Correction: An earlier headline gave the wrong port. Newsweek regrets the error.', 'correction', null],
    ['Editor’s note: The writer is a member of the guild.', 'editors-note', null],
    ["EDITORS' NOTE This article has been changed to protect a source.", 'editors-note', null],
    ['Ed. note: The ferry in the picture is another one.', 'editors-note', null],
    ['Clarification – The guild is not a union.', 'clarification', null],
    ['RETRACTION: Newsweek has retracted this article.', 'retraction', null],
    ['Corrections: The ferry is blue and the captain is called Vell.', 'correction', null],
    ['Correction and clarification: The ferry is blue.', 'correction', null],
    ['Update and correction: The ferry is blue.', 'correction', null],
    ['Second update: The ferry is afloat.', 'update', null],
    ['UPDATE II: The ferry is afloat.', 'update', null],
    ['Newsweek correction: The ferry is blue.', 'correction', null],
    // plain sentences
    ['This story has been substantially updated and edited at 6:17 pm EST to reflect the rescue. Additional reporting by Jon Vell.', 'update', '2024-03-12T18:17:00-04:00'],
    ['This article was amended on 3 March 2024 because an earlier version misspelled the name of the port.', 'correction', '2024-03-03'],
    ['This story has been updated with a statement from the guild.', 'update', null],
    ['On March 14, 2024, this article was updated to add the reply of the guild.', 'update', '2024-03-14'],
    ['March 14, 2024: This article was updated to add the reply of the guild.', 'update', '2024-03-14'],
    ['This article was corrected on March 14, 2024, at 4:10 p.m. ET to give the ferry’s name.', 'correction', '2024-03-14T16:10:00-04:00'],
    ['(This story has been corrected to fix the date in paragraph 3)', 'correction', null],
    ['(Corrects spelling of the port in second paragraph.)', 'correction', null],
    ['An earlier version of this article misstated the age of Ada Quill.', 'correction', null],
    ['Due to an editing error, an earlier version of this story gave the wrong port.', 'correction', null],
    ['The headline of this story has been changed to name the port.', 'update', null],
    ['This piece has since been revised to clarify the role of the guild.', 'clarification', null],
    ['This op-ed was retracted on March 20, 2024.', 'retraction', '2024-03-20'],
    ['Newsweek has removed this article’s claim about the guild.', 'update', null],
    ['This article originally stated that the ferry was red.', 'correction', null],
    ['Updated to include a reply from the guild.', 'update', null],
    ['Story updated at 5:15 p.m. ET with comment from the guild.', 'update', '2024-03-12T17:15:00-04:00'],
    ['Updated 3/13/24 at 5:15 a.m. ET to include the reply of the guild.', 'update', '2024-03-13T05:15:00-04:00'],
    ['(Updated at 5:15 p.m. with the reply of the guild)', 'update', '2024-03-12T17:15:00-04:00'],
    ['Update: On Wednesday, March 13, the guild replied to our questions.', 'update', null],
    ['UPDATE: (5:15 p.m. ET) The guild replied.', 'update', '2024-03-12T17:15:00-04:00'],
    ['A caption in an earlier version of this article misidentified the captain.', 'correction', null],
    ['This story was first published on March 12 and has been updated with the reply of the guild.', 'update', null],
    ['This story, originally published on March 12, has been updated to include the reply of the guild.', 'update', null],
    ['This post was updated at 5:15 p.m. Eastern on March 12 with a comment from the guild.', 'update', '2024-03-12T17:15:00-04:00'],
  ])('%s', (line, kind, at) => {
    expect(read(line)).toMatchObject([{ kind, at, text: line }]);
    // A date line alone would take the next paragraph for its note.
    if (line.endsWith('2023')) return;
    expect(findNotes({ paragraphs: [line, ...BODY], ...DATES }).notes).toMatchObject([{ kind, at, passages: [{ paragraph: 0 }] }]);
  });
});

describe('a line that only looks like a note is none', () => {
  it.each([
    'Updated guidance from the CDC says: wear a mask on the ferry.',
    'Correction officers said that the door was open.',
    'Correction officers: the guild wants more of them.',
    'Corrections Secretary Ada Quill resigned.',
    'Update on the trial: the jury is out.',
    'Update your app before you board, the guild said.',
    'Updates to the law took effect on March 3, 2024: fees rose.',
    'Updated maps of the harbour show the reef.',
    'Updated rules for ferries: what to know',
    '“Update: we are fine,” the captain wrote.',
    '"Correction: I was wrong," the mayor wrote on X.',
    '‘Editor’s note: none of this is true,’ the leaflet said.',
    'He wrote: "Update: all well."',
    'The captain wrote an update: all were safe.',
    'Update: Sign up for our newsletter to hear more.',
    'Updates: Subscribe to The Bulletin.',
    'Updated 5 minutes ago',
    'Update 12 hours ago',
    'Updated March 13, 2024',
    'Updated: March 13, 2024 at 3:30 AM EDT',
    'Updated Mar 13, 2024 at 3:30 AM EDT',
    'Last updated: March 3, 2024',
    'Published March 12, 2024',
    'Published 03/12/24, 2 p.m. ET | Updated 03/13/24, 8 a.m. ET',
    'Submit Correction',
    'Request a correction',
    'Corrections policy',
    'Report an error or send a correction to the editors.',
    'Newsweek is committed to accuracy and corrects its errors.',
    'The bill has been updated to include a fee.',
    'The guidance was corrected on March 3, 2024.',
    'The app has been updated with new maps.',
    'The law was amended on 3 March 2024 because the court had struck it down.',
    'This article of the constitution was amended in 1992.',
    'This bill has been amended.',
    'This story has not been updated since 2019, the paper said.',
    'This article is about ferries.',
    'This story has been told many times in Port Ansel.',
    'An earlier version of the bill misstated the fee.',
    'An earlier version of the app contained errors.',
    'A clarification was sought by the court.',
    'Clarification of the rules is needed, she said.',
    'A market correction: what it means for ferries',
    'Correction: sign up to our daily briefing',
    'Retraction of the claims followed within a day.',
    'Editor Ada Quill noted that the ferry was late.',
    'Editors noted: the ferry was late.',
    'Note the colour of the ferry.',
    'Note: All times are local.',
    'Amendment 3 passed with 52 percent of the vote.',
    'Amended filings show that the guild owes money.',
    'Corrected for inflation, fares fell by 3 percent.',
    'Updated with new engines, the ferry is faster.',
    'Updated in 2019, the list names 12 ferries.',
    'Revised figures: exports rose in March.',
    'Withdrawn from service, the ferry rusts.',
    'We regret that the ferry was late, the guild said on its page.',
    'The Ansel Post has since corrected its story about the ferry.',
    'Newsweek has contacted the guild for comment.',
    'Newsweek has updated its app.',
    'Read more: Update on the ferries',
    'Newsweek AI is in beta. Translations may contain inaccuracies.',
    'Based on facts, either observed and verified firsthand by the reporter, or reported and verified from knowledgeable sources.',
    'Do you have a correction? Write to us.',
    'This report was edited by Ada Quill.',
    'This page was edited by a vandal in 2019, he said.',
    'This video has been edited for social media, the guild said.',
    'We updated this list on the basis of your votes.',
    'Clarified butter: how to make it',
    'March 13, 2024: The ferry sinks.',
    'This article was originally published by the Ansel Post.',
    'This story was produced with AI and reviewed by editors.',
    'Live updates: ferry sinks',
  ])('%s', (line) => {
    for (const paragraphs of [[...BODY, line], [...BODY.slice(0, 3), line, ...BODY], [line, ...BODY]]) expect(findNotes({ paragraphs, ...DATES }).notes).toEqual([]);
  });
});

describe('whether a note tells what changed', () => {
  it.each([
    ['Update 03/13/24, 3:30 a.m. ET: This article has been updated with further information.', false],
    ['This article has been updated.', false],
    ['This story has been updated with additional details throughout.', false],
    ['Update: This article has been edited for clarity and length.', false],
    ['Correction, 3/14/24: This article was corrected. Newsweek regrets the error.', false],
    ['This story was updated to reflect new developments.', false],
    ['This article was updated with direct quotes from Ada Quill.', true],
    ['Correction: The ferry is blue.', true],
    ['This article was updated to correct the spelling of a name.', true],
    ['The headline of this article has been changed.', true],
    ['This story has been updated to include comments from the guild.', true],
  ])('%s', (line, says) => {
    expect(read(line)).toMatchObject([{ saysWhat: says }]);
  });
});

describe('several paragraphs, parts of one, notes about notes', () => {
  it('takes a label that stands alone with what follows', () => {
    expect(read('Correction: June 5, 2023', 'An earlier version of this article misstated the fee.')).toMatchObject([{ kind: 'correction', at: '2023-06-05', saysWhat: true, text: 'Correction: June 5, 2023\nAn earlier version of this article misstated the fee.' }]);
    expect(read('Correction', 'The fee is three crowns.')).toMatchObject([{ kind: 'correction', passages: [{ paragraph: 5 }, { paragraph: 6 }] }]);
    const headed = findNotes({ paragraphs: [...BODY, 'Correction', 'This article misstated the fee.'], headings: [5], ...DATES });
    expect(headed.notes).toMatchObject([{ kind: 'correction', passages: [{ paragraph: 5 }, { paragraph: 6 }] }]);
  });
  it('takes nothing with "Correction appended"', () => {
    expect(findNotes({ paragraphs: ['CORRECTION APPENDED.', ...BODY], ...DATES }).notes).toMatchObject([{ saysWhat: false, passages: [{ paragraph: 0 }] }]);
  });
  it('takes the points of a list', () => {
    expect(read('Corrections:', '• The ferry is blue.', '• The mayor is Odile Brandt.', 'Newsweek has contacted the guild.')).toMatchObject([{ passages: [{ paragraph: 5 }, { paragraph: 6 }, { paragraph: 7 }] }]);
  });
  it("takes an editor's note to the end of the article, or as far as it speaks of the text", () => {
    expect(read("Editor's note, 8/14: Many readers were hurt.", 'We had meant to explain a rule of law.', 'This op-ed was taken the wrong way by some. We apologize.')[0]?.passages).toHaveLength(3);
    const top = findNotes({ paragraphs: ['Editor’s note: This essay has drawn replies.', 'The essay was edited before publication, and we stand by the headline of this essay.', ...BODY], ...DATES });
    expect(top.notes[0]?.passages).toHaveLength(2);
  });
  it('goes on where the next paragraph tells of one more mistake, or of words after a colon', () => {
    expect(read('Correction, Mar. 13: This story misspelled the name of the captain.', 'It also gave the wrong year.')[0]?.passages).toHaveLength(2);
    expect(read('Update 3/13/24, 5 p.m. ET: The guild sent a statement:', '“We are sorry,” it said.')[0]?.passages).toHaveLength(2);
    expect(read('Corrections:', '3/12/24: The fee is $3.', 'Newsweek has contacted the guild.')[0]?.passages).toHaveLength(2);
  });
  it('parts two notes that stand together', () => {
    expect(read('Update 3/13/24, 1 a.m. ET: This article has been updated.', 'Update 3/13/24, 2 a.m. ET: The guild has replied.', 'Correction: The ferry is blue.').map((n) => n.kind)).toEqual(['update', 'update', 'correction']);
  });
  it('finds a note that ends a paragraph', () => {
    const line = 'The guild meets on Friday. This story has been updated with a reply.';
    expect(read(line)).toMatchObject([{ text: 'This story has been updated with a reply.', passages: [{ paragraph: 5, start: 27, end: line.length }] }]);
  });
  it('tells a correction of a correction', () => {
    const notes = read('Correction, 3/13/24: The ferry is green.', 'Correction, 3/14/24: An earlier correction to this article misstated the colour. The ferry is blue.');
    expect(notes).toMatchObject([{ replaces: null }, { replaces: { kind: 'correction', note: 0 } }]);
    expect(read('Editor’s note: This replaces an earlier editor’s note.')).toMatchObject([{ replaces: { kind: 'editors-note', note: null } }]);
  });
});

describe('lines that are facts of their own', () => {
  it.each(['Newsweek’s live blog is closed.', "Newsweek's live blog is closed.", 'This live blog is now closed.', 'Our live coverage has ended.', "We're closing our live blog for the night.", 'This live blog has now ended.'])('%s', (line) => {
    expect(findNotes({ paragraphs: [...BODY, line], ...DATES })).toEqual({ notes: [], facts: { liveBlogClosed: 5, promisesUpdates: null } });
  });
  it.each(['This is a breaking news story and will be updated as more information becomes available.', 'This story will be updated.', 'This is a developing story. Please check back for updates.', 'Newsweek will update this story with any reply.', 'More to follow…', 'Update: This story will be updated.'])('%s', (line) => {
    expect(findNotes({ paragraphs: [...BODY, line], ...DATES })).toEqual({ notes: [], facts: { liveBlogClosed: null, promisesUpdates: 5 } });
  });
});

it('gives the text without its notes', () => {
  const paragraphs = ['Correction: The ferry is blue.', ...BODY, 'It is late. This story has been updated with a reply.'];
  expect(withoutNotes(paragraphs, findNotes({ paragraphs, ...DATES }).notes)).toEqual([...BODY, 'It is late.']);
});
it('knows no day where the article has none', () => {
  expect(findNotes({ paragraphs: [...BODY, 'Update, 5 p.m.: The ferry is afloat.'], published: null, modified: null }).notes).toMatchObject([{ at: null }]);
});
