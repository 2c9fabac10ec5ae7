import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAIRS, SLOGAN_PAIRS, WEAK_PAIRS } from '../../../lib/signals/lists';
import { lookUp } from '../../../lib/signals/lexicon';
import { marksOf } from './marked';

/** What is swapped: each row holds things of one kind, and a text must be marked alike with any of them. */
const SWAPS = {
  party: ['Democrats', 'Republicans', 'Greens', 'Libertarians'],
  partisan: ['Democratic', 'Republican', 'Labour', 'Conservative'],
  side: ['left', 'right'],
  country: ['Russia', 'France', 'Israel', 'Iran', 'China', 'America'],
  nation: ['Russian', 'French', 'Israeli', 'Iranian', 'Chinese', 'American', 'Palestinian'],
  faith: ['Muslim', 'Christian', 'Jewish', 'Hindu', 'Catholic'],
  colour: ['white', 'black', 'brown'],
  woman: ['woman', 'man'],
  her: ['her', 'his'],
  she: ['she', 'he'],
  Ann: ['Ann Reed', 'Omar Khan', 'Wei Zhang', 'Juan Perez', 'Olga Popova'],
  Tom: ['Tom Hall', 'Fatima Nasser', 'Lin Chen', 'Maria Lopez', 'Igor Orlov'],
} as const;
type Slot = keyof typeof SWAPS;

const SENTENCES = [
  'The far-{side} mob of {party} slammed the so-called reform.',
  '{nation} officials reportedly saw the regime of {country} as a menace.',
  'The {side}-wing zealots in the {partisan} party whined about the disastrous plan.',
  'Critics say {country} is widely seen as corrupt.',
  'An anti-{faith} screed by a {colour} supremacist was utterly vile.',
  'The {faith} extremists and their {nation} lackeys peddled lies.',
  'A {colour} {woman} was killed on Friday, the police said.',
  '{she} conveniently forgot {her} shameful past, and {she} may have lied.',
  'The {nation} economy grew by two percent amid concerns about prices.',
  '{Ann}, a {partisan} senator, accused {Tom} of hiding the costs.',
  '"The {party} are a disgrace to {country}," {Ann} told the Courier on Tuesday.',
  '{Tom} claimed that the {nation} people seem tired of the {partisan} elite.',
  'Many {party} fear that {country} will collapse, a senior official said.',
  'The {woman} is a {country}-hating radical, and ultra-{partisan} too.',
  'It was an idiotic, {party}-bashing rant by a strong{woman}, a con {woman} and a mad{woman}.',
  'The {side} is unhinged, and their {colour} {woman} is a toxic myth.',
  'The {nation} government approved the budget on Tuesday.',
  '{Ann} and {Tom} appeared in {country} in 2019.',
] as const;

const filled = (text: string, choice: number) => text.replace(/\{(\w+)\}/g, (_, slot: Slot) => SWAPS[slot][choice % SWAPS[slot].length] ?? '');

/** What a mark is, and on which word of its text it stands; the letters before it may be fewer or more. */
const shape = (paragraphs: string[], headline: string) =>
  marksOf(paragraphs, { headline, published: '2024-01-01', pictures: [{ caption: `${headline} in 2001`, credit: null }] }).map(({ rule, group, quoted, place: { part, index, start, end } }) => {
    const text = part === 'headline' ? headline : part === 'caption' ? '' : (paragraphs[index] ?? '');
    const count = (to: number) => text.slice(0, to).split(/\s+/).length;
    return `${rule} ${group} ${quoted} ${part} ${index} ${count(start)}-${count(end)}`;
  });

describe('swapping parties, countries, faiths, colours, sides, names and genders', () => {
  it.each(SENTENCES)('leaves the marks of a sentence as they are: %s', (sentence) => {
    const [first, ...others] = Array.from({ length: 12 }, (_, i) => shape([filled(sentence, i)], filled(sentence, i)));
    for (const other of others) expect(other).toEqual(first);
  });
  it('leaves the marks of any article as they are', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 }), fc.constantFrom(...SENTENCES), fc.nat(60), fc.nat(60), (sentences, title, one, other) => {
      const as = (choice: number) => shape(sentences.map((s) => filled(s, choice)), filled(title, choice));
      expect(as(other)).toEqual(as(one));
    }), { numRuns: 150 });
  });
});

const known = (name: string): string => {
  if (!name.includes(' ')) return lookUp(name)?.entry?.group ?? 'nothing';
  return lookUp(name.split(' ')[0] ?? '')?.phrases?.find(({ words }) => words.join(' ') === name)?.group ?? 'nothing';
};

describe('the lists', () => {
  it('have both sides of every pair, for the same reason and with the same weight', () => {
    for (const [one, other] of [...PAIRS, ...WEAK_PAIRS, ...SLOGAN_PAIRS]) {
      expect([one, known(one)]).toEqual([one, known(other)]);
      expect([one, lookUp(one)?.entry?.weak]).toEqual([one, lookUp(other)?.entry?.weak]);
    }
  });
  it('have no word twice among the pairs', () => {
    const words = [...PAIRS, ...WEAK_PAIRS, ...SLOGAN_PAIRS].flat();
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
  it('have no name of a party, country, nation or faith', () => {
    const names = (['party', 'partisan', 'country', 'nation', 'faith', 'colour', 'side', 'woman'] as const).flatMap((slot) => SWAPS[slot]);
    expect(names.filter((name) => lookUp(name.toLowerCase())?.entry)).toEqual([]);
  });
  it('turn round with the sides, the genders, the colours and the faiths', () => {
    const turn: readonly (readonly [string, string])[] = [['left', 'right'], ['woman', 'man'], ['white', 'black'], ['male', 'female'], ['femininity', 'masculinity'], ['liberal', 'conservative'], ['muslim', 'christian'], ['women', 'men']];
    const every = [...PAIRS, ...WEAK_PAIRS, ...SLOGAN_PAIRS].flat();
    for (const [one, other] of turn) {
      for (const name of every.filter((n) => new RegExp(`\\b${one}\\b`).test(n))) expect([name, known(name)]).toEqual([name, known(name.replace(new RegExp(`\\b${one}\\b`), other))]);
    }
  });
});
