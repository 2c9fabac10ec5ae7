import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Clauses and phrases that are reported without quotation marks: where they begin, where they end, and what reports nothing. */
describe('what is reported', () => {
  it.each([
    ['Mara Lindqvist said Thursday’s vote was too close.', 'Mara Lindqvist: Thursday’s vote was too close'],
    ['Lindqvist said each year of delay costs the town a fortune.', 'Lindqvist: each year of delay costs the town a fortune'],
    ['Mara Lindqvist said no.', 'Mara Lindqvist: no'],
    ['Mara Lindqvist said the same of the bridge.', 'Mara Lindqvist: the same of the bridge'],
    ['Mara Lindqvist asked Tom Okafor about the bridge.', 'Mara Lindqvist: the bridge'],
    ['Some say they will never cross it.', 'Some: they will never cross it'],
    ['Supporters of the toll hope that it will pay for the bridge.', 'Supporters of the toll: it will pay for the bridge'],
    ['More patience, more money and a longer summer, Lindqvist said.', 'Lindqvist: More patience, more money and a longer summer'],
    ['The bridge is closed, Lindqvist said after meeting the builders.', 'Lindqvist: The bridge is closed'],
    ['Lindqvist said, if elected, she would open the bridge.', 'Lindqvist: if elected, she would open the bridge'],
    ['Lindqvist would not say whether the bridge was safe.', 'Lindqvist: whether the bridge was safe'],
    ['Lindqvist said the annual talks, which began in May, are over.', 'Lindqvist: the annual talks, which began in May, are over'],
  ])('%s', (text, reported) => {
    expect(said(text)).toEqual([reported]);
  });

  it.each([
    ['Mara Lindqvist said the bridge was closed, a claim nobody repeated.', 'Mara Lindqvist: the bridge was closed'],
    ['Lindqvist said the bridge was closed, compared with three last year.', 'Lindqvist: the bridge was closed'],
    ['Mara Lindqvist criticized the toll in a tweet.', 'Mara Lindqvist: the toll'],
    ['Most drivers oppose the toll, and more than half of them said they would walk.', 'Most drivers: the toll'],
  ])('ends where the writer speaks again: %s', (text, reported) => {
    expect(said(text)[0]).toBe(reported);
  });

  it.each([
    ['Some 60% of drivers said they would pay the toll.', 'Some 60% of drivers: they would pay the toll'],
    ['Another delegate of the harbour party, Ann Jones, said the bridge was closed.', 'Ann Jones: the bridge was closed'],
    ['The bridge was closed, he and Ann Smith said.', 'Ann Smith: The bridge was closed'],
  ])('has all who say it: %s', (text, reported) => {
    expect(said(text)).toEqual([reported]);
  });

  it.each(['Lindqvist found a seat and thought the builders were late.', 'Lindqvist demanded a new toll.', 'The span, referring to a bridge, was closed.'])('is nothing where nobody says anything: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
