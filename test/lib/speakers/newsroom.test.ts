import { describe, expect, it } from 'vitest';
import { said, sourcesIn } from './said';

/** Turns of phrase of a newsroom's daily pieces, invented; each once went wrong. */
describe('a news article of today', () => {
  it.each([
    ['The study’s lead author, Jane Pell of the University of Dover, said in a statement: “We were surprised.”', 'Jane Pell: “We were surprised.”'],
    ['“My son was everything,” his mother, Carla Diaz, 43, said through tears.', 'Carla Diaz: “My son was everything,”'],
    ['Political analyst Tom Reed in a Monday interview with the Gazette: “He has lost the room.”', 'Tom Reed: “He has lost the room.”'],
    ['Another said: “Me neither,” while a third joked that “the cat did it.”', 'Another: “Me neither,”'],
    ['Lopez said that the figures, which were released Friday, showed a slowdown.', 'Lopez: the figures, which were released Friday, showed a slowdown'],
    ['According to the paper, published in a journal on aging, mice lived “20 percent longer.”', 'the paper: “20 percent longer.”'],
    ['Fans were quick to respond, with one writing, “Queen of it,” and another adding: “She never ages.”', 'one: “Queen of it,”'],
    ['Fans were quick to respond, with one writing, “Queen of it,” and another adding: “She never ages.”', 'another: “She never ages.”'],
    ['Co-author Mark Sims said the results were “striking and new.”', 'Mark Sims: “striking and new.”'],
  ])('%s', (text, line) => expect(said(text)).toContain(line));
  it.each([
    [['Witness Tom Bell, 31, who was walking his dog, told local station WHRB that he “heard a long scream.”'], ['Tom Bell: “heard a long scream.”']],
    [['Minority Leader Chuck Shuster and Speaker Mike Johnston both said they would vote.'], ['Chuck Shuster: they would vote']],
    [['Actor Matt Bloom revealed that he had been ill.', '“I lost 40 pounds,” the 54-year-old said.'], ['Matt Bloom: he had been ill', 'Matt Bloom: “I lost 40 pounds,”']],
    [['Freedonia’s Foreign Minister Andri Sibi on X: “We are ready for peace.”'], ['Andri Sibi: “We are ready for peace.”']],
  ])('%j', (paragraphs, lines) => expect(said(...paragraphs)).toEqual(lines));
  it('has the whole source of words before an age', () => expect(sourcesIn('“He was everything,” his mother, Carla Diaz, 43, said.')).toEqual(['his mother, Carla Diaz']));
});
