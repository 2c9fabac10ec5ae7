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
    ["Wendo's said the burger would return. The new Wendo's menu is short.", ["Wendo's: organisation"]],
  ])('%s', (text, expected) => {
    expect(kindOf(text)).toEqual(expected);
  });

  it.each([
    ['Delta said it was late. In its statement, the Atlanta-based carrier said it was "sorry." It added that it would pay.', 'Delta: it would pay'],
    ['Dover Creamery, based in Viroqua, Wisconsin, closed on May 4. ¶ In a notice, the company said that it was sorry.', 'Dover Creamery: it was sorry'],
    ['The Dover Society has urged the FDA to act. The group found last year that it took months.', 'Dover Society: it took months'],
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
    ['Ann Reed said that every state would give and that Ohio was being asked to do "less than most."', 'Ann Reed: “less than most.”'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});
