import type { Cue } from '../cues/cue';
import { behindTime } from '../cues/judgements';
import type { Parsed } from '../cues/parse';
import { nearestSubject, subjectBefore } from '../grammar/subject';
import type { Tag } from '../grammar/tag';
import { TIME_NOUNS } from '../lexicon/function-words';
import { DOCUMENTS, isGroup } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { endsInComma } from '../text/units';
import { isPlace } from '../lexicon/states';
import { behindComma, clauseSubject, isSomebody, lastNoun } from './somebody';
import type { Source } from './found';
import type { Phrase } from '../grammar/phrase';

/** Before a participle of its own: ", saying", "after saying", "and saying". */
const LEFT = new Set<Tag | undefined>(['comma', 'preposition', 'coordinator', 'dash', 'quote', 'subordinator']);

/** Whose "saying" it is. `previous`: who speaks by the cue before. Undefined where the cue is no participle, or has its subject right before it. */
export function ofParticiple(sentence: Parsed, cue: Cue, previous: Source | null): Source | null | undefined {
  const { units, tags } = sentence;
  const left = tags[cue.from - 1];
  const word = units[cue.from - 1]?.lower ?? '';
  const of = (phrase: Phrase): Source => ({ sentence, phrase, antecedent: null });
  // "the paper quoted Smith as saying"
  const quoted = word === 'as' ? subjectBefore(units, tags, cue.from - 1) : null;
  if (quoted && /^(?:quot|cit)(?:es?|ed|ing)$/.test(units[quoted.from - 1]?.lower ?? '')) return of(quoted);
  // "Having said so, Smith left", "Smith regrets having said so"
  if (units[cue.from]?.lower === 'having') {
    const main = left === undefined ? behindComma(sentence, cue.to) : null;
    if (left === 'comma') {
      const before = clauseSubject(sentence, cue.from) ?? previous;
      const named = before ? null : subjectBefore(units, tags, cue.from - 1);
      return before ?? (named ? of(named) : undefined);
    }
    return main ? { sentence, phrase: main, antecedent: null } : left === 'verb' || left === 'preposition' ? (clauseSubject(sentence, cue.from) ?? previous) : undefined;
  }
  if (cue.form !== 'ing') return undefined;
  // "Noting that few had come, Smith added"
  const opening = !cue.passive && left === undefined ? behindComma(sentence, cue.to) : null;
  if (opening) return of(opening);
  // "has fought it for years, at one point calling it '…'"
  const timed = cue.passive ? -1 : behindTime(units, tags, cue.from);
  if (timed > 0) return previous?.sentence === sentence ? previous : (mainBefore(sentence, timed) ?? undefined);
  if (!cue.passive && tags[cue.from] !== 'auxiliary' && LEFT.has(left)) return hanging(sentence, cue, previous);
  // "Smith could be heard saying …", "was caught telling"
  if (/^(?:heard|seen|caught|overheard|filmed|recorded|quoted|shown)$/.test(word)) return clauseSubject(sentence, cue.from) ?? undefined;
  return undefined;
}

/** So far before "of saying" stands "accused", in units. */
const ACCUSED = 8;
/** ", saying", "after saying", "for saying": whose it is stands farther off. */
function hanging(sentence: Parsed, cue: Cue, previous: Source | null): Source | null {
  const { units, tags } = sentence;
  const left = tags[cue.from - 1];
  const of = (phrase: Phrase): Source => ({ sentence, phrase, antecedent: null });
  // "called for Smith to resign for saying"
  const asked = tags[cue.from - 2] === 'infinitive' && tags[cue.from - 3] === 'to' ? cue.from - 3 : cue.from - 1;
  // and "accused Smith of saying"
  const accused = units[cue.from - 1]?.lower === 'of' && !cue.verb.frames.has('tag') && units.slice(Math.max(0, cue.from - ACCUSED), cue.from).some(({ lower }) => /^accus(?:e|es|ed|ing)$/.test(lower));
  const blamed = (units[cue.from - 1]?.lower === 'for' || accused) && left === 'preposition' ? subjectBefore(units, tags, asked) : null;
  // "slammed Smith as aloof for saying"
  const judged = blamed && units[blamed.from - 1]?.lower === 'as' ? subjectBefore(units, tags, blamed.from - 1) : null;
  if (judged) return of(lastNoun(sentence, judged));
  // "criticised Smith for saying", but "he was responsible for advising …"
  // and "was fined last season for criticizing"
  const timed = blamed && /^(?:last|this)$/.test(units[blamed.from]?.lower ?? '') && TIME_NOUNS.has(units[blamed.to - 1]?.lower ?? '');
  // "came under fire for calling", "drew jeers from Smith for calling"
  const beside = blamed && /^(?:under|from|by|amid|to)$/.test(units[blamed.from - 1]?.lower ?? '');
  // "made headlines for calling"
  const drawn = blamed && blamed.to - blamed.from === 1 && DRAWN.has(units[blamed.from]?.lower ?? '');
  if (blamed) return timed || beside || drawn || tags[blamed.from - 1] === 'auxiliary' ? clauseSubject(sentence, blamed.from) : of(lastNoun(sentence, blamed));
  // "Smith, after saying that …, left", "After saying that …, Smith left"
  if (left === 'preposition' || left === 'subordinator') {
    const comma = tags[cue.from - 2] === 'comma' ? subjectBefore(units, tags, cue.from - 2) : null;
    // "played the Lions, while chanting": an object says nothing
    const object = comma && /^(?:verb|preposition|to)$/.test(tags[comma.from - 1] ?? '');
    // "Smith told reporters, before insisting …"
    if (object && previous && comma.from > previous.phrase.to) return previous;
    const before = object && left === 'subordinator' ? null : comma;
    const leads = (left === 'subordinator' && cue.verb.frames.has('tag') && cue.verb.lemma !== 'find') || quoteLeads(sentence, cue.to);
    const main = leads && opensAt(sentence, cue.from - 1) ? behindComma(sentence, cue.to) : null;
    const phrase = before ?? main;
    if (phrase) return of(phrase);
    const near = clauseSubject(sentence, cue.from);
    // "Smith said the deadlock kept them safe before claiming that": no deadlock claims anything
    return near && previous && cue.verb.frames.has('tag') && near.sentence === sentence && near.phrase.from > previous.phrase.to && !isSomebody(sentence, near.phrase) ? previous : (near ?? previous);
  }
  if (!previous) return mainBefore(sentence, cue.from) ?? ofWhoBefore(sentence, cue.from);
  // "an official said Smith quieted the talk, telling her colleagues"
  const inner = cue.verb.frames.has('hearer') && /^(?:his|her|their|him|them)$/.test(units[cue.to]?.lower ?? '') && previous.sentence === sentence ? clauseSubject(sentence, cue.from) : null;
  if (inner && inner.phrase.from > previous.phrase.to && tags[inner.phrase.to - 1] === 'name') return inner;
  const leans = left === 'comma' && previous.sentence === sentence && tags[previous.phrase.from - 1] === 'subordinator';
  return leans ? (clauseSubject(sentence, cue.from) ?? previous) : previous;
}

