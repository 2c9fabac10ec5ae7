import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Clauses and phrases that are reported without quotation marks: where they begin, where they end, and what reports nothing. */
describe('what is reported', () => {
  it.each([
    ['Mara Lindqvist said Thursday’s vote was too close.', 'Mara Lindqvist: Thursday’s vote was too close'],
    ['Lindqvist said each year of delay costs the town a fortune.', 'Lindqvist: each year of delay costs the town a fortune'],
    ['Mara Lindqvist said no.', 'Mara Lindqvist: no'],
    ['Mara Lindqvist said the same of the bridge.', 'Mara Lindqvist: the same of the bridge'],
    ['Mara Lindqvist asked Tom Okafor about the bridge.', 'Mara Lindqvist: the bridge'],
    ['Some say they will never cross it.', 'Some: they will never cross it'],
    ['Supporters of the toll hope that it will pay for the bridge.', 'Supporters of the toll: it will pay for the bridge'],
    ['More patience, more money and a longer summer, Lindqvist said.', 'Lindqvist: More patience, more money and a longer summer'],
    ['The bridge is closed, Lindqvist said after meeting the builders.', 'Lindqvist: The bridge is closed'],
    ['Lindqvist said, if elected, she would open the bridge.', 'Lindqvist: if elected, she would open the bridge'],
    ['Lindqvist would not say whether the bridge was safe.', 'Lindqvist: whether the bridge was safe'],
    ['Lindqvist said the annual talks, which began in May, are over.', 'Lindqvist: the annual talks, which began in May, are over'],
  ])('%s', (text, reported) => {
    expect(said(text)).toEqual([reported]);
  });

  it.each([
    ['Mara Lindqvist said the bridge was closed, a claim nobody repeated.', 'Mara Lindqvist: the bridge was closed'],
    ['Lindqvist said the bridge was closed, compared with three last year.', 'Lindqvist: the bridge was closed'],
    ['Mara Lindqvist criticized the toll in a tweet.', 'Mara Lindqvist: the toll'],
    ['Most drivers oppose the toll, and more than half of them said they would walk.', 'Most drivers: the toll'],
  ])('ends where the writer speaks again: %s', (text, reported) => {
    expect(said(text)[0]).toBe(reported);
  });

  it.each([
    ['Some 60% of drivers said they would pay the toll.', 'Some 60% of drivers: they would pay the toll'],
    ['Another delegate of the harbour party, Ann Jones, said the bridge was closed.', 'Ann Jones: the bridge was closed'],
    ['The bridge was closed, he and Ann Smith said.', 'Ann Smith: The bridge was closed'],
  ])('has all who say it: %s', (text, reported) => {
    expect(said(text)).toEqual([reported]);
  });

  it.each(['Lindqvist found a seat and thought the builders were late.', 'Lindqvist demanded a new toll.', 'The span, referring to a bridge, was closed.'])('is nothing where nobody says anything: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

/** Each was told by nobody, or by somebody else, before its rule. */
describe('what somebody reports is found', () => {
  it.each([
    ['Ted Cross has said for weeks he’s the only one who can win.', 'Ted Cross: he’s the only one who can win'],
    ['The budget office said about half of the rise reflected losses.', 'The budget office: about half of the rise reflected losses'],
    ['The French interior minister, Bernard Caze, said early Friday that 80 people were hurt.', 'Bernard Caze: 80 people were hurt'],
    ['She has since said that she went because it would be fun.', '?: she went because it would be fun'],
    ['While he’s said he believes in it, he has changed.', '?: he believes in it'],
    ['The NFL legend said people misunderstand Trundle.', 'The NFL legend: people misunderstand Trundle'],
    ['His chairman Paul Manford said — on Twitter, as it happens — that Trundle raised a lot that day.', 'Paul Manford: Trundle raised a lot that day'],
    ['The Post reported that, according to an analysis of her calendar, half of the meetings were with donors.', 'Post: half of the meetings were with donors'],
    ['Many liberal members have also warned the bank not to act this year.', 'Many liberal members: not to act this year'],
    ['It is a probe the agency said was ongoing as of May.', 'the agency: was ongoing as of May'],
  ])('whatever stands before it: %s', (text, expected) => expect(said(text)).toContain(expected));
  it.each([
    ['Bernie Sandler, a senator from the state of Vermont and self-described socialist, said the slump is the source of it.', 'Bernie Sandler: the slump is the source of it'],
    ['The newspaper, long a vocal friend of reform, writes that Haley has sought a change.', 'The newspaper: Haley has sought a change'],
    ['While she cannot win, insiders in the next two states — Nevada and Utah — said it’s important that she go on.', 'insiders in the next two states: it’s important that she go on'],
    ['Mr. Trundle’s former manager, Corey Lewand, said the staff member who succeeded him, Paul Manford, should be fired.', 'Corey Lewand: the staff member who succeeded him, Paul Manford, should be fired'],
    ['Another man who prayed at the center here and who did not want to be named said he heard a talk.', 'Another man: he heard a talk'],
    ['Some 56 percent of Cubans polled said they were less likely to vote.', 'Some 56 percent of Cubans polled: they were less likely to vote'],
    ['The statement by the two suggested both are ready to talk.', 'The statement by the two: both are ready to talk'],
    ['Mr. Sandler, after initially saying he would not advertise, bought time.', 'Sandler: he would not advertise'],
    ['After saying he was late for the ferry, Ann Reed left.', 'Ann Reed: he was late for the ferry'],
  ])('whoever is its subject: %s', (text, expected) => expect(said(text)).toContain(expected));
  it.each([
    ['It is a classic scare tactic, as David Dale noted in The Gazette.', 'David Dale: It is a classic scare tactic'],
    ['There are limits, and as Corey Dale noted, people could still be punished.', 'Corey Dale: people could still be punished'],
    ['And it has not gone unnoticed: According to recent polls, Trundle holds only 14 percent of the vote.', 'recent polls: Trundle holds only 14 percent of the vote'],
    ['Now, according to the recent 50-state poll, some are swinging.', 'the recent 50-state poll: some are swinging'],
    ['The town had more crime, including robbery, according to the most recent data from the agency.', 'the most recent data from the agency: The town had more crime, including robbery'],
  ])('beside "as" and "according to": %s', (text, expected) => expect(said(text)).toContain(expected));
});

describe('a tag, a hearer and a chain', () => {
  it.each([
    ['The plan is more harmful to the town than to anyone else, said several observers.', 'several observers: The plan is more harmful to the town than to anyone else'],
    ['He knew it all, said a former spokesman for the Foreign Ministry, Oleg Volo, who ran in May.', 'Oleg Volo: He knew it all'],
    ['It was late, the mayor’s office told the Gazette.', 'the mayor’s office: It was late'],
    ['The mayor confirmed to the Gazette that it was late.', 'The mayor: it was late'],
    ['It came after Don Trundle told a town hall in Salem, New Hampshire on Monday that the plan is dead.', 'Don Trundle: the plan is dead'],
    ['Three-in-five insiders — and two-thirds of all — said that Trundle can’t be stopped.', 'Three-in-five insiders: Trundle can’t be stopped'],
    ['Sen. Ron Johns (R-Wis.) kept asking her why the office had tied it to protests.', 'Ron Johns: why the office had tied it to protests'],
    ['Marcus has been critical of him but on Tuesday wrote that she agreed with him.', 'Marcus: she agreed with him'],
    ['Ann Reed, who said she was late, left.', 'Ann Reed: she was late'],
    ['Curly Hoag, who’s argued for years that members can’t be bound, is here.', 'Hoag: members can’t be bound'],
    ['The firm owns an oil field in the north and a factory in Kazan and says it has built a fund.', 'The firm: it has built a fund'],
    ['He sold what Ann Zimmer described as a “piece of history.”', 'Ann Zimmer: “piece of history.”'],
    ['Reed was accused by Marsh of lying about it.', 'Marsh: of lying about it'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));
  it('is no warning tweeted, no joke told', () => {
    expect(said('In his campaign speech, an odd one, Johns told a joke.')).toEqual([]);
    expect(said('The delegates in the hall, and the mayor, tweeted their approval of it.')).toEqual([]);
  });
});
