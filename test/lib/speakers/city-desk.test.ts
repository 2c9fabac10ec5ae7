import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { said } from './said';

/** From nine articles of other desks, with labels: each of these went wrong before its rule was there. "¶" parts paragraphs. */
const lines = (text: string): string[] => said(...text.split(' ¶ '));
const read = (text: string) => findSpeakers({ headline: '', paragraphs: text.split(' ¶ '), published: null });

describe('whose words they are', () => {
  it.each([
    ['Tom Bell came on a visa in 2006 and overstayed it, said his attorney, Ann Reed.', ['Ann Reed: Tom Bell came on a visa in 2006 and overstayed it']],
    ['Ann Reed taught for 40 years. Tom Bell fixed doors when a producer at Radio Dover asked if he could fill an hour. ¶ "I told her I could," he recalled. "It was late."', ['a producer at Radio Dover: if he could fill an hour', 'Tom Bell: “I told her I could, … It was late.”']],
    ['Ann Grady was there. Her older son, 12-year-old Max Grady, was late. "It was cold," he told the Courier.', ['Max Grady: “It was cold,”']],
    ['Captain Joanne Ord and First Officer Amit Rai were late. ¶ "She said, \'It is cold out there,\'" recalled Tom Bell.', ["Tom Bell: “She said, 'It is cold out there,'”", 'Joanne Ord (by Tom Bell): “It is cold out there,”']],
    ['Sheriff Wade Hart told reporters it was cold. The clerk who rented him the room told deputies that it was late.', ['Wade Hart: it was cold', 'The clerk: it was late']],
    ['"It is late," Tyrell Banks, 27, wrote on X. In a later post, he said it was cold.', ['Tyrell Banks: “It is late,”', 'Tyrell Banks: it was cold']],
    ['"It is late," said Ann Reed. No one knows what is next. It goes on. They say it is cold.', ['Ann Reed: “It is late,”', '?: it is cold']],
    ['Ann Reed says no one knows what is next.', ['Ann Reed: no one knows what is next']],
    ['Bell, a Republican who said he voted early, was late.', ['Bell: he voted early']],
    ['Economists at Harbour Capital put it at five. "It is late," they wrote.', ['Economists at Harbour Capital: “It is late,”']],
    ['Ann Reed and her colleagues modeled the ice. The best match, they report, was an ocean.', ['Ann Reed: The best match … was an ocean']],
    ['A former student, the furniture maker Isaac Bell, said it was late.', ['Isaac Bell: it was late']],
    ['The boats were praised by passengers for their calm.', ['passengers: The boats … for their calm']],
    ['In a note published on Wednesday, economists at Harbour Capital put the odds at five. "It is late," they wrote.', ['economists at Harbour Capital: “It is late,”']],
    ['Lauren Mattingly was there. Mattingly also accused "the media" of lying.', ['Lauren Mattingly: “the media”']],
    ['Tom Bell noted that Ann Reed had herself spoken of her "lonely first winter" there.', ['Tom Bell: Ann Reed had herself spoken of her "lonely first winter" there', 'Ann Reed: “lonely first winter”']],
    ['Ann Reed was late. She said the team had acknowledged the report "within hours."', ['Ann Reed: “within hours.”']],
    ['The Ashcombes have never confirmed that the singer paid.', []],
    ['Senator Karen Dale, a Republican, whose office confirmed the gift, was late.', ['Karen Dale’s office: the gift']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('somebody whose age is told is a person, whatever the surname', () => {
    expect(read('"It is late," Tyrell Banks, 27, wrote on X.').speakers).toMatchObject([{ name: 'Tyrell Banks', kind: 'person' }]);
  });
});

describe('one who is called by two names', () => {
  it.each([
    ['Walt Bell died at 91. Walter James Bell was born in Dover. Friends said Walt Bell was late.', 'Walter James Bell said it was late.', ['Walt Bell']],
    ['A Transcoast Airlines jet turned back.', 'Transcoast said it was late.', ['Transcoast Airlines']],
  ])('%s ¶ %s', (before, after, expected) => {
    expect(read(`${before} ¶ ${after}`).speakers.filter(({ kind }) => kind !== 'unnamed').map(({ name }) => name)).toEqual(expected);
  });
});

describe('what is told of one', () => {
  it.each([
    ['Elena Hart, a policy analyst at the Center for Fog, said it was late.', ['a policy analyst at the Center for Fog']],
    ['A former student, the furniture maker Isaac Bell, said it was late.', ['A former student']],
  ])('%s', (text, expected) => {
    expect(read(text).speakers.flatMap(({ descriptors }) => descriptors)).toEqual(expected);
  });
});

describe('what is told of a couple', () => {
  it('is told of both', () => {
    const { speakers } = read('Joel Bell has a farm. Joel and Ann Bell, whose daughter is ill, said it was late.');
    expect(speakers.map(({ name, descriptors }) => [name, descriptors])).toEqual([['Joel Bell', ['whose daughter is ill']], ['Ann Bell', ['whose daughter is ill']]]);
  });
});

describe('how much of it', () => {
  it.each([
    ['Tom Bell said it was the best view and referred further questions to the city.', ['Tom Bell: it was the best view']],
    ['Dover voted to ban what its policy calls "any glowing object" from June, after a meeting at which parents lined up to speak.', ['its policy: “any glowing object”']],
    ['Tom Bell was a cook. He served in Korea, where, he liked to say, he built "the finest huts north of Seoul."', ['Tom Bell: “the finest huts north of Seoul.”']],
    ['One user who claimed to work at a law firm called the notice "a joke."', ['One user: to work at a law firm', 'One user who claimed to work at a law firm: “a joke.”']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('who answered', () => {
  it.each([
    ['Ann Reed is a spokesperson for Harbour Trust. In an email to Newsweek, she said it was late.', [['Ann Reed', 'replied']]],
    ['The Dover Teachers Association said it was late. The district did not respond to a request for comment.', [['district', 'asked']]],
    ['A Harbour Trust spokesperson told Newsweek it was late and referred questions to the Office of Boats and Fog, which did not respond to a request for comment.', [['Harbour Trust', 'replied'], ['Office of Boats and Fog', 'asked']]],
    ['Senator Karen Dale, a Republican, whose office declined to comment, was late.', [['Senator Karen Dale’s office', 'declined']]],
  ])('%s', (text, expected) => {
    expect(read(text).reply.map(({ party, status }) => [party, status])).toEqual(expected);
  });
});
