import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';

/** What is reported, each part in its own words. Each of these began or ended elsewhere before its rule was there. */
function contents(text: string): string[] {
  const { attributions } = findSpeakers({ headline: '', paragraphs: [text], published: null });
  return attributions.flatMap(({ content }) => content.map(([from, to]) => text.slice(from, to)));
}

describe('where it begins', () => {
  it.each([
    ['WASHINGTON (AP) — The bridge will close in May, according to Mayor Ann Reed.', 'The bridge will close in May'],
    ['TALLAHASSEE — Plans for the bridge have hurt the town, Mayor Ann Reed said Monday.', 'Plans for the bridge have hurt the town'],
    ['DOVER, Del. (AP) — Two boats were found, police said.', 'Two boats were found'],
    ['New York (Reuters) – The bridge will close, Ann Reed warned.', 'The bridge will close'],
    ['NORTH BEND, Ore. — Ann Reed said she would run again.', 'she would run again'],
    ['Ann Reed explained that fear of rain often starts early.', 'fear of rain often starts early'],
    // no place: an aside
    ['NATO — the old alliance of 32 — said it would send boats.', 'it would send boats'],
    ['Ann Reed promised on Monday to build it.', 'to build it'],
    ['Ann Reed promised the town to build it.', 'the town to build it'],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual([expected]);
  });
});

it('nothing need stand behind a dateline', () => {
  const { speakers } = findSpeakers({ headline: '', paragraphs: ['New York (AP) — ', 'Ann Reed said it was late.'], published: null });
  expect(speakers.map(({ name }) => name)).toEqual(['Ann Reed']);
  expect(contents('Dover (AP) — ')).toEqual([]);
});

it('"spoken out for the first time" has none', () => {
  expect(contents('Ann Reed has spoken out for the first time.')).toEqual([]);
  expect(contents('Ann Reed spoke out for better lights.')).toEqual(['better lights']);
});

describe('where it ends', () => {
  it.each([
    ['Ann Reed mocked the plan because it needs two bridges.', 'the plan because it needs two bridges'],
    ['Ann Reed endorsed a vote on the bridge if the council comes back.', 'a vote on the bridge if the council comes back'],
    ['Ann Reed endorsed Tom Bell last week.', 'Tom Bell'],
    ['Ann Reed criticized Tom Bell, though she likes him.', 'Tom Bell'],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual([expected]);
  });
});
