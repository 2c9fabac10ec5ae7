import type { Parsed } from '../cues/parse';
import { openingOf } from '../grammar/asides';
import type { Phrase } from '../grammar/phrase';
import { nearestSubject, subjectBefore } from '../grammar/subject';
import { DOCUMENTS, isRole } from '../lexicon/roles';
import { isPlace } from '../lexicon/states';
import { leftOf } from '../text/left-of';
import { endsInComma } from '../text/units';
import { clauseSubject, lastNoun } from './somebody';
import type { Source } from './found';

/** So far before "which read" a paper may stand, in units. */
const WRITTEN = 24;
/** Whom "who", "which" or "that" at `phrase` stands for. */
export function ofRelative(sentence: Parsed, phrase: Phrase, previous: Source | null): Source | null {
  const { units, tags } = sentence;
  let at = phrase.from;
  // "a sign - which read", but "candidates - and Smith - who say"
  if (tags[at - 1] === 'comma' || (tags[at - 1] === 'dash' && tags.indexOf('dash') === at - 1)) at--;
  // "said Smith, an analyst at Jones, who added": it is Smith who added
  const told = previous?.sentence === sentence && previous.phrase.aside?.[1] === at && at < phrase.from && units[phrase.from]?.lower === 'who';
  if (told) return { sentence, phrase, antecedent: previous.phrase };
  // "For someone who said she was late, Smith was early"
  const other = at === phrase.from && at < 5 && units[at]?.lower === 'who' && /^(?:for|as)$/.test(units[0]?.lower ?? '') && /^(?:someone|somebody|an?)$/.test(units[1]?.lower ?? '') ? mainBehind(sentence, at) : null;
  if (other) return { sentence, phrase, antecedent: other };
  // "saw a sign on Friday at an exit (45 miles east of L.A.), which read": no town reads
  const sign = units[phrase.from]?.lower === 'which' && /^(?:read|reads)$/.test(units[phrase.from + 1]?.lower ?? '') ? units.findLastIndex(({ lower }, i) => i < at && i > at - WRITTEN && tags[i] === 'noun' && DOCUMENTS.has(lower)) : -1;
  const titled = at < phrase.from && units[phrase.from]?.lower === 'who' ? beforeTitle(sentence, at) : null;
  if (titled) return { sentence, phrase, antecedent: titled };
  const nearest = nearestSubject(units, tags, sign < 0 ? beforeAside(sentence, at) : sign + 1);
  // "a fitter from Toledo, Ohio, who said"
  const inState = nearest && at < phrase.from && tags[nearest.from - 1] === 'comma' && tags[nearest.from - 2] === 'name' && isPlace(units.slice(nearest.from, nearest.to).map((u) => u.lower).join(' '));
  const antecedent = inState || (nearest && at < phrase.from && isSetting(sentence, phrase, nearest)) ? nearestSubject(units, tags, nearest.from - 1) : nearest;
  // "Ann Smith, a deputy mayor of Dayton, who said": of the name, not of what it is explained by
  const opens = antecedent?.from ?? 0;
  // "Smith, a senator who said": a name that opens the sentence looks like any word there
  const opensWithName = opens === 2 && /^\p{Lu}/u.test(units[0]?.text ?? '') && !isRole(units[0]?.lower ?? '');
  // "Ann Smith, 55, a fitter from Toledo, who said"
  const aged = tags[opens - 2] === 'number' && tags[opens - 3] === 'comma' && tags[opens - 4] === 'name';
  // "the Alliance, a trade group, which said"
  const which = units[phrase.from]?.lower === 'which' && antecedent !== null && !units.slice(antecedent.from, antecedent.to).some(({ lower }) => isRole(lower));
  const named = (which || units[phrase.from]?.lower === 'who') && (at < phrase.from ? tags[opens] === 'determiner' : /^an?$/.test(units[opens]?.lower ?? '')) && tags[opens - 1] === 'comma' && (tags[opens - 2] === 'name' || opensWithName || aged) ? nearestSubject(units, tags, aged ? opens - 3 : opens - 1) : null;
  if (named && (tags[named.to - 1] === 'name' || opensWithName)) return { sentence, phrase, antecedent: lastNoun(sentence, named) };
  const ofSubject = antecedent && units[phrase.from]?.lower === 'who' && at === phrase.from ? toldOf(sentence, antecedent.from) : null;
  if (ofSubject) return { sentence, phrase, antecedent: ofSubject };
  const paper = antecedent && units[phrase.from]?.lower !== 'who' ? paperWith(sentence, antecedent.from) : null;
  // "the subject of a bulletin, which told": the paper
  const of = antecedent && units[phrase.from]?.lower === 'which' && DOCUMENTS.has(units[antecedent.to - 1]?.lower ?? '') ? units.findIndex(({ lower }, i) => i > antecedent.from && i < antecedent.to && lower === 'of' && tags[i + 1] === 'determiner') : -1;
  if (of > 0 && antecedent) return { sentence, phrase, antecedent: { from: of + 1, to: antecedent.to, aside: null } };
  // "moved on to another reporter, Ann Smith of Dover Radio, who asked"
  const brought = antecedent || units[phrase.from]?.lower !== 'who' ? null : nameBefore(sentence, at);
  if (brought) return { sentence, phrase, antecedent: brought };
  return antecedent && { sentence, phrase, antecedent: lastNoun(sentence, paper ?? antecedent, units[phrase.from]?.lower === 'who') };
}

