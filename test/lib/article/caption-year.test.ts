import { expect, it } from 'vitest';
import { captionYear } from '../../../lib/article';

it.each([
  ['Boats at the 2024 regatta on July 15, 2021.', 2021],
  ['The basin in March 2019.', 2019],
  ['The basin, Sept. 3, 2019', 2019],
  ['The basin in 2018.', 2018],
  ['From 2018 to 2020 the basin was dry.', null],
  ['The basin.', null],
])('%s was taken in %s', (caption, year) => {
  expect(captionYear(caption)).toBe(year);
});
