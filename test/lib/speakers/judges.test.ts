import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { speakersOfQuotes } from './said';

/** Who calls whom what, and what in quotation marks is only a name, in words invented anew. "¶" parts paragraphs. */
const whose = (text: string) => speakersOfQuotes(...text.split(' ¶ '));

describe('who judges', () => {
  it.each([
    // passives
    ['The plan has been called “a gift to the rich” by Joshua Hendry.', ['Joshua Hendry']],
    ['The bill was described as a “gift to the rich” by Senator Ann Reed.', ['Ann Reed']],
    ['The town, described by Ann Reed as “a wreck,” is empty.', ['Ann Reed']],
    ['The movement, called “a cult” by critics, grew.', ['critics']],
    ['A bill derided as a “gift” to the rich by Senator Ann Reed passed.', ['Ann Reed']],
    ['Tom Bell, described as “a gentle giant” by his neighbor, Ann Reed, was 41.', ['Ann Reed']],
    // and no judge
    ['The town was called “a wreck” by the end of the year.', []],
    ['The song is called “Blue River” by the choir that sings it.', []],
    // without "that"
    ['They ran the server in a way Director James Corley slammed as “extremely careless,” and lost.', ['James Corley']],
    ['It was a deal Tom Bell derided as “a fire sale.”', ['Tom Bell']],
    // asked
    ['Ann Reed challenged Tom Bell to “name one good plan.”', ['Ann Reed']],
    ['Ann Reed invited voters to “come and see.”', ['Ann Reed']],
    ['Ann Reed introduced him as “the next governor of Ohio.”', ['Ann Reed']],
    ['Ann Reed opened with a call for the party to “embrace the new voters.”', ['Ann Reed']],
    ['Ann Reed issued a plea to lawmakers to “do something.”', ['Ann Reed']],
    // a tag in a clause
    ['Despite his “admittedly brash and rude” ways, Shannon Quill said, Lazar is a devoted father.', ['Shannon Quill']],
  ])('%s', (text, speakers) => expect(whose(text)).toEqual(speakers));

  it('not without words of theirs', () => {
    expect(findSpeakers({ headline: '', paragraphs: ['Ann Reed invited voters to the hall and introduced the mayor.'], published: null }).attributions).toEqual([]);
  });
});

describe('what is only a name', () => {
  it.each([
    ['Kerry Wash, star of the series “Harbor,” thanked Malloy for “taking these steps.”', ['Kerry Wash']],
    ['Ronald Reeve hated the northern “Evil Kingdom,” voiced in his famous demand: “Open this gate!”', ['Ronald Reeve']],
    ['The ad, “Divider,” says that Dunn is too “reckless and loud” to be mayor.', ['The ad']],
    ['The film, titled “Who Are You?”, argues that Dunn is too “reckless and loud” to be mayor.', ['The film']],
    ['Dunn released an ad, “Divider,” which says Malloy is “a crook.”', ['an ad']],
  ])('%s', (text, speakers) => expect(whose(text)).toEqual(speakers));
});

describe('two in one sentence', () => {
  it.each([
    ['Ann Reed said Tom Bell’s claim that the plan was “a mess” was “simply not true.”', ['Ann Reed', 'Tom Bell']],
    ['Ann Reed laughed at Tom Bell’s suggestion that the plan was “a mess.”', ['Tom Bell']],
    ['Responding to Tom Bell’s claim that the plan was “a mess,” Ann Reed said it was “a gift.”', ['Tom Bell', 'Ann Reed']],
    ['Asked about Tom Bell’s remark that the plan was “a mess,” Ann Reed said it was “a gift.”', ['Tom Bell', 'Ann Reed']],
    ['A day after Tom Bell called the plan “a mess,” Ann Reed said it was “a gift.”', ['Tom Bell', 'Ann Reed']],
    ['“It’s a mess,” said Tom Bell; “it’s a gift,” said Ann Reed.', ['Tom Bell', 'Ann Reed']],
    ['Ann Reed, once described by Tom Bell as “a fool,” called him “a friend.”', ['Tom Bell', 'Ann Reed']],
    ['Ann Reed accused Tom Bell of calling the plan “a mess.”', ['Tom Bell']],
    ['Ann Reed said Tom Bell was wrong to call her “a fool.”', ['Tom Bell']],
    ['Ann Reed defended the plan against critics who call it “a mess.”', ['critics']],
    ['Those who attended said it was “a mess.” Someone else wrote, “What a gift.”', ['Those who attended', 'Someone else']],
  ])('%s', (text, speakers) => expect(whose(text)).toEqual(speakers));
});

