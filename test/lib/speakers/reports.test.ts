import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { said } from './said';

/** Sentences as newsrooms write them; each had a report missed, cut wrongly or given to somebody else before. */
describe('who speaks past what stands between', () => {
  it.each([
    ['Steve Sad, asked by CNN whether Donald Bell would attend, said it was "his call."', 'Steve Sad: “his call.”'],
    ['Steve Sad, asked about Bell, said it was late.', 'Steve Sad: it was late'],
    ['Bell sat before the committee, while Ted Croft, the Texas Republican, dismissed the recall.', 'Ted Croft: the recall'],
    ['He read a letter, signed by 41 members of the Harbour Freedom Caucus last month, that urged leaders to act.', 'a letter: leaders to act'],
    ['Her daughter, Annie Kray, 24, who testified that he had seemed "almost cheerful," left the court.', 'Annie Kray: “almost cheerful,”'],
    ['They lie beneath a field, whose owner has so far refused to let them dig.', 'owner: to let them dig'],
    ['Whit cut her target on the stock to $55, citing "elevated risk."', 'Whit: “elevated risk.”'],
    ['The judge blocked the law, a ruling that the Harbour Union hailed as "a victory."', 'Harbour Union: “a victory.”'],
    ['She "became agitated," the affidavit states.', 'the affidavit: “became agitated,”'],
    ['The visit was canceled, Kyiv signaled.', 'Kyiv: The visit was canceled'],
    ['The agency assessed that Moscow had been forced to move.', 'The agency: Moscow had been forced to move'],
    ['He told deputies he had been working on an oil rig, the affidavit says.', 'the affidavit: He told deputies he had been working on an oil rig'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('who is told, and where, is no part of what is said', () => {
  it.each([
    ['Jon Thur told Fox & Friends that it was late.', 'Jon Thur: it was late'],
    ['Jane Kray told the podcast Late Talk that it was late.', 'Jane Kray: it was late'],
    ['Jane Kray told reporters aboard Harbour One that it was late.', 'Jane Kray: it was late'],
    ['Senator Ann Kray wrote on X, formerly Twitter: "It is late."', 'Ann Kray: “It is late.”'],
    ['Senator Ann Kray wrote on X, formerly known as Twitter, on Monday: "It is late."', 'Ann Kray: “It is late.”'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('a report ends', () => {
  it.each([
    ['Moscow has vowed that there will be "consequences" for it, as Kyiv signaled that more were coming.', ['Moscow: “consequences”', 'Kyiv: more were coming']],
    ['Bell called the board "a retirement home," and in 2021 he agreed to pay a fine.', ['Bell: “a retirement home,”', 'Bell: to pay a fine']],
    ['Hutch said that figure alone should give them pause.', ['Hutch: that figure alone should give them pause']],
    ['Officials said that year was the warmest.', ['Officials: that year was the warmest']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('nothing is reported', () => {
  it.each([
    'A judge on Thursday denied a motion for a new trial filed by Raymond Kray.',
    'Omari Jacks wrote the pilot.',
    'I have read a lot of it.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
  it('by one who reads or laughs', () => {
    expect(said('The king is ill. The monarch has read "as many as he can," an aide told the Courier.')).toEqual(['an aide: “as many as he can,”']);
    expect(said('Renata Kray has called it "the scariest script" she\'s ever read.')).toEqual(['Renata Kray: “the scariest script”']);
    expect(said('Asked about it, Hutch laughed. "We are friends."').at(-1)).toBe('Hutch: “We are friends.”');
  });
});

describe('two who speak together', () => {
  it.each([
    ['Karin Jean, the White House press secretary, and Harbour Secretary Alex Moss both welcomed the plan.', 'Karin Jean: the plan'],
    ['Ann Kray, a baker, and Tom Bell, a smith, said it was late.', 'Ann Kray: it was late'],
    ['Minister Rado Sik and his Lithuanian counterpart, Gabriel Land, said in a joint statement that it was late.', 'Rado Sik: it was late'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('what is told once', () => {
  it('is what somebody thinks inside their own reported words', () => {
    expect(said('Vladimir Kray spoke. He described how he thought that the trail was "becoming uncivilized" adding that "it cannot go on."')).toEqual(['Vladimir Kray: “becoming uncivilized”', 'Vladimir Kray: “it cannot go on.”']);
  });
  it('ends where the main clause begins', () => {
    expect(said('Ultimately, while experts told Newsweek that Kray was good on Wednesday, no one would have done enough.')).toEqual(['experts: Kray was good on Wednesday']);
  });
  it('is no explanation of the writer’s', () => {
    expect(said('Ann Kray replied, "we are ready," as she touted how her fleet, referring to boats and rafts, is large.').some((line) => line.includes('boats'))).toBe(false);
  });
});

describe('nobody is', () => {
  it('a verb of the headline', () => {
    const { attributions } = findSpeakers({ headline: 'I Taught Civics for 31 Years', paragraphs: ['"I am tired," he said.'], published: null });
    expect(attributions.map(({ speaker }) => speaker)).toEqual([null]);
  });
  it('“they” in somebody’s quoted words, for all the groups outside', () => {
    expect(said('Opponents say that it spoils the view. "They promised us a quay \'within sight of the old one,\'" said Ines Dabrowa.').at(-1)).toBe('? (by Ines Dabrowa): “within sight of the old one,”');
  });
});
