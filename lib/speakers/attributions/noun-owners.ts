import type { Parsed } from '../cues/parse';
import { subjectBefore } from '../grammar/subject';
import { verbGroupStart } from '../grammar/verb-group';
import { isGroup } from '../lexicon/roles';
import { words } from '../lexicon/words';
import type { Source } from '../sources/found';
import { isSomebody } from '../sources/somebody';

/** Whose: "his repeated claim", "Mr. Smith's claim". */
export function ownerOf(sentence: Parsed, noun: number): Source | null {
  const { units, tags } = sentence;
  let i = noun - 1;
  while (i > 0 && i > noun - 4 && (tags[i] === 'noun' || tags[i] === 'adverb')) i--;
  if (/^(?:his|her|their|its)$/.test(units[i]?.lower ?? '')) return { sentence, phrase: { from: i, to: i + 1, aside: null }, antecedent: null };
  // "her March comment"
  if (/^(?:name|time)$/.test(tags[i] ?? '') && /^(?:his|her|their|its)$/.test(units[i - 1]?.lower ?? '')) return { sentence, phrase: { from: i - 1, to: i, aside: null }, antecedent: null };
  if (tags[i] !== 'possessive') return null;
  let from = i;
  while (from > 0 && (tags[from - 1] === 'name' || tags[from - 1] === 'noun')) from--;
  if (tags[from - 1] === 'determiner') from--;
  return from < i ? { sentence, phrase: { from, to: i + 1, aside: null }, antecedent: null } : null;
}

/** What one does with words of one's own: "made the claim that …". Who "bristled at a claim" did not make it. */
const MAKES = words('make makes made making issue issues issued issuing repeat repeats repeated repeating raise raises raised raising offer offers offered offering reiterate reiterates reiterated voice voices voiced give gives gave given giving express expresses expressed');

/** The verb group of "made the false claim that …" and its subject. */
export function madeBy(sentence: Parsed, noun: number): { source: Source; from: number } | null {
  const { units, tags } = sentence;
  let verb = noun - 1;
  while (verb > 0 && verb > noun - 5 && (tags[verb] === 'noun' || tags[verb] === 'determiner' || tags[verb] === 'adverb')) verb--;
  if (!MAKES.has(units[verb]?.lower ?? '')) return null;
  const from = verbGroupStart(tags, verb);
  const phrase = subjectBefore(units, tags, from);
  return phrase && { source: { sentence, phrase, antecedent: null }, from };
}

const SHARES = words('share shares shared sharing post posts posted posting circulate circulated spread republish republished repost reposted');
/** So far behind "shared" its "with claims that" stands, in units. */
const SHARED = 10;

/** "Users have shared a video with claims that …": who shared it claims so. */
export function sharedWith(sentence: Parsed, noun: number): { source: Source; from: number } | null {
  const { units, tags } = sentence;
  if (units[noun - 1]?.lower !== 'with') return null;
  const verb = units.findLastIndex(({ lower }, i) => i < noun && i > noun - SHARED && tags[i] === 'verb' && SHARES.has(lower));
  const phrase = verb > 0 ? subjectBefore(units, tags, verbGroupStart(tags, verb)) : null;
  return phrase && { source: { sentence, phrase, antecedent: null }, from: noun };
}

/** "opened with a plea": whose verb stands before "with". */
export function openedWith(sentence: Parsed, noun: number): { source: Source; from: number } | null {
  const { units, tags } = sentence;
  const at = tags[noun - 1] === 'determiner' ? noun - 2 : noun - 3;
  if (units[at]?.lower !== 'with' || tags[at - 1] !== 'verb') return null;
  const phrase = subjectBefore(units, tags, verbGroupStart(tags, at - 1));
  return phrase && { source: { sentence, phrase, antecedent: null }, from: noun };
}

/** `responded with chants of "…"`, `broke into chants of "…"` */
export function chanting(sentence: Parsed, noun: number): Source | null {
  const { units, tags } = sentence;
  // "joined in a thunderous chant of"
  let at = noun;
  while (at > noun - 4 && /^(?:noun|determiner|adverb)$/.test(tags[at - 1] ?? '')) at--;
  const verb = at - 2;
  const phrase = /^(?:with|in|into)$/.test(units[at - 1]?.lower ?? '') && tags[verb] === 'verb' ? subjectBefore(units, tags, verb) : null;
  // but "the march ended with chants of"
  return phrase && (isSomebody(sentence, phrase) || units.slice(phrase.from, phrase.to).some(({ lower }) => isGroup(lower))) ? { sentence, phrase, antecedent: null } : null;
}

/** Whose verb stands right before "the caustic chant". */
export function chanted(sentence: Parsed, noun: number): Source | null {
  const { units, tags } = sentence;
  let verb = noun - 1;
  while (verb > 0 && verb > noun - 5 && /^(?:noun|determiner|adverb)$/.test(tags[verb] ?? '')) verb--;
  const phrase = tags[verb] === 'verb' ? subjectBefore(units, tags, verb) : null;
  return phrase && (isSomebody(sentence, phrase) || /^(?:crowds?|audience|throng|arena|hall)$/.test(units[phrase.to - 1]?.lower ?? '')) ? { sentence, phrase, antecedent: null } : null;
}
