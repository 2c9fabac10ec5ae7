import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { said } from './said';

/** From invented articles of eight desks, with labels: each of these went wrong before its rule was there. "¶" parts paragraphs. */
const last = (text: string): string | undefined => said(...text.split(' ¶ ')).at(-1);
const kindOf = (text: string): string[] => findSpeakers({ headline: '', paragraphs: text.split(' ¶ '), published: null }).speakers.map(({ name, kind }) => `${name}: ${kind}`);

describe('bodies', () => {
  it.each([
    ['Rates rose again last week, according to Freddie Mac.', ['Freddie Mac: organisation']],
    ['Dover Air Lines said that it was late.', ['Dover Air Lines: organisation']],
    ['Silver Larch Mountain said on Friday that it would open.', ['Silver Larch Mountain: organisation']],
    // a name that ends so is no genitive
    ["Grocery chain Kellerman's, which sold it, said that it was sorry.", ["Kellerman's: organisation"]],
    ['Great Lakes Polling, which asked 600 voters, said it would wait.', ['Great Lakes Polling: organisation']],
    ["Wendo's said the burger would return. The new Wendo's menu is short.", ["Wendo's: organisation"]],
  ])('%s', (text, expected) => {
    expect(kindOf(text)).toEqual(expected);
  });

  it.each([
    ['Delta said it was late. In its statement, the Atlanta-based carrier said it was "sorry." It added that it would pay.', 'Delta: it would pay'],
    ['Dover Creamery, based in Viroqua, Wisconsin, closed on May 4. ¶ In a notice, the company said that it was sorry.', 'Dover Creamery: it was sorry'],
    ['The Dover Society has urged the FDA to act. The group found last year that it took months.', 'Dover Society: it took months'],
    ['Meridian Trust customers were locked out, according to the tracking website Downdetector. ¶ "Your money is safe," the bank posted on X.', 'Meridian Trust: “Your money is safe,”'],
    ['Brightnest denied it. In an emailed statement, the Austin, Texas-based company told Newsweek that it was late.', 'Brightnest: it was late'],
    ["The Alzheimer's Association estimates that the number will double.", "Alzheimer's Association: the number will double"],
    ['The fees came from the Pulse Alliance, a trade group, which said it had no role.', 'Pulse Alliance: it had no role'],
    ['The podcast Gable Talk devoted 14 episodes to it, and its host, Reggie Sims, was in the room. "It is late," he said.', 'Reggie Sims: “It is late,”'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe('what is told, and by whom', () => {
  it.each([
    ['Not all experts agree that a crash is coming.', []],
    ['Around a third of adults regularly get less, figures from the Dover Council show.', ['figures from the Dover Council: Around a third of adults regularly get less']],
    ['But around a third of adults say they get less, figures from the Dover Council show.', ['figures from the Dover Council: But around a third of adults say they get less']],
    ['About 260 people die a year, the CDC estimates.', ['CDC: About 260 people die a year']],
    ['Tveit is expected to meet Bessent on May 14, her ministry said, adding that it was late.', ['her ministry: Tveit is expected to meet Bessent on May 14', 'her ministry: it was late']],
    ['Half of respondents said they disapproved of it, and nearly half, 47 percent, said that it had hurt.', ['Half of respondents: they disapproved of it', 'nearly half: it had hurt']],
    ['Ann Reed has threatened to impose a tariff after the fund said it would sell its stake.', ['Ann Reed: to impose a tariff', 'the fund: it would sell its stake']],
    ['Tom Bell said he had no plans, but when pressed on it, he declined to answer.', ['Tom Bell: he had no plans', 'Tom Bell: to answer']],
    ['The Reed campaign declined to comment, but in an email it told supporters that it was "a toss-up."', ['The Reed campaign: to comment', 'The Reed campaign: “a toss-up.”']],
    ['What they cannot show, according to Ann Reed, is how it will end.', ['Ann Reed: What they cannot show … is how it will end']],
    ['In an update posted two days later, the woman said that she had asked her sister.', ['the woman: she had asked her sister']],
    ['In a post on Reddit, the 29-year-old, who posts under the name u/late, said she booked it.', ['the 29-year-old: she booked it']],
    ['The agency told Newsweek that it was gathering information and had not decided whether to go on.', ['The agency: it was gathering information and had not decided whether to go on']],
    ['Judge Alan Prew reminded the gallery that it was late and told two women in the back row to leave.', ['Alan Prew: it was late', 'Alan Prew: two women in the back row to leave']],
    ['An aide said on Monday that she was told to invent it, in testimony that prosecutors say goes to the heart of it.', ['An aide: she was told to invent it', 'prosecutors: goes to the heart of it']],
    ['Jodie Raines told local TV station KTTD that the family was late.', ['Jodie Raines: the family was late']],
    ['The union claims that fume events make crews ill.', ['The union: fume events make crews ill']],
    ["Dover's Office of Harbours pointed to a release in which it said that rates were \"stable.\"", ["Dover's Office of Harbours: a release", "Dover's Office of Harbours: “stable.”"]],
    ['The researchers describe the site as "like Must Farm," the so-called "Pompeii of the Fens."', ['The researchers: “like Must Farm,”']],
    ['Ann Reed noted that the airport, the only one in a park, had been promised a radar.', ['Ann Reed: the airport, the only one in a park, had been promised a radar']],
    ['Ann Reed said that prices rose, which hurt buyers, and that wages fell.', ['Ann Reed: prices rose, which hurt buyers, and that wages fell']],
    ['Ann Reed said that failed updates are common.', ['Ann Reed: failed updates are common']],
    ['The ministry said the talks would resume "in weeks," without giving a date.', ['The ministry: “in weeks,”']],
    ['Ann Reed criticized the government for offering "slogans to the north."', ['Ann Reed: “slogans to the north.”']],
    ['Asked by Ann Reed, an Ohio Democrat, whether it would act, Tom Bell said it would.', ['Ann Reed: whether it would act', 'Tom Bell: it would']],
    ['They are seen as even, and strategists say she could decide it.', ['?: They … even', 'strategists: she could decide it']],
    // a judgement that is no report
    ['Correction, May 5: This article originally said that he was a baker.', []],
    ["Is there a concern that's worrying you? Let us know.", []],
    ['It is the top issue, cited by 38 percent, according to Ann Reed.', ['Ann Reed: It is the top issue, cited by 38 percent']],
    ['Ann Reed will say that she warned him in writing about it.', []],
    ['The NWS issues a winter storm warning when heavy snow is near.', []],
    ['The Heart Association, which added sleep to its list in May, said that it mattered.', ['Heart Association: it mattered']],
    ['Dover Creamery recalled 4,310 cases of its cheese after an inspection.', []],
    ['Ann Reed reported on Monday that he was out, citing league sources.', ['Ann Reed: he was out']],
    ['The storm comes when millions of people are expected to travel, according to Ann Reed.', ['Ann Reed: The storm comes when millions of people are expected to travel']],
    ['Ann Reed, whose office defended the plan in court, has said it was late.', ['Ann Reed: it was late']],
    ['The group spent $312 on Facebook ads opposing a ballot measure.', []],
    ['Arguing for the Justice Department, Ann Reed was brief.', []],
    ['That is not how the forecasters see it.', []],
    ['A lawyer who advises local councils on maps said that it was close to "a wash."', ['A lawyer: “a wash.”']],
    // words with a picture, and words that are shouted
    ['Representative Ted Lowe of Ohio shared the clip with the caption "Wow."', ['Ted Lowe: “Wow.”']],
    ['The Dover channel posted a video of the plant with the comment: "Good morning."', ['The Dover channel: “Good morning.”']],
    ['Trump had urged lawmakers to "KILL ALL," and left.', ['Trump: “KILL ALL,”']],
    ['Page 14 states that half of those who left "reported earnings."', ['Page 14: “reported earnings.”']],
    ["Bell read Reed's letter to the senator and asked whether she was lying.", ["Bell: Reed's letter to the senator", 'Bell: whether she was lying']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('he, she, it and the titles', () => {
  it.each([
    // nobody else can be meant
    ['Burgum said it was late. "No," he added.', 'Burgum: “No,”'],
    // every reader knows whose name it is
    ['Senator Grant Whitlock said it was late. ¶ Trump weighed in at midnight. Writing on Truth Social, he said Whitlock was "a nice guy, but weak."', 'Trump: “a nice guy, but weak.”'],
    ['Russian President Vladimir Putin declared it over. ¶ Volodymyr Zelensky spoke. The Ukrainian president said that Russia "understands losses."', 'Volodymyr Zelensky: “understands losses.”'],
    ['Interior Secretary Doug Burgum spoke on Monday. The former Ohio governor said that every state would have to give.', 'Doug Burgum: every state would have to give'],
    ['"It is thin," said Oona Hathaway, a professor. ¶ A former Defense Department lawyer, who asked not to be named because he still works there, was more critical. He told Newsweek that it "reads badly."', 'A former Defense Department lawyer: “reads badly.”'],
    ['Dana Okafor asked Leavitt about it. ¶ Later in the briefing, Ann Jiang of CBS News returned to it. She wanted to know if it was late.', 'Ann Jiang: if it was late'],
    ['Norges Bank said it was an "unacceptable risk." ¶ Harlan Heavy rejected that. In a statement, the company said it "does not condone" it.', 'Harlan Heavy: “does not condone”'],
    ['Lawmakers have argued that it should. ¶ The administration\'s notification, a copy of which was obtained by Newsweek, runs to one page. It says that the president acted "in haste."', "The administration's notification: “in haste.”"],
    ['It was promised, several of them said. ¶ He stayed late, according to three people familiar with it. One of them said that he was "exhausted."', 'One of them: “exhausted.”'],
    ['Ann Reed told the broadcaster that fighting was continuing there and that the claim was "another lie."', 'Ann Reed: “another lie.”'],
    ['"I love it," said another. ¶ A third user, u/mulberry, asked whether it was late. "Is it?" they wrote.', 'u/mulberry: “Is it?”'],
    ['Paul Rocher said it was late. In his view, both sides are tired.', 'Paul Rocher: both sides are tired'],
    ['Strategist Adrian Hemp called it late for Senate candidate Mike Rogers. ¶ In a speech on Saturday, the former congressman said that it was "brief."', 'Mike Rogers: “brief.”'],
    ['Representative Grant Holl told the crowd he would stay. ¶ "No!" a man shouted. ¶ The congressman, a former baker, was booed when he claimed that it was late.', 'Grant Holl: it was late'],
    ['One user, named bethany.k, suggested that it was late.', 'One user: it was late'],
    // who hangs behind a name, or brings one in
    ['Ann Reed, an Ohio Republican who previously suggested that he should go, left.', 'Ann Reed: he should go'],
    ['Reed faces a challenge from state Senator Dale Huis, who has said it was close.', 'Dale Huis: it was close'],
    ['Reed moved on to another reporter, Owen Tell of the Daily Signal, who asked about the plans.', 'Owen Tell: the plans'],
    ['Her lawyer, Anya Petro of the Institute for Free Speech, told the court that it was late.', 'Anya Petro: it was late'],
    ['Candidate filing closes on March 31, and Hoskins has warned that it was late.', 'Hoskins: it was late'],
    ["Freedonia's Defense Ministry said it was late. ¶ In its bulletin, the ministry said units had \"freed\" it. It did not say when.", "Freedonia's Defense Ministry: when"],
    ['The Institute for the Study of War, a think tank, said it was late. ¶ "They will try," the think tank wrote.', 'Institute for the Study of War: “They will try,”'],
    ['Ann Reed said that every state would give and that Ohio was being asked to do "less than most."', 'Ann Reed: “less than most.”'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

const names = (headline: string, text: string) => findSpeakers({ headline, paragraphs: [text], published: null }).speakers.map(({ name, kind }) => `${name}: ${kind}`);

describe('a headline', () => {
  it('has a verb that is no part of the name', () => {
    expect(names('Talks Stall as Hezbo Rejects Plan', 'Hezbo denounced it as "a joke of a plan."')).toEqual(['Hezbo: organisation']);
    expect(names('Schilling Backs Plan', 'Schilling was late. Curt Schilling said that it was over.')).toEqual(['Curt Schilling: person']);
  });
});
