import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { said, sourcesIn } from './said';

/** Of these texts nearly all named somebody else, nobody, or too many words before. */
describe('marks typed wrongly', () => {
  it.each([
    [['”They must answer for this, whatever they say,” wrote Peter Hidal.'], ['Peter Hidal: “They must answer for this, whatever they say,”']],
    [['\u202a”This is why we must leave,” posted Nina Orban.'], ['Nina Orban: “This is why we must leave,”']],
    [['”Brand’s talk confirms where he stands. He said it twice.” ― Vera Cruse'], ['Vera Cruse: “Brand’s talk confirms where he stands. He said it twice.”']],
    [['"Brand walked onto the stage, chanting “One more year! One more year!”'], ['Brand: “One more year! One more year!”']],
  ])('still hold the words: %s', (text, expected) => expect(said(...text)).toEqual(expected));
});

describe('what stands nearest', () => {
  it.each([
    ['The fans marched to the ground, where the Lions played the Vikings, while chanting, "Hands up!"', 'The fans: “Hands up!”'],
    ['Small groups of protesters looped the streets - where the Lions played the Vikings - while chanting, "Hands up!"', 'Small groups of protesters: “Hands up!”'],
    ['The spot ends with footage of Brand saying during the debate, "That makes me smart."', 'Brand: “That makes me smart.”'],
    ['The video shows Ann Lind telling a crowd that "nobody is coming."', 'Ann Lind: “nobody is coming.”'],
    ['With aides worried about turnout, Ann Lind has a new message: "It’s about us."', 'Ann Lind: “It’s about us.”'],
    ['A man wearing a red cap yelled "Go home!" before he was led away.', 'A man wearing a red cap: “Go home!”'],
    ['Ann Lind insisted that they were strong, to which Olsen replied: "It’s not true."', 'Ann Lind: they were strong'],
  ])('has the words: %s', (text, expected) => expect(said(text)).toContain(expected));
  it('has the clause that leans on it', () => {
    const text = 'When Orrin signaled that it would sell, Mr. Barret said, "we were lost."';
    expect(findSpeakers({ headline: '', paragraphs: [text], published: null }).attributions[0]?.content.map((span) => text.slice(...span))).toEqual(['When Orrin signaled that it would sell', 'we were lost.']);
  });
  it.each([
    ['The aim is a "lawful source of income," as a ministry memo put it.', 'a ministry memo'],
    ['A group of 67 artists this week published a letter and called on people to "remember."', 'A group of 67 artists'],
    ['Party spokesman Sean Pike on Thursday evening said the party was well.', 'Party spokesman Sean Pike'],
    ['Unlike Orrin, Ann Lind said she "would not sign."', 'Ann Lind'],
    ['Ann Lind’s repeated emphasis that few had been "involved" angered them.', 'Ann Lind’s'],
    ['A poll last month found that half of us sleep badly.', 'A poll last month'],
  ])('is the source: %s', (text, source) => expect(sourcesIn(text)).toContain(source));
  it.each([
    ['Otto Brand released a new 30-second video that says voters "deserve better."', 'Otto Brand'],
    ['The senator wrote an op-ed that called the plan "a gift to banks."', 'The senator'],
    ['Brand criticized a statement that said he "lied."', 'a statement'],
  ])('made the paper that says so, or did not: %s', (text, speaker) => expect(said(text).at(-1)).toMatch(new RegExp(`^${speaker}: `)));
});

describe('who is meant', () => {
  it('is the vice nominee, not the nominee', () =>
    expect(said('Dan Trunk, the nominee, spoke first. The Republican nominee said he was glad.', 'Mike Penn says too much is made of it.', 'The vice presidential nominee spoke hours after Trunk wrote again.', 'The Oakland governor said the media were to blame.').at(-1)).toBe('Mike Penn: the media were to blame'));
  it('is the one whose doings open the sentence', () => expect(said('"Mel Oz has a pulpit," said David Gorsk, a surgeon.', 'Oz’s advice earned him a visit, where he was scolded for saying that tea was a "cure."').at(-1)).toBe('Mel Oz: “cure.”'));
  it('is not called by the word that opens the sentence', () => expect(said('Given Lind’s views, nobody slept. Former Lind aides said it was "late."').at(-1)).toBe('Former Lind aides: “late.”'));
  it('may be called Will', () => expect(said('“He should go,” George Will wrote of Ted Trunk.', 'After Trunk’s talk, Will called for Kray, whom he describes as having “a captain’s bearing.”').at(-1)).toBe('George Will: “a captain’s bearing.”'));
  it('has not said what somebody says of him', () => expect(said('Dan Kisel, who runs a station, suggested that the mayor had added "oil to the fire" by saying that she would stay.')[0]).toBe('Dan Kisel: “oil to the fire”'));
});
