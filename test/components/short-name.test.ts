import { expect, it } from 'vitest';
import { shortName } from '../../components/short-name';

it.each([
  ['Ann Reed', ['the senator', 'Reed'], [], 'Reed'],
  ['Kim Jong Un', ['the leader', 'Kim'], [], 'Kim'],
  ['Ursula von der Leyen', ['von der Leyen'], [], 'von der Leyen'],
  // whom the article calls by nothing else, or by a name that is somebody else's too
  ['Ann Reed', [], [], 'Ann Reed'],
  ['Ann Reed', ['Reed'], ['Tom Reed'], 'Ann Reed'],
  ['Ann Reed', ['Reed'], ['Reed Foods'], 'Ann Reed'],
  ['Ann Reed', ['Reed'], ['Tom Reeder'], 'Reed'],
  ['a nurse', ['the nurse'], [], 'a nurse'],
])('%s, called %j, beside %j', (name, aliases, others, short) => {
  expect(shortName(name, aliases, others)).toBe(short);
});
