import { describe, expect, it } from 'vitest';
import { speakersOfQuotes } from './said';

/** From long articles and a newsroom's pieces met for the first time, in invented words: whose each quotation is, which once went wrong. "¶" parts paragraphs. */
const whose = (text: string) => speakersOfQuotes(...text.split(' ¶ '));

describe('who speaks', () => {
  it.each([
    // the quotation between two speakers goes on with the first
    ['"You could hear it," Delgado said. "Machine Four has been quiet since May." Her husband said: "When the trees come down, we know."', ['Delgado', 'Her husband']],
    ['Ann Reed left. Her opponent, state Representative Carl Brand, said it was “late in the day.”', ['Carl Brand']],
    ['Tom Bell left. "No," he said. ¶ Its sponsor, state Representative Tuyet Nguyen, says the point is “to help them all.”', ['Tom Bell', 'Tuyet Nguyen']],
    // kin are told apart by what they are
    ['Priya Raghun has a dog. "It waits for me," she said. ¶ Raghun’s boyfriend, Mateus, is not worth the trouble. "He can be gone for a week," she said.', ['Priya Raghun', 'Priya Raghun']],
    ['Caleb Soren, 34, was last seen on Saturday. ¶ Soren’s sister, Annika, said he had texted her. Underneath it he had written: “Save me a piece.”', ['Caleb Soren']],
    ['“Yes,” Annika Soren said. ¶ One of the couple, who asked not to be named, said she had barely noticed it. “He waved,” she said.', ['Annika Soren', 'One of the couple']],
    ['Ines Vander left the show. In the film, Vander plays Agnes, a widow who inherits a farm. ¶ “People asked me,” she recalled with a laugh.', ['Ines Vander']],
    // papers
    ['Fenn Foods said in its notice that it was found late. "We have stopped," the notice said.', ['Fenn Foods']],
    ['Tom Bell pointed to a log, kept by a worker, which contains an entry reading: "Edge gone on no. 3."', ['an entry']],
    ['A post by Annika Soren in a local group has been shared. “Look in your pictures,” it reads.', ['Annika Soren']],
  ])('%s', (text, speakers) => {
    expect(whose(text)).toEqual(speakers);
  });

  it('is nobody’s "last season"', () => {
    expect(whose('Head coach Darnell Prue was fined last season for criticizing officials and began by saying it was “late.”')).toEqual(['Darnell Prue']);
  });
});
