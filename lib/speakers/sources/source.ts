import { inverted } from '../content/inverted';
import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { openingOf } from '../grammar/asides';
import { nearestSubject, subjectBefore } from '../grammar/subject';
import type { Tag } from '../grammar/tag';
import { PLACES_OF_SPEECH, POSSESSIVES, RELATIVES, TIME_NOUNS } from '../lexicon/function-words';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { isGroup, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { endsInComma } from '../text/units';
import { phraseAfter } from './phrase-after';

/** The noun phrase that speaks, where it stands, and for "who" the phrase that it stands for. */
export interface Source {
  sentence: Parsed;
  phrase: Phrase;
  antecedent: Phrase | null;
}

/** What the cue's subject is: before it, behind it ("said Smith"), or shared with a cue before it ("and added"). */
export function sourceOf(sentence: Parsed, cue: Cue, previous: Source | null): { source: Source | null; behind: boolean } {
  const { units, tags } = sentence;
  const left = tags[cue.from - 1];
  // "told Newsweek." names the one who is told
  const hears = cue.verb.frames.has('hearer') && !(left === 'quote' && cue.verb.lemma !== 'tell');
  const tag = cue.verb.frames.has('tag') && !hears && cue.form !== 'ing' && !NOBODY.has(units[cue.to]?.lower ?? '');
  if (tag && (left === 'quote' || left === 'comma' || left === undefined || left === 'dash') && inverted(units, tags, cue)) {
    const phrase = phraseAfter(sentence, cue.to);
    const close = phrase?.aside?.[1] ?? phrase?.to ?? 0;
    // "The plan, said Smith, would fail": no doubt of it
    const between = left === 'comma' && phrase !== null && tags[close] === 'comma' && (tags[close + 1] === 'auxiliary' || tags[close + 1] === 'verb');
    const earlier = left === 'comma' && !between ? subjectBefore(units, tags, cue.from) : null;
    // "The hawks, like Smith, say the bulk of it should stay"
    if (earlier && phrase && clauseGoesOn(tags, phrase.to)) return { source: { sentence, phrase: earlier, antecedent: null }, behind: false };
    // "Smith, a senator, said Jones would …" has its subject before the cue
    const before = earlier && (earlier.aside || earlier.to === cue.from - 1) && (earlier.from === 0 || tags[earlier.from - 1] === 'comma' || tags[earlier.from - 1] === 'subordinator' || tags[earlier.from - 1] === 'coordinator' || tags[earlier.from - 1] === 'quote') && /^\p{Lu}/u.test(units[earlier.to - 1]?.text ?? '');
    const someone = left !== 'comma' || !phrase || between || (cue.verb.lemma === 'say' && !POSSESSIVES.has(units[phrase.from]?.lower ?? '')) || tags[phrase.from] === 'name' || tags[phrase.from] === 'pronoun' || isSomebody(sentence, phrase);
    if (phrase && !before && someone) return { source: { sentence, phrase, antecedent: null }, behind: true };
  }
  // "the paper quoted Smith as saying"
  const quoted = cue.form === 'ing' && units[cue.from - 1]?.lower === 'as' ? subjectBefore(units, tags, cue.from - 1) : null;
  if (quoted && /^(?:quot|cit)(?:es|ed|ing)$/.test(units[quoted.from - 1]?.lower ?? '')) return { source: { sentence, phrase: quoted, antecedent: null }, behind: false };
  // "Noting that few had come, Smith added"
  const opening = cue.form === 'ing' && !cue.passive && left === undefined ? behindComma(sentence, cue.to) : null;
  if (opening) return { source: { sentence, phrase: opening, antecedent: null }, behind: false };
  if (cue.form === 'ing' && !cue.passive && tags[cue.from] !== 'auxiliary' && (left === 'comma' || left === 'preposition' || left === 'coordinator' || left === 'dash' || left === 'quote' || left === 'subordinator')) {
    if (left === 'preposition' && units[cue.from - 1]?.lower === 'for') {
      const phrase = subjectBefore(units, tags, cue.from - 1);
      // "he was responsible for advising …"
      if (phrase && tags[phrase.from - 1] === 'auxiliary') return { source: clauseSubject(sentence, phrase.from), behind: false };
      if (phrase) return { source: { sentence, phrase: lastNoun(sentence, phrase), antecedent: null }, behind: false };
    }
    // "Smith, after saying that …, left", "After saying that …, Smith left"
    if (left === 'preposition' || left === 'subordinator') {
      const comma = tags[cue.from - 2] === 'comma' ? subjectBefore(units, tags, cue.from - 2) : null;
      // "played the Lions, while chanting": an object says nothing
      const object = comma && /^(?:verb|preposition|to)$/.test(tags[comma.from - 1] ?? '');
      // "Smith told reporters, before insisting …"
      if (object && previous && comma.from > previous.phrase.to) return { source: previous, behind: false };
      const before = object && left === 'subordinator' ? null : comma;
      const phrase = before ?? (opensAt(sentence, cue.from - 1) && left === 'subordinator' && cue.verb.frames.has('tag') && cue.verb.lemma !== 'find' ? behindComma(sentence, cue.to) : null);
      if (phrase) return { source: { sentence, phrase, antecedent: null }, behind: false };
    }
    if (left !== 'preposition' && left !== 'subordinator' && previous) return { source: left === 'comma' && previous.sentence === sentence && tags[previous.phrase.from - 1] === 'subordinator' ? (clauseSubject(sentence, cue.from) ?? previous) : previous, behind: false };
    return { source: clauseSubject(sentence, cue.from) ?? previous, behind: false };
  }
  // "prompted the airline to reply"
  const made = left === 'to' && tags[cue.from] === 'infinitive' ? subjectBefore(units, tags, cue.from - 1) : null;
  if (made) return { source: { sentence, phrase: made, antecedent: null }, behind: false };
  // "Smith could be heard saying …", "was caught telling"
  const watched = cue.form === 'ing' && /^(?:heard|seen|caught|overheard|filmed|recorded|quoted|shown)$/.test(units[cue.from - 1]?.lower ?? '') ? clauseSubject(sentence, cue.from) : null;
  if (watched) return { source: watched, behind: false };
  const found = subjectBefore(units, tags, cue.from);
  // "supports Smith and in a statement praised him"
  const phrase = found && previous && tags[found.from - 2] === 'coordinator' && tags[found.from - 1] === 'preposition' && units.slice(found.from, found.to).some((u) => PLACES_OF_SPEECH.has(u.lower)) ? null : found;
  if (phrase && cue.form === 'ing' && !cue.passive && tags[cue.from] !== 'auxiliary' && !phrase.aside) {
    // "worked in Dayton reporting …": a place says nothing
    if (/^(?:in|into|at|on|to|through|after|against)$/.test(units[phrase.from - 1]?.lower ?? '')) return { source: previous ?? clauseSubject(sentence, phrase.from), behind: false };
    // "footage of Smith saying …" but "Smith opened the debate saying …"
    const last = lastNoun(sentence, phrase);
    const main = last.from === phrase.from && tags[phrase.from - 1] === 'verb' && !(WATCHES.test(units[phrase.from - 1]?.lower ?? '') && isSomebody(sentence, phrase)) ? clauseSubject(sentence, phrase.from) : null;
    return { source: main ?? { sentence, phrase: last, antecedent: null }, behind: false };
  }
  const verb = left === 'verb' || left === 'participle' || left === 'infinitive';
  const head = phrase ? (phrase.aside ? null : relativeHead(sentence, phrase.from, cue.from)) : verb ? relativeHead(sentence, cue.from, cue.from) : null;
  if (head) return { source: { sentence, phrase: head, antecedent: null }, behind: false };
  // "As the crowd cheered, Smith rose and joked": the cue before stands in another clause
  if (!phrase && previous && left === 'coordinator' && tags[0] === 'subordinator') {
    const at = previous.phrase.to;
    if (tags.slice(at, cue.from).includes('comma')) return { source: clauseSubject(sentence, cue.from) ?? previous, behind: false };
  }
  // "has been careful but on Tuesday wrote"
  const day = left === 'time' && tags[cue.from - (units[cue.from - 2]?.lower === 'on' ? 3 : 2)] === 'coordinator';
  // "Smith said that Jones did not know, and accused her of lying"
  const leant = !phrase && previous?.sentence === sentence && left === 'coordinator' && tags[cue.from - 2] === 'comma' && tags[previous.phrase.from - 1] === 'subordinator';
  if (leant) return { source: clauseSubject(sentence, cue.from) ?? previous, behind: false };
  if (!phrase) return { source: previous ?? (left === 'coordinator' || day || left === 'comma' || left === 'close' ? clauseSubject(sentence, cue.from) : null), behind: false };
  const word = units[phrase.from]?.lower ?? '';
  if (phrase.to - phrase.from === 1 && RELATIVES.has(word)) {
    let at = phrase.from;
    // "a sign - which read", but "candidates - and Smith - who say"
    if (tags[at - 1] === 'comma' || (tags[at - 1] === 'dash' && tags.indexOf('dash') === at - 1)) at--;
    // "said Smith, an analyst at Jones, who added": it is Smith who added
    const told = previous?.sentence === sentence && previous.phrase.aside?.[1] === at && at < phrase.from && word === 'who' ? previous.phrase : null;
    if (told) return { source: { sentence, phrase, antecedent: told }, behind: false };
    const antecedent = nearestSubject(units, tags, beforeAside(sentence, at));
    return { source: antecedent && { sentence, phrase, antecedent: lastNoun(sentence, antecedent) }, behind: false };
  }
  return { source: { sentence, phrase, antecedent: null }, behind: false };
}

/** "A letter, signed by many, that", "Ann Smith, 24, who": where the aside before `at` opens, which is nothing that speaks; else `at`. */
function beforeAside({ units, tags }: Parsed, at: number): number {
  const opening = tags[at] === 'comma' ? openingOf(units, tags, at, 0) : null;
  if (opening === null) return at;
  const first = tags[opening + 1];
  return (first === 'number' && opening + 2 === at) || first === 'participle' || (first === 'verb' && (units[opening + 1]?.lower.endsWith('ed') ?? false)) ? opening : at;
}

/** "The mayor, who is ill, said nothing": what is said, not who says it. */
const NOBODY = words('nothing little something everything anything much enough more less');

/** Does the phrase that ends at `at` have its verb right behind it? */
function clauseGoesOn(tags: readonly Tag[], at: number): boolean {
  for (let i = at; i < tags.length && i < at + 20; i++) {
    const tag = tags[i];
    if (tag === 'auxiliary' || tag === 'verb') return true;
    if (tag === 'comma' || tag === 'stop' || tag === 'quote' || tag === 'subordinator' || tag === 'colon' || tag === 'dash' || tag === 'coordinator') return false;
  }
  return false;
}

/** "several observers", "the mayor", but "a warning", "their approval". */
function isSomebody({ units, tags }: Parsed, { from, to }: Phrase): boolean {
  if (POSSESSIVES.has(units[from]?.lower ?? '')) return isRole(units[to - 1]?.lower ?? '');
  let head = from;
  while (head + 1 < to && tags[head + 1] !== 'preposition') head++;
  const lower = units[head]?.lower ?? '';
  return tags[head] === 'name' || ORGANISATION_WORDS.has(lower) || isRole(lower) || isGroup(lower) || isRole(lower.replace(/s$/, '')) || /(?:er|or|ist|ian)s?$/.test(lower);
}

/** "After", "One month after", "Two days before": nothing but a time before the word at `at`. */
const opensAt = ({ units, tags }: Parsed, at: number): boolean => at === 0 || (at < 4 && TIME_NOUNS.has((units[at - 1]?.lower ?? '').replace(/s$/, '')) && (tags[0] === 'number' || tags[0] === 'determiner'));

/** The phrase that opens the main clause behind the first comma. */
function behindComma(sentence: Parsed, from: number): Phrase | null {
  const comma = sentence.units.findIndex((unit, i) => i >= from && (sentence.tags[i] === 'comma' || endsInComma(unit)));
  const tag = sentence.tags[comma + 1];
  return comma > 0 && (tag === 'name' || tag === 'pronoun' || tag === 'determiner') ? phraseAfter(sentence, comma + 1) : null;
}

/** "An official who asked not to be named said": the subject of "said" stands before the relative clause. */
function relativeHead({ units, tags }: Parsed, from: number, at: number): Phrase | null {
  const before = tags[from - 1];
  if (before !== 'verb' && before !== 'participle' && before !== 'infinitive' && before !== 'auxiliary' && before !== 'preposition' && before !== 'to') return null;
  for (let i = from - 1; i > 0 && i > at - 20; i--) {
    // "who prays here and who did not want to be named"
    if (units[i]?.lower === 'who' && tags[i - 1] === 'coordinator') continue;
    if (tags[i] === 'coordinator' && units[i + 1]?.lower === 'who') continue;
    if (tags[i] === 'comma' || tags[i] === 'quote' || tags[i] === 'coordinator' || (tags[i] === 'subordinator' && units[i]?.lower !== 'who')) return null;
    if (units[i]?.lower === 'who') return tags[i - 1] === 'noun' || tags[i - 1] === 'name' ? subjectBefore(units, tags, i) : null;
  }
  return null;
}

/** "The video shows Smith saying": whoever is shown speaks. */
const WATCHES = /^(?:show|see|saw|hear|watch|catch|caught|film|capture|record|feature|depict|remember|picture)(?:s|n|d|ed|ing)?$/;

/** Behind these a clause begins that says what another clause is about: "that Smith left", "the town Smith left". */
const LEANS = new Set<Tag | undefined>(['subordinator', 'noun', 'pronoun']);

/** The subject of the nearest clause before `at` that has one and does not lean on another. */
function clauseSubject(sentence: Parsed, at: number): Source | null {
  const { units, tags } = sentence;
  let inner: Source | null = null;
  for (let i = at - 1; i > 0; i--) {
    if (tags[i] !== 'verb' && tags[i] !== 'auxiliary') continue;
    while (i > 0 && (tags[i - 1] === 'auxiliary' || tags[i - 1] === 'adverb')) i--;
    const phrase = subjectBefore(units, tags, i);
    if (!phrase || RELATIVES.has(units[phrase.from]?.lower ?? '')) continue;
    const leans = LEANS.has(tags[phrase.from - 1]) && !/^(?:when|because|while)$/.test(units[phrase.from - 1]?.lower ?? '');
    if (!leans) return inner && !isSomebody(sentence, phrase) && !/^(?:he|she|they)$/.test(units[phrase.from]?.lower ?? '') ? inner : { sentence, phrase, antecedent: null };
    inner ??= { sentence, phrase, antecedent: null };
  }
  return inner;
}

/** Of "the plan of the senator", where a clause hangs on the last noun: "the senator". */
function lastNoun(sentence: Parsed, phrase: Phrase): Phrase {
  const { tags, units } = sentence;
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    // "an ad praising Smith for …"
    if (tags[i - 1] === 'ing' && (tags[i] === 'name' || tags[i] === 'determiner') && i - 1 > phrase.from) return { ...phrase, from: i };
    // "the campaign of the former senator from Ohio saying …": where somebody is from says nothing
    if (units[i - 1]?.lower === 'from' && isRole(units[i - 2]?.lower ?? '')) continue;
    // "47 percent of voters", "the Federation of Teachers"
    if (units[i - 1]?.lower === 'of' && (tags[i - 2] === 'name' || tags[i - 2] === 'number' || /^(?:percent|share|half|third|quarter|majority|number|group|most)$/.test(units[i - 2]?.lower ?? ''))) continue;
    if (tags[i - 1] === 'preposition' && (tags[i] === 'name' || (tags[i] === 'determiner' && units[i - 1]?.lower !== 'of'))) return { ...phrase, from: i };
  }
  return phrase;
}
