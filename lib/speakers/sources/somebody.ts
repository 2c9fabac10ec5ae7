import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { subjectBefore } from '../grammar/subject';
import type { Tag } from '../grammar/tag';
import { verbGroupStart } from '../grammar/verb-group';
import { POSSESSIVES, RELATIVES, TIME_NOUNS } from '../lexicon/function-words';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { DOCUMENTS, isGroup, isRole } from '../lexicon/roles';
import { phraseAfter } from './phrase-after';
import { leftOf } from '../text/left-of';
import { endsInComma } from '../text/units';
import type { Source } from './found';

/** "several observers", "the mayor", but "a warning", "their approval". */
export function isSomebody({ units, tags }: Parsed, { from, to }: Phrase): boolean {
  if (POSSESSIVES.has(units[from]?.lower ?? '')) return isRole(units[to - 1]?.lower ?? '') || (tags[to - 1] === 'name' && units.slice(from, to).some((u) => isRole(u.lower)));
  // "one of the sailors"
  let head = /^(?:one|some|many|several|two|three)$/.test(units[from]?.lower ?? '') && units[from + 1]?.lower === 'of' && from + 2 < to ? from + 2 : from;
  while (head + 1 < to && tags[head + 1] !== 'preposition') head++;
  const lower = units[head]?.lower ?? '';
  return tags[head] === 'name' || ORGANISATION_WORDS.has(lower) || isRole(lower) || isGroup(lower) || isRole(lower.replace(/s$/, '')) || /(?:er|or|ist|ian)s?$/.test(lower);
}

/** "He", "Smith", "the monarch" */
export function isPerson({ units, tags }: Parsed, { from, to }: Phrase): boolean {
  if (tags[from] === 'pronoun') return /^(?:he|she|i|we)$/.test(units[from]?.lower ?? '');
  // "a message posted by Smith"
  if (tags[from] === 'determiner' && DOCUMENTS.has(units[from + 1]?.lower ?? '')) return false;
  return tags[to - 1] === 'name' || isRole(units[to - 1]?.lower ?? '');
}

/** The phrase that opens the main clause behind the first comma. */
export function behindComma(sentence: Parsed, from: number): Phrase | null {
  let comma = sentence.units.findIndex((unit, i) => i >= from && (sentence.tags[i] === 'comma' || endsInComma(unit)));
  // "Noting that it was late, though, Smith"
  if (comma > 0 && /^(?:though|however|too)$/.test(sentence.units[comma + 1]?.lower ?? '') && sentence.tags[comma + 2] === 'comma') comma += 2;
  const tag = sentence.tags[comma + 1];
  return comma > 0 && (tag === 'name' || tag === 'pronoun' || tag === 'determiner') ? phraseAfter(sentence, comma + 1) : null;
}

/** Behind these a clause begins that says what another clause is about: "that Smith left", "the town Smith left". */
const LEANS = new Set<Tag | undefined>(['subordinator', 'noun', 'pronoun']);

/** The subject of the nearest clause before `at` that has one and does not lean on another. */
export function clauseSubject(sentence: Parsed, at: number): Source | null {
  const { units, tags } = sentence;
  let inner: Source | null = null;
  for (let i = at - 1; i > 0; i--) {
    if (tags[i] !== 'verb' && tags[i] !== 'auxiliary') continue;
    i = verbGroupStart(tags, i);
    const phrase = subjectBefore(units, tags, i);
    // "There is talk of Smith": nothing there says anything
    if (!phrase || units[phrase.from]?.lower === 'there' || RELATIVES.has(units[phrase.from]?.lower ?? '') || (phrase.to - phrase.from === 2 && /^(?:last|this)$/.test(units[phrase.from]?.lower ?? '') && TIME_NOUNS.has(units[phrase.to - 1]?.lower ?? ''))) continue;
    const leans = LEANS.has(leftOf(tags, phrase.from)) && !/^(?:when|because|while)$/.test(leftOf(units, phrase.from)?.lower ?? '');
    if (!leans) return inner && !isSomebody(sentence, phrase) && !/^(?:he|she|they)$/.test(units[phrase.from]?.lower ?? '') ? inner : { sentence, phrase, antecedent: null };
    inner ??= { sentence, phrase, antecedent: null };
  }
  return inner;
}

/** Of "the plan of the senator", where a clause hangs on the last noun: "the senator". `who`: the clause is one about a person. */
export function lastNoun(sentence: Parsed, phrase: Phrase, who = false): Phrase {
  const { tags, units } = sentence;
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    // "an ad praising Smith for …"
    if (tags[i - 1] === 'ing' && (tags[i] === 'name' || tags[i] === 'determiner') && i - 1 > phrase.from) return { ...phrase, from: i };
    // "the campaign of the former senator from Ohio saying …": where somebody is from says nothing
    // "a woman in Scranton who says"
    if ((units[i - 1]?.lower === 'from' && isRole(units[i - 2]?.lower ?? '')) || (who && /^(?:in|near|outside)$/.test(units[i - 1]?.lower ?? '') && (isRole(units[i - 2]?.lower ?? '') || tags[i - 2] === 'name'))) continue;
    // "47 percent of voters", "the Federation of Teachers"
    if (units[i - 1]?.lower === 'of' && (tags[i - 2] === 'name' || tags[i - 2] === 'number' || /^(?:percent|share|half|third|quarter|majority|number|group|most)$/.test(units[i - 2]?.lower ?? ''))) continue;
    // "the plan against critics who call it late"
    if (who && units[i - 1]?.lower === 'against' && tags[i] === 'noun' && i === phrase.to - 1) return { ...phrase, from: i };
    // "a challenge from state Senator Ann Smith, who says"
    if (who && tags[i - 1] === 'preposition' && tags[i] === 'noun' && tags[phrase.to - 1] === 'name' && !isRole(units[i - 2]?.lower ?? '')) return { ...phrase, from: i };
    // "a note in the mailbox that said", but "a report in the Post that said"
    if (/^(?:in|on|beside)$/.test(units[i - 1]?.lower ?? '') && /^(?:note|letter|card|sign|sticker)$/.test(units[i - 2]?.lower ?? '') && tags[i] === 'determiner') return phrase;
    // "a post by radio host Ann Smith calling it late"
    if (units[i - 1]?.lower === 'by' && DOCUMENTS.has(units[i - 2]?.lower ?? '') && tags[phrase.to - 1] === 'name') return { ...phrase, from: i };
    if (tags[i - 1] === 'preposition' && (tags[i] === 'name' || (tags[i] === 'determiner' && units[i - 1]?.lower !== 'of'))) return { ...phrase, from: i };
  }
  return phrase;
}