/** No title behind a name takes more units. */
const TITLE = 16;
/** Nor has one more before its noun. */
const HEAD = 10;
/** "Ann Smith|, director of the Dover Institute, who argued": the name before what somebody is, which ends at `at`; null where none stands there. */
function beforeTitle({ units, tags }: Parsed, at: number): Phrase | null {
  let to = at - 1;
  while (to > 1 && to > at - TITLE && tags[to] !== 'comma' && tags[to] !== 'verb' && tags[to] !== 'auxiliary' && tags[to] !== 'quote') to--;
  const head = units.findIndex(({ lower }, i) => i > to && i < to + HEAD && tags[i] === 'noun' && isRole(lower) && /^(?:of|at|for|with)$/.test(units[i + 1]?.lower ?? ''));
  // "|, the cook's sister and the director of the firm, who"
  if (tags[to] !== 'comma' || head < 0 || !tags.slice(to + 1, head).every((tag) => tag === 'noun' || (/^(?:determiner|possessive|coordinator)$/.test(tag) && tags.slice(to + 1, head).includes('coordinator')))) return null;
  let from = to;
  while (tags[from - 1] === 'name') from--;
  return to - from > 1 ? { from, to, aside: null } : null;
}

/** "Bell told Smith on camera, who answered": no camera answers. */
function isSetting({ units, tags }: Parsed, phrase: Phrase, nearest: Phrase): boolean {
  const bare = nearest.to - nearest.from === 1 && /^(?:name|noun)$/.test(leftOf(tags, nearest.from, 2) ?? '') ? units[nearest.from]?.text : undefined;
  return bare !== undefined && units[phrase.from]?.lower === 'who' && /^(?:on|in|at|by|via|over)$/.test(units[nearest.from - 1]?.lower ?? '') && /^\p{Ll}+[^s]$/u.test(bare) && !isRole(bare);
}

/** Who is named behind the first comma after `at`, right before a verb. */
function mainBehind({ units, tags }: Parsed, at: number): Phrase | null {
  const from = units.findIndex((unit, i) => i > at && (tags[i] === 'comma' || endsInComma(unit))) + 1;
  let to = from;
  while (tags[to] === 'name') to++;
  return from > 0 && to > from && (tags[to] === 'verb' || tags[to] === 'auxiliary') ? { from, to, aside: null } : null;
}

