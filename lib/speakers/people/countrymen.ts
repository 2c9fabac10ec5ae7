import type { Parsed } from '../cues/parse';
import { countryOfDemonym } from '../lexicon/demonyms';
import type { Discourse } from './discourse';
import type { Entity } from './entity';

/** Nouns for who is from a country that are not its adjective. */
const NOUNS: Readonly<Record<string, string>> = { spaniard: 'Spanish', frenchman: 'French', frenchwoman: 'French', englishman: 'British', briton: 'British', scot: 'British', irishman: 'Irish', irishwoman: 'Irish', dutchman: 'Dutch', serb: 'Serbian', croat: 'Croatian', pole: 'Polish', swede: 'Swedish', dane: 'Danish', finn: 'Finnish', turk: 'Turkish' };

/** How many paragraphs back somebody is remembered. */
const REACH = 40;
/** So much text before and behind a name tells where they are from, in characters. */
const BEFORE = 40;
const BEHIND = 70;

/** What parts a title before a name from what is told before it. */
const APART = /[.,;:"“”]| (?:in|to|from|with|by|and|for|at|on|than|that|as|about) /;
/** Behind a name, where they are from, or what they are. */
const FROM = /^(?: (?:of|from) \p{Lu}\p{L}+|, (?!(?:who|whom|whose|which|where|and|but)\b)[^,.;:"“]+)/u;

/** Who "the Brazilian" is at `at` (UTF-16 code units) of a sentence: the one person before it beside whose name the country or its adjective stands, or of several the one who spoke or was told of last. Null where that is nobody. */
export function countryman(discourse: Discourse, { paragraph }: Parsed, noun: string, at: number): Entity | null {
  const adjective = NOUNS[noun] ?? noun;
  const country = countryOfDemonym(adjective.toLowerCase());
  // "the Chinese said" is told of a government
  if (!country || (noun === adjective && !/[ni]$/.test(noun))) return null;
  const names = [country, adjective].map((name) => ` ${name.toLowerCase()} `);
  const near = (text: string) => names.some((name) => plain(text).includes(name));
  const from = new Set<Entity>();
  for (const mention of discourse.before(paragraph, at, paragraph - REACH)) {
    if (mention.entity.kind !== 'person' || from.has(mention.entity)) continue;
    const text = discourse.sentenceOf(mention)?.text ?? '';
    // "Smith of Brazil", "Smith, the head of Brazil's league,"; but "flew to Brazil with Smith" and "Smith, who met the Brazilian leader" tell nothing
    const behind = FROM.exec(text.slice(mention.end, mention.end + BEHIND))?.[0] ?? '';
    const before = text.slice(Math.max(0, mention.from - BEFORE), mention.start).split(APART).at(-1) ?? '';
    if (near(before) || near(behind)) from.add(mention.entity);
  }
  const [one = null, another] = from;
  if (!another) return one;
  return discourse.spoke.findLast(({ entity }) => from.has(entity))?.entity ?? null;
}

/** Its words in lower case, with a space before and behind each: "Brazil's" is "brazil s". */
const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