/** What one makes or draws "for saying" something, and that says nothing itself. */
const DRAWN = words('headlines waves news history attention fire flak criticism praise heat laughs laughter ridicule outrage backlash controversy scorn plaudits applause boos jeers cheers ire fury notoriety scrutiny condemnation anger mockery');

/** `By calling it "a waste," | Smith …`: is the first comma behind `from` the one that closes a quotation? */
function quoteLeads({ units, tags }: Parsed, from: number): boolean {
  const at = units.findIndex((unit, i) => i >= from && (tags[i] === 'comma' || endsInComma(unit)));
  return at > 0 && units[at]?.quote !== null;
}

/** "Smith was calm when Jones came in, saying": the subject of the clause on which the nearest one hangs. */
function mainBefore(sentence: Parsed, at: number): Source | null {
  const near = clauseSubject(sentence, at);
  const hangs = near && /^(?:when|after|as|while|before)$/.test(sentence.units[near.phrase.from - 1]?.lower ?? '') && near.phrase.from > 2;
  const main = hangs ? clauseSubject(sentence, near.phrase.from - 1) : null;
  // "The row began when Smith came in, saying": no row says anything
  // "Leota spoke as the show ended, saying": a name that opens the sentence looks like any word there
  const opens = main?.phrase.from === 0 && main.phrase.to === 1 && near !== null && !isSomebody(sentence, near.phrase);
  return main && (opens || isSomebody(sentence, main.phrase) || /^(?:he|she|they)$/.test(sentence.units[main.phrase.from]?.lower ?? '')) ? main : near;
}

/** "There is talk about Smith, who is there, saying": whom the last "who" stands for. */
function ofWhoBefore(sentence: Parsed, at: number): Source | null {
  const who = sentence.units.findLastIndex(({ lower }, i) => i < at && lower === 'who');
  const phrase = who > 1 ? nearestSubject(sentence.units, sentence.tags, sentence.tags[who - 1] === 'comma' ? who - 1 : who) : null;
  return phrase && { sentence, phrase: lastNoun(sentence, phrase, true), antecedent: null };
}

/** "Footage of Smith saying": the phrase stands right before it. */
export function besideParticiple(sentence: Parsed, phrase: Phrase, previous: Source | null): Source | null {
  const { units, tags } = sentence;
  // "worked in Dayton reporting …": a place says nothing
  if (/^(?:in|into|at|on|to|through|after|against)$/.test(units[phrase.from - 1]?.lower ?? '')) return previous ?? clauseSubject(sentence, phrase.from);
  // "footage of Smith saying …" but "Smith opened the debate saying …"
  const last = lastNoun(sentence, phrase);
  const watched = WATCHES.test(units[phrase.from - 1]?.lower ?? '') && isSomebody(sentence, phrase);
  // "has run ads in Georgia branding him …"
  if (/^(?:in|across|throughout)$/.test(units[last.from - 1]?.lower ?? '') && last.from > phrase.from && !isGroup(units[last.from - 2]?.lower ?? '') && isPlace(units.slice(last.from, last.to).map((u) => u.lower).join(' '))) return previous ?? clauseSubject(sentence, phrase.from);
  // "pointed to a log that has an entry reading: '…'"
  const paper = /^(?:read|say|state)ing$/.test(units[phrase.to]?.lower ?? '') && DOCUMENTS.has(units[last.to - 1]?.lower ?? '');
  const main = last.from === phrase.from && tags[phrase.from - 1] === 'verb' && !watched && !paper ? clauseSubject(sentence, phrase.from) : null;
  return main ?? { sentence, phrase: last, antecedent: null };
}

/** "After", "One month after", "Two days before": nothing but a time before the word at `at`. */
const opensAt = ({ units, tags }: Parsed, at: number): boolean => at === 0 || (at < 4 && TIME_NOUNS.has((units[at - 1]?.lower ?? '').replace(/s$/, '')) && (tags[0] === 'number' || tags[0] === 'determiner'));

/** "The video shows Smith saying": whoever is shown speaks. */
const WATCHES = /^(?:show|see|saw|hear|overhear|watch|catch|caught|film|capture|record|feature|depict|remember|picture|recall|describe|recount)(?:s|n|d|ed|ing)?$/;