/** "Smith is a liar and a cheat who has vowed": it is Smith who has, as all of it is told of him. `from`: where the last of it begins. */
function toldOf(sentence: Parsed, from: number): Phrase | null {
  const { units, tags } = sentence;
  let be = from;
  while (be > 1 && be > from - 12 && /^(?:noun|coordinator|comma|determiner)$/.test(tags[be - 1] ?? '')) be--;
  const article = /^an?$/.test(units[be]?.lower ?? '') || (be === from && tags[be - 1] === 'determiner');
  const subject = article && /^(?:is|was)$/.test(units[be - 1]?.lower ?? '') ? (subjectBefore(units, tags, be - 1) ?? clauseSubject(sentence, be - 1)?.phrase) : null;
  return subject && (tags[subject.to - 1] === 'name' || /^(?:he|she)$/.test(units[subject.from]?.lower ?? '')) ? subject : null;
}

/** The name that ends before `at`, with where they are from: "Ann Smith of Dover Radio". */
function nameBefore({ units, tags }: Parsed, at: number): Phrase | null {
  let from = at;
  while (tags[from - 1] === 'name' || (tags[from - 1] === 'determiner' && /^(?:of|from|at)$/.test(units[from - 2]?.lower ?? '')) || (/^(?:of|from|at)$/.test(units[from - 1]?.lower ?? '') && tags[from - 2] === 'name')) from--;
  let to = from;
  while (tags[to] === 'name') to++;
  return to - from > 1 ? { from, to, aside: null } : null;
}

/** "A note taped to the register that said": of a paper and the thing that it is fixed to, the paper speaks. `from`: where the thing's phrase begins. */
function paperWith({ units, tags }: Parsed, from: number): Phrase | null {
  const joint = from - 1;
  const fixed = (tags[joint] === 'to' || tags[joint] === 'preposition') && /^(?:taped|pinned|attached|addressed|stapled|sent|posted|written|left|printed|painted)$/.test(units[joint - 1]?.lower ?? '');
  if (!fixed || !DOCUMENTS.has(units[joint - 2]?.lower ?? '')) return null;
  return nearestSubject(units, tags, joint - 1);
}

/** "A letter, signed by many, that", "Ann Smith, 24, who": where the aside before `at` opens, which is nothing that speaks; else `at`. */
function beforeAside({ units, tags }: Parsed, at: number): number {
  const opening = tags[at] === 'comma' ? openingOf(units, tags, at, 0) : null;
  if (opening === null) return at;
  const first = tags[opening + 1];
  return (first === 'number' && opening + 2 === at) || first === 'participle' || (first === 'verb' && (units[opening + 1]?.lower.endsWith('ed') ?? false)) ? opening : at;
}

/** "An official who asked not to be named said": the subject of "said" stands before the relative clause. */
export function relativeHead({ units, tags }: Parsed, from: number, at: number): Phrase | null {
  let left = from - 1;
  while (left > 0 && tags[left] === 'adverb') left--;
  const before = left < 0 ? undefined : tags[left];
  // "who gave her name as Olha"
  if (units[left]?.lower !== 'as' && before !== 'verb' && before !== 'participle' && before !== 'infinitive' && before !== 'auxiliary' && before !== 'preposition' && before !== 'to') return null;
  for (let i = from - 1; i > 0 && i > at - 20; i--) {
    // "who prays here and who did not want to be named"
    if (units[i]?.lower === 'who' && tags[i - 1] === 'coordinator') continue;
    if (tags[i] === 'coordinator' && units[i + 1]?.lower === 'who') continue;
    // "the lawyer who ran before his knee gave out is"
    if (tags[i] === 'subordinator' && /^(?:before|after|until|since|while)$/.test(units[i]?.lower ?? '')) continue;
    if (tags[i] === 'comma' || tags[i] === 'quote' || tags[i] === 'coordinator' || (tags[i] === 'subordinator' && !/^(?:who|as)$/.test(units[i]?.lower ?? ''))) return null;
    // "Those who attended | said"
    if (units[i]?.lower === 'who' && units[i - 1]?.lower === 'those') return tags.slice(i + 1, at).includes('subordinator') ? null : { from: i - 1, to: at, aside: null };
    if (units[i]?.lower === 'who') return tags[i - 1] === 'noun' || tags[i - 1] === 'name' ? subjectBefore(units, tags, i) : null;
  }
  return null;
}
