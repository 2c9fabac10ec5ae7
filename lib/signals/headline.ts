import type { Findings } from '../speakers';
import { loadedWords } from './loaded';
import { lastWord } from './parties';
import { markOf, type Text } from './texts';
import type { Mark } from './types';
import type { Word } from './words';

/** Words this short, and those that stand in every sentence, tell nothing of what a sentence is about. */
const TELLING = 4;
const COMMON = new Set('about after again against also amid been before being could does done from have having here into just like made make many more most much must only other over said says should some than that their them then there these they this those through under until upon very were what when where which while will with would your'.split(' '));
/** So many of a headline's telling words must stand in a sentence before it is taken for the headline's claim. */
const SAME = 0.6;
const FEWEST = 3;
/** The three letters that two forms of a word have in common, as a number: a quick look before the slow one. */
const startOf = (lower: string): number => (lower.charCodeAt(0) * 961 + lower.charCodeAt(1) * 31 + lower.charCodeAt(2)) & 0xffff;

/**
 * A headline beside its text: a loaded word or a quotation that the text does not have, a quotation without
 * its speaker, and a claim made without the doubt that the text has.
 *
 * @param doubts the hedges and the claims with no source, in headline and text.
 *
 * What it does not show: who wrote it; often that is not the author. A headline is short and must leave out.
 */
export function headlineMarks(texts: readonly Text[], speech: Pick<Findings, 'attributions' | 'speakers'>, doubts: readonly Mark[]): Mark[] {
  const [headline, ...body] = texts;
  if (!headline?.words.length || !body.length) return [];
  return [...absent(headline, body), ...quotations(headline, body, speech), ...bold(headline, body, doubts)].toSorted((a, b) => a.place.start - b.place.start);
}

/** Loaded words that the text has in no form. */
function absent(headline: Text, body: readonly Text[]): Mark[] {
  return loadedWords(headline)
    .filter(({ quoted, place }) => {
      const stems = new Set(wordsIn(headline, place.start, place.end).map(({ lower }) => stem(lower)));
      const starts = new Set([...stems].map(startOf));
      return !quoted && !body.some(({ words }) => words.some(({ lower }) => starts.has(startOf(lower)) && stems.has(stem(lower))));
    })
    .map(({ place, quoted }): Mark => ({ rule: 'headline', group: 'not-in-text', place, quoted }));
}

const wordsIn = ({ words }: Text, from: number, to: number): Word[] => words.filter(({ start, end }) => start >= from && end <= to);
/** Enough of a word to know it in another form: "slams", "slammed". A compound is itself alone: half of it may be a name. */
const stem = (lower: string): string => (lower.length > 3 && !lower.includes('-') ? lower.replace(/(?:ing|ed|es|s|ly|e)$/, '').replace(/([^aeiou])\1$/, '$1').slice(0, 6) : lower);

function quotations(headline: Text, body: readonly Text[], { attributions, speakers }: Pick<Findings, 'attributions' | 'speakers'>): Mark[] {
  return headline.quoted.flatMap(([from, to]): Mark[] => {
    const words = wordsIn(headline, from, to);
    const [first, last] = [words[0], words.at(-1)];
    // one or two words may be a title, or a word held at arm's length
    if (!first || !last || words.length < 2) return [];
    const [a, b] = [headline.words.indexOf(first), headline.words.indexOf(last)];
    const said = words.map(({ lower }) => lower).join(' ');
    const home = body.find(({ words: all }) => all.some((word, i) => word.lower === first.lower && words.every(({ lower }, k) => all[i + k]?.lower === lower)));
    if (!home) return said.length < 8 ? [] : [markOf('headline', 'not-in-text', headline, a, b)];
    const speaker = attributions.find(({ paragraph, quoted, speaker: name }) => paragraph === home.index && name !== null && quoted.some(([s, e]) => wordsIn(home, s, e).map(({ lower }) => lower).join(' ').includes(said)))?.speaker;
    const known = speakers.find(({ name }) => name === speaker);
    if (!known) return [];
    const names = new Set([known.name, ...known.aliases].flatMap((name) => name.toLowerCase().split(/\s+/).filter((part) => part.length >= TELLING || part === lastWord(name))));
    return headline.words.some(({ lower }) => names.has(lower)) || hasTeller(headline, from, to) ? [] : [markOf('headline', 'quote-without-source', headline, a, b)];
  });
}

/** "Mayor: ‘We will …’", "‘…’, says minister", "calls plan ‘…’": somebody is told of, by name or not. */
const TELLER = /(?:[\p{L}\p{N}]\s*:\s*$|\b(?:says?|said|calls?|called|tells?|told|warns?|vows?|claims?|insists?|admits?|asks?|dubs?|slams?|blasts?|brands?|over|on|after)\b)/iu;
const hasTeller = ({ text }: Text, from: number, to: number): boolean => TELLER.test(text.slice(0, Math.max(0, from - 1)).trimEnd()) || TELLER.test(text.slice(to + 1));

/** The claim stands in the text only with a doubt that the headline has not. */
function bold(headline: Text, body: readonly Text[], doubts: readonly Mark[]): Mark[] {
  const telling = headline.words.filter(({ lower }) => lower.length >= TELLING && !COMMON.has(lower));
  const open = doubts.some(({ place }) => place.part === 'headline') || /[?:"“‘]|\b(?:may|might|could|says?|claims?|report|sources?|poll|allege[sd]?)\b/i.test(headline.text);
  if (telling.length < FEWEST + 1 || open) return [];
  const wanted = new Set(telling.map(({ lower }) => stem(lower)));
  const starts = new Set([...wanted].map(startOf));
  const doubted = new Map<number | null, Set<number>>();
  for (const { place } of doubts) doubted.set(place.index, (doubted.get(place.index) ?? new Set()).add(place.start));
  let doubtful = false;
  for (const { index, words } of body) {
    let shared = new Set<string>();
    let doubt = false;
    const here = doubted.get(index);
    for (const { lower, start, last } of words) {
      if (starts.has(startOf(lower)) && wanted.has(stem(lower))) shared.add(stem(lower));
      doubt ||= here?.has(start) ?? false;
      if (!last) continue;
      if (shared.size >= FEWEST && shared.size >= wanted.size * SAME) {
        if (!doubt) return [];
        doubtful = true;
      }
      if (shared.size) shared = new Set();
      doubt = false;
    }
  }
  return doubtful ? [markOf('headline', 'stronger-than-text', headline, 0, headline.words.length - 1)] : [];
}
