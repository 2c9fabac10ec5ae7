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
    ['Per a report in the Gazette, the deal “fell apart at the last.”', 'a report in the Gazette: “fell apart at the last.”'],
    ['The deal “fell apart at the last,” per the Gazette.', 'Gazette: “fell apart at the last,”'],
    ['Co-author Mark Sims said the results were “striking and new.”', 'Mark Sims: “striking and new.”'],
  ])('%s', (text, line) => expect(said(text)).toContain(line));
  it.each([
    [['Neighbors described the man as “a quiet one,” and one, who gave only her first name, Rosa, said: “I never would have guessed.”'], ['Neighbors: “a quiet one,”', 'one: “I never would have guessed.”']],
    [['Fans were not happy. “Thanks, I hate it,” one tweeted.'], ['one: “Thanks, I hate it,”']],
    [['Staff took to the web. “Eleven years, and a call,” wrote one. Another, who asked to remain anonymous, described the mood as “funereal.”'], ['one: “Eleven years, and a call,”', 'Another: “funereal.”']],
    [['Governor Ron DeSanto, a Republican, echoed that message at a meeting: “If you’re told to leave, leave.”'], ['Ron DeSanto: “If you’re told to leave, leave.”']],
    [['“I don’t think it’s over,” said party strategist and former Bush aide Karl Rowe, “but it’s close.”'], ['Karl Rowe: “I don’t think it’s over, … but it’s close.”']],
    [['“See the dating first,” Egyptologist Kara Coony said.', 'Agency Administrator Deanne Crisp agreed that it was “too early to say.”'], ['Kara Coony: “See the dating first,”', 'Deanne Crisp: “too early to say.”']],
    [['Witness Tom Bell, 31, who was walking his dog, told local station WHRB that he “heard a long scream.”'], ['Tom Bell: “heard a long scream.”']],
    [['Minority Leader Chuck Shuster and Speaker Mike Johnston both said they would vote.'], ['Chuck Shuster: they would vote']],
    [['Actor Matt Bloom revealed that he had been ill.', '“I lost 40 pounds,” the 54-year-old said.'], ['Matt Bloom: he had been ill', 'Matt Bloom: “I lost 40 pounds,”']],
    [['Freedonia’s Foreign Minister Andri Sibi on X: “We are ready for peace.”'], ['Andri Sibi: “We are ready for peace.”']],
  ])('%j', (paragraphs, lines) => expect(said(...paragraphs)).toEqual(lines));
  it('has the whole source of words before an age', () => expect(sourcesIn('“He was everything,” his mother, Carla Diaz, 43, said.')).toEqual(['his mother, Carla Diaz']));
});