describe('roundabout ways to somebody’s words', () => {
  it.each([
    // at what time, how often, before whom
    ['Joyce Vann has fought the plan for years, at one point calling it “a clown car.”', ['Joyce Vann']],
    ['Joyce Vann has fought the plan for years, once calling it “a clown car.”', ['Joyce Vann']],
    ['Joyce Vann has fought the plan for years, most recently calling it “a clown car.”', ['Joyce Vann']],
    ['Mayor Bo Lund — a friend of Tom Quill — has fought the plan, and he has battled the board, at one point calling it “a clown car.”', ['Bo Lund']],
    ['Joyce Vann was caught on a hot mic calling the governor “a clown.”', ['Joyce Vann']],
    ['Joyce Vann made headlines for calling the governor “a clown.”', ['Joyce Vann']],
    ['Joyce Vann has doubled down on calling the governor “a clown.”', ['Joyce Vann']],
    ['The row began when Joyce Vann called the governor “a clown.”', ['Joyce Vann']],
    ['The row began with Joyce Vann calling the governor “a clown.”', ['Joyce Vann']],
    ['Joyce Vann shared a post by radio host Bo Lund calling the plan “a scam.”', ['Bo Lund']],
    ['Joyce Vann endorsed Bo Lund’s view that the plan was “a scam.”', ['Bo Lund']],
    // whose words
    ['Joyce Vann ended her speech with the words “we will win.”', ['Joyce Vann']],
    ['Joyce Vann’s take: “We’re tired.”', ['Joyce Vann']],
    ['Joyce Vann’s answer? “No.”', ['Joyce Vann']],
    ['Joyce Vann toured the site. Her verdict? “A clown car.”', ['Joyce Vann']],
    ['Joyce Vann was asked if she would run. The short answer: “No.”', ['Joyce Vann']],
    ['Joyce Vann gave a one-word answer when asked if she would run: “Maybe.”', ['Joyce Vann']],
    ['Joyce Vann had one word for reporters who asked whether she would run: “Maybe.”', ['Joyce Vann']],
    ['“It’s a scam.” That was Joyce Vann’s verdict on the plan.', ['Joyce Vann']],
    ['“It’s a scam.” That is the view of Joyce Vann, who has fought the plan.', ['Joyce Vann']],
    // papers
    ['“It’s a scam,” read a text from Mayor Joyce Vann.', ['Joyce Vann']],
    ['A note from Joyce Vann, the mayor, said: “It’s a scam.”', ['Joyce Vann']],
    ['Joyce Vann reposted a message from radio host Bo Lund that read: “It’s a scam.”', ['Bo Lund']],
    ['Joyce Vann deleted a post that said: “It’s a scam.”', ['Joyce Vann']],
    // a tag with an adverb
    ['“It’s a scam!” yelled a visibly angry Mayor Joyce Vann.', ['Joyce Vann']],
  ])('%s', (text, speakers) => expect(whose(text)).toEqual(speakers));
});

/** The attribution of the question "if she would run". */
const whoAsked = (...paragraphs: string[]) => findSpeakers({ headline: '', paragraphs, published: null }).attributions.find(({ paragraph, content: [span = [0, 0]] }) => (paragraphs[paragraph] ?? '').slice(...span) === 'if she would run');

describe('who asked', () => {
  it('is no host who only shares a post', () => {
    expect(whoAsked('Radio host Bo Lund shared a post by Joyce Vann.', 'Vann gave a one-word answer when asked if she would run: “Maybe.”')).toMatchObject({ speaker: null });
  });

  it('is a host to whom somebody speaks', () => {
    expect(whoAsked('Joyce Vann told radio host Bo Lund on Monday that it was late.', 'Vann laughed when asked if she would run.')).toMatchObject({ speaker: 'Bo Lund' });
  });
});
