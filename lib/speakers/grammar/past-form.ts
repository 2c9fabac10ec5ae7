import { cueVerb } from '../lexicon/cue-verbs';
import { ARTICLES, AUXILIARIES, DAYS, DETERMINERS } from '../lexicon/function-words';
import { DOCUMENTS, isGroup, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';
import type { Unit } from '../text/units';
import { OBJECTS, SHORT_VERBS } from './short-words';
import type { Tag } from './tag';
import { afterAlone, clauseHasVerb, opensReported, tells, type Word } from './word';

/** "reported", "cited": a verb, a participle or (inside a noun phrase) part of it. */
export function pastForm(word: Word): Tag {
  const { units, tags, i, next, cue, form, at, last, inside, first, opening } = word;
  if (at === 'auxiliary' || behindSome(word) || behindWord(word)) return 'verb';
  if (last === 'as' && next?.lower === 'by' && tells(word)) return 'participle';
  if (inside || at === 'verb' || last === 'as') return 'noun';
  // "…," retired guard Ann Smith said
  if (first && !opening && !cue && next && isRole(next.lower)) return 'noun';
  // "Stated Smith: …" but "Pressed on taxes, Smith said"
  if (first) return opening && !(tells(word) && next && /^\p{Lu}/u.test(next.text)) ? 'participle' : 'verb';
  if (hangs(word) || isCalled(word)) return 'participle';
  // "Smith, clearly frustrated, left"
  if (!cue && next?.text === ',' && tags[i - 1] === 'adverb' && tags[i - 2] === 'comma') return 'participle';
  // "voters polled said"
  if (next && SHORT_VERBS.has(next.lower) && (at === 'name' || /^(?:people|voters|adults|readers)$/.test(last))) return 'participle';
  if (form === 'participle' && cue === undefined) return 'participle';
  // one finite verb a clause: what looks like another behind a noun is a participle ("a plan called …")
  return at === 'noun' && !tells(word) && clauseHasVerb(units, tags, i) ? 'participle' : 'verb';
}

/** Behind "another", "some", "both". */
function behindSome(word: Word): boolean {
  const { i, next, cue } = word;
  if (!afterAlone(word) || !next) return false;
  // "Another added: …"
  if (tells(word) && (next.quote || /^[:,.]$/.test(next.text) || next.lower === 'that')) return true;
  // "both vowed to", "some called it"
  if (cue && (next.lower === 'to' || ARTICLES.has(next.lower) || next.lower === 'it' || OBJECTS.has(next.lower))) return true;
  // "Another featured five photos"
  return i === 1 && (DETERMINERS.has(next.lower) || next.kind === 'number');
}

function behindWord(word: Word): boolean {
  const { units, tags, i, next, at, last } = word;
  // "the letter by the two suggested both were ready"
  if (at === 'number' && tells(word) && next && (opensReported(next) || (next.text === ',' && tags[i - 2] === 'preposition'))) return true;
  // "a race that she said defied all hopes"
  return at === 'verb' && (cueVerb(last)?.verb.frames.has('clause') ?? false) && tags[i - 2] === 'pronoun' && /^(?:that|which|who)$/.test(units[i - 3]?.lower ?? '');
}

const ISSUED = /^(?:posted|published|released|issued|filed|shared|sent|written|delivered)$/;

/** How far behind "pinned" it is told by whom, or what it reads, in units. */
const FAR = 8;
/** "data cited by", "a study published in": a participle behind its noun, unless the verb is one that tells. */
function hangs({ units, tags, i, next, cue, at }: Word): boolean {
  if (!next) return false;
  // "Smith replied by text message": nobody is replied
  if (next.lower === 'by') return !units[i + 2]?.lower.endsWith('ing') && !/^(?:replied|responded)$/.test(units[i]?.lower ?? '');
  if (/^(?:out|up|off|on|over|down)$/.test(next.lower) && units[i + 2]?.lower === 'by') return true;
  // "In an alert posted hours earlier, the embassy told"
  if (at === 'noun' && tags[0] === 'preposition' && ISSUED.test(units[i]?.lower ?? '') && /^(?:hours|minutes|days|weeks|earlier|online)$/.test(next.lower)) return true;
  // "A message pinned at the top by Ann Smith, the chief, read"
  if (at === 'noun' && DOCUMENTS.has(units[i - 1]?.lower ?? '') && /^(?:pinned|taped|left|scrawled|printed|displayed)$/.test(units[i]?.lower ?? '') && /^(?:by|reads?)$/.test(units.slice(i + 1, i + FAR).find(({ lower }) => /^(?:by|reads?|that|which)$/.test(lower))?.lower ?? '')) return true;
  const dated = DAYS.has(next.lower) || /^(?:in|at|from|with|on|this|last|earlier)$/.test(next.lower);
  return !cue && dated && at === 'noun' && !opensAsName(units, i - 1) && verbFollows(units, i);
}

/** "A user called Blue Moth wrote": a name, and the verb behind it. */
function isCalled({ units, i, at, last }: Word): boolean {
  if (at !== 'noun' || !/^(?:called|named|nicknamed|dubbed)$/.test(units[i]?.lower ?? '') || !(isRole(last) || /^(?:user|account)$/.test(last))) return false;
  let end = i + 1;
  while (end < i + 5 && /^[\p{Lu}@]/u.test(units[end]?.text ?? '')) end++;
  const verb = units[end]?.lower ?? '';
  // "…," said a user named @bluebell.
  const ends = /^(?:user|account)$/.test(last) && /^[.,]?$/.test(verb);
  return end > i + 1 && (ends || cueVerb(verb) !== undefined || AUXILIARIES.has(verb));
}

/** A capitalised word that opens the sentence and is no plural, group or role is more often a name than a noun without its article. */
const opensAsName = (units: readonly Unit[], i: number): boolean => {
  const unit = units[i];
  return i === 0 && unit !== undefined && /^\p{Lu}\p{Ll}*[^s\P{Ll}]$/u.test(unit.text) && !isGroup(unit.lower) && !isRole(unit.lower);
};

/** "found", and of what documents do "shows" too. */
const told = (lower: string): boolean => {
  const cue = cueVerb(lower);
  return cue?.form === 'past' || (cue?.form === 's' && cue.verb.frames.has('document'));
};

/** Nobody is stepped or marched: what looks like a participle is a verb. */
const MOVES = words('stepped banged walked marched gathered turned leaned smiled nodded looked waited arrived moved jumped climbed paused shrugged sobbed rushed crowded stopped');

/** Does another verb follow before the clause ends? Then what stands here is a participle. */
function verbFollows(units: readonly Unit[], i: number): boolean {
  for (let j = i + 1; j < units.length && j < i + 14; j++) {
    const unit = units[j];
    if (!unit || unit.kind === 'mark' || unit.quote) return false;
    // "stepped in and told her", but "people killed in May and told …"
    if (unit.lower === 'and' && MOVES.has(units[i]?.lower ?? '') && cueVerb(units[j + 1]?.lower ?? '')?.form === 'past') return false;
    if (AUXILIARIES.has(unit.lower) || SHORT_VERBS.has(unit.lower) || told(unit.lower)) return true;
  }
  return false;
}
