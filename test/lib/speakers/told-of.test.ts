import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';

/** What an article says of who speaks, in words invented anew. */
const toldOf = (...paragraphs: string[]) => findSpeakers({ headline: '', paragraphs, published: null }).speakers.map(({ name, descriptors }) => [name].concat(descriptors));

describe('what is told of who speaks', () => {
  it.each([
    ['Then-candidate Ann Reed said it was late.', ['Ann Reed', 'Then-candidate']],
    ['Ann Reed, director-general of the Harbor Fund, said it was late.', ['Ann Reed', 'director-general of the Harbor Fund']],
    ['Ann Reed, PhD, a psychologist, said it was late.', ['Ann Reed', 'a psychologist']],
    ['“Harbor” creator Ann Reed said it was late.', ['Ann Reed', '“Harbor” creator']],
    ['Ann Reed, once a rising star in the party, said it was late.', ['Ann Reed', 'once a rising star in the party']],
    ['Ann Reed, also a nurse, said it was late.', ['Ann Reed', 'also a nurse']],
    ['Ann Reed, best known for her role in “Harbor,” said it was late.', ['Ann Reed', 'best known for her role in “Harbor”']],
    ['Ann Reed, an avid gardener and retired judge, said it was late.', ['Ann Reed', 'an avid gardener and retired judge']],
    ['Economist Ann Reed, of Dover University, said it was late.', ['Ann Reed', 'Economist', 'of Dover University']],
    ['The industry’s trade group, the Air Harbor Council, said it was late.', ['Air Harbor Council', 'The industry’s trade group']],
    ['Fans shared reactions following champion Ann Reed’s claim. “It is late,” Ann Reed said.', ['Ann Reed', 'champion']],
    ['Meet Ann Reed, a nurse. “It is late,” she says.', ['Ann Reed', 'a nurse']],
    ['Co-anchor Ann Reed said it was late.', ['Ann Reed', 'Co-anchor']],
  ])('%s', (text, told) => expect(toldOf(text)).toEqual([told]));

  it('is no title that closes a quotation', () => {
    expect(toldOf('“It is unanimous,” councilmember Ann Reed said.')).toEqual([['Ann Reed', 'councilmember']]);
  });
});
