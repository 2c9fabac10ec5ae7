import { describe, expect, it } from 'vitest';
import { findSpeakers, voicesOf } from '../../../lib/speakers';
import { said } from './said';

const INTRO = ['Mira Solheim took over the library in the week its roof fell in, and quarreled with the mayor, Dan Okaf.', 'Solheim, 47, a former prison librarian, spoke to Newsweek in the reading room. The interview has been edited for length and clarity.'];
/** Whose each line is: the first word of the name, and the first two of the words. */
const lines = (...turns: string[]) => said(...INTRO, ...turns).map((line) => line.replace(/“([^\s”]+ [^\s”]+)[^”]*”/g, '$1'));

describe('an interview in turns', () => {
  it('by labels, with what goes on in the next paragraph, and who is quoted in it', () => {
    expect(
      lines(
        'Newsweek: You began with a hole in the roof. Did you think of leaving?',
        'Solheim: On the first day, yes. Then a boy came with a bucket and asked me where he should put it.',
        'And I have kept the bucket.',
        'Newsweek: Why are you against it?',
        'Solheim: They are right. A visitor, Harold Fink, used to say, "Books do not answer questions." I notice.',
      ),
    ).toEqual(['Newsweek: You began', 'Mira Solheim: On the', 'Mira Solheim: And I', 'Newsweek: Why are', 'Mira Solheim: They are', 'Harold Fink (by Mira Solheim): Books do']);
  });

  it('by "Q" and "A", who are those of whom the article says that they met', () => {
    expect(lines('Q: You began with a hole in the roof?', 'A: On the first day, yes.', 'Q: And then?', 'A: Then it was dry.')).toEqual(['Newsweek: You began', 'Mira Solheim: On the', 'Newsweek: And then?', 'Mira Solheim: Then it']);
  });

  it('by names with a particle', () => {
    expect(said('Annelies van der Brug and Tom Bell keep bees.', 'Newsweek: Why bees?', 'Van der Brug: Because they come home.', 'Newsweek: Is it true?', 'Bell: It is.')[1]).toBe('Annelies van der Brug: “Because they come home.”');
  });

  it('by initials', () => {
    expect(lines('MS: On the first day, yes.', 'DO: Not for me.', 'MS: Then it was dry.')).toEqual(['Mira Solheim: On the', 'Dan Okaf: Not for', 'Mira Solheim: Then it']);
  });

  it('by how questions and answers follow one another, where the article says what it is', () => {
    expect(
      lines('Did you think of leaving?', 'On the first day, yes. The mayor told me, "Nobody will notice." I notice.', 'It was dry in May, and we opened.', 'Critics say you spend too much on your staff.', 'They are right, and I am proud of it.', 'Okaf’s office did not respond to a request for comment.'),
    ).toEqual(['Newsweek: Did you', 'Mira Solheim: On the', 'Dan Okaf (by Mira Solheim): Nobody will', 'Mira Solheim: It was', 'Newsweek: Critics say', 'Mira Solheim: They are']);
  });

  it('with one who speaks but once, and what nobody says', () => {
    expect(said('MATTER: It is bad.', '(BEGIN VIDEO CLIP.)', 'LOPE: No one is like that.', '…', 'MATTER: Here it is.')).toEqual(['MATTER: “It is bad.”', 'LOPE: “No one is like that.”', 'MATTER: “Here it is.”']);
  });

  it('whose answers are nobody’s, where the article does not say who they are', () => {
    expect(said('Ann Reed and Tom Bell keep bees. This conversation has been condensed.', 'Do they sting?', 'Now and then.', 'And does it hurt?', 'A little.').filter((line) => line.includes('little'))).toEqual(['?: “A little.”']);
  });

  it.each([
    ['a note by itself', ['Note: The bridge is shut.', 'Mara Lind walked by.']],
    ['questions of the writer’s', ['Who pays for the bridge?', 'Nobody knows.', 'When will it open?', 'In spring, they hope.']],
    ['a list of figures', ['Ann Reed: 1,769.', 'Tom Bell: 1,501.', 'Ann Reed: 54.', 'Tom Bell: 45.']],
    ['a list of facts', ['Where: Dover.', 'When: Monday.', 'Mara Lind walked by.']],
  ])('is not %s', (_, text) => {
    expect(findSpeakers({ headline: '', paragraphs: text, published: null }).attributions.filter(({ quoted }) => quoted.length)).toEqual([]);
  });

  it('ends where the article tells on', () => {
    expect(lines('Q: Did you think of leaving?', 'A: On the first day, yes.', 'Q: And then?', 'A: Then it was dry.', '"It was wet," Solheim said, laughing.', 'The library opens on Monday.').at(-1)).toBe('Mira Solheim: It was');
  });

  it('tells who asks the questions', () => {
    const text = [...INTRO, 'Q: Did you think of leaving?', 'A: On the first day, yes.', 'Q: And then?', 'A: Then it was dry.'];
    expect(voicesOf(text, findSpeakers({ headline: '', paragraphs: text, published: null })).named.map(({ speaker, asks }) => [speaker.name, asks])).toEqual([['Mira Solheim', false], ['Newsweek', true]]);
  });
});
