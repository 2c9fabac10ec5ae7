import { words } from './lexicon/words';
import type { Parsed } from './parse';
import type { Raw } from './raw';
import { phraseAfter } from './phrase-after';
import type { Source } from './source';
import { subjectBefore } from './subject';
import { chars, quotesIn, spanOf } from './units';

/** Nouns of saying and thinking that take a clause: "claims that …". */
const CLAUSES = words('claim claims statement statements allegation allegations accusation accusations suggestion suggestions assertion assertions warning warnings promise fear fears hope hopes announcement admission contention conclusion complaint complaints prediction predictions insistence charge charges rumors speculation answer response message point idea reasoning reply emphasis belief concern argument remark comment recommendation pledge vow threat denial acknowledgment acknowledgement declaration revelation observation testimony');
/** With the preposition that leads to what is judged: "criticism of …". */
const OBJECTS: Record<'of' | 'for', ReadonlySet<string>> = {
  of: words('criticism endorsement defense defence description denunciation condemnation support mockery rejection praise'),
  for: words('call calls praise'),
};

/** Cues that are nouns: "his claim that …", "Smith's opposition to …", "with claims that …". */
export function nounCues(sentence: Parsed): Raw[] {
  const { units, tags } = sentence;
  const found: Raw[] = [];
  for (let i = 0; i < units.length - 2; i++) {
    if (tags[i] !== 'noun') continue;
    const lower = units[i]?.lower ?? '';
    const clause = CLAUSES.has(lower);
    const preposition = units[i + 1]?.lower;
    const object = (preposition === 'of' || preposition === 'for') && OBJECTS[preposition].has(lower);
    if (!clause && !object) continue;
    const owner = ownerOf(sentence, i);
    // "warnings from the allies that …"
    const from = clause && units[i + 1]?.lower === 'from' ? phraseAfter(sentence, i + 2) : null;
    // "her answer was that …"
    const be = owner && /^(?:is|was)$/.test(units[i + 1]?.lower ?? '') ? 1 : 0;
    const that = from ? from.to : i + 1 + be;
    if (clause && units[that]?.lower !== 'that') {
      if (!object) continue;
    }
    const made = clause && !from && !owner ? madeBy(sentence, i) : null;
    const source = from ? { sentence, phrase: from, antecedent: null } : (owner?.source ?? made?.source);
    if (!source || (object && !clause && !owner)) continue;
    const begin = that + 1;
    // "the message that emerges": a relative clause
    if (clause && (tags[begin] === 'verb' || tags[begin] === 'auxiliary')) continue;
    let end = begin;
    while (end < units.length && tags[end] !== 'stop' && !(tags[end] === 'comma' && end > begin + 2) && tags[end] !== 'dash') end++;
    if (end <= begin) continue;
    found.push({
      paragraph: sentence.paragraph,
      content: chars(units, begin, end),
      quoted: quotesIn(units, begin, end),
      cue: spanOf(units, made?.from ?? i, object && !clause ? i + 2 : i + 1 + be),
      lemma: lower,
      source,
      carried: null,
      within: null,
      rule: 'noun',
      utters: clause && !/^(?:belief|concerns?|fears?|hopes?|view|theory|notion)$/.test(lower),
    });
  }
  return found;
}

/** Whose: "his repeated claim", "Mr. Smith's claim". */
function ownerOf(sentence: Parsed, noun: number): { source: Source } | null {
  const { units, tags } = sentence;
  let i = noun - 1;
  while (i > 0 && i > noun - 4 && (tags[i] === 'noun' || tags[i] === 'adverb')) i--;
  if (/^(?:his|her|their|its)$/.test(units[i]?.lower ?? '')) return { source: { sentence, phrase: { from: i, to: i + 1, aside: null }, antecedent: null } };
  if (tags[i] !== 'possessive') return null;
  let from = i;
  while (from > 0 && (tags[from - 1] === 'name' || tags[from - 1] === 'noun')) from--;
  if (tags[from - 1] === 'determiner') from--;
  return from < i ? { source: { sentence, phrase: { from, to: i + 1, aside: null }, antecedent: null } } : null;
}

/** What one does with words of one's own: "made the claim that …". Who "bristled at a claim" did not make it. */
const MAKES = words('make makes made making issue issues issued issuing repeat repeats repeated repeating raise raises raised raising offer offers offered offering reiterate reiterates reiterated voice voices voiced');

/** The verb group of "made the false claim that …" and its subject. */
function madeBy(sentence: Parsed, noun: number): { source: Source; from: number } | null {
  const { units, tags } = sentence;
  let from = noun - 1;
  while (from > 0 && from > noun - 5 && (tags[from] === 'noun' || tags[from] === 'determiner' || tags[from] === 'adverb')) from--;
  if (!MAKES.has(units[from]?.lower ?? '')) return null;
  while (from > 0 && (tags[from - 1] === 'auxiliary' || tags[from - 1] === 'adverb')) from--;
  const phrase = subjectBefore(units, tags, from);
  return phrase && { source: { sentence, phrase, antecedent: null }, from };
}
