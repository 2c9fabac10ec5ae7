import { isAdjective } from '../lexicon/adjectives';
import { cuePhrase, cueVerb, formOfPhrase } from '../lexicon/cue-verbs';
import { ALONE, ARTICLES, AUXILIARIES, DAYS, DETERMINERS, PREPOSITIONS, TIME_NOUNS } from '../lexicon/function-words';
import { plainVerb } from '../lexicon/plain-verbs';
import { DOCUMENTS, isGroup, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';
import type { Unit } from '../text/units';
import type { Tag } from './tag';

export const OBJECTS = new Set(['him', 'her', 'them', 'me', 'us', 'himself', 'herself', 'themselves', 'itself', 'myself', 'ourselves', 'yourself']);
export const SHORT_VERBS = new Set(['said', 'says', 'told', 'tells', 'wrote', 'writes', 'thinks', 'believes', 'knows', 'asked', 'asks']);
const NO_ING = /^(?:morning|evening|spring|nothing|something|anything|everything|sibling|ceiling|sterling)$/;
/** Cue verbs that are no nouns: behind a noun they are its verb, however far its plural stands. */
const NEVER_NOUNS = words('argue believe admit acknowledge suggest insist contend agree predict recommend indicate declare assert conclude allege imagine assume expect deny oppose accuse criticize condemn endorse reject describe explain maintain complain concede emphasize announce reveal confirm warn propose');
/** Nobody is stepped or marched: what looks like a participle is a verb. */
const MOVES = words('stepped banged walked marched gathered turned leaned smiled nodded looked waited arrived moved jumped climbed paused shrugged sobbed rushed crowded stopped');
const SAME_PAST = words('cut put set let hit shut cast spread quit beat cost hurt split');
const PLURALS = words('voices projects insults attacks comments questions thanks favors details demands requests references remarks notes');

/** Where the last unit before `i` stands that is no adverb. */
function beforeAdverbs(tags: readonly Tag[], i: number): number {
  let j = i - 1;
  while (j >= 0 && j > i - 5 && tags[j] === 'adverb') j--;
  return j;
}
export const before = (tags: readonly Tag[], i: number): Tag | undefined => tags[beforeAdverbs(tags, i)];

/** What a word is that is in no closed list: a verb, in which form, or a noun. `first`: it opens its sentence; `opening`: with a capital. */
export function verbOrNoun(units: readonly Unit[], tags: readonly Tag[], i: number, opening: boolean, first: boolean): Tag {
  const lower = units[i]?.lower ?? '';
  const next = units[i + 1];
  const cue = cueVerb(lower);
  const form = cue?.form ?? plainVerb(lower) ?? (next && cuePhrase(lower, next.lower) ? formOfPhrase(lower) : undefined);
  // "some who study owls": no noun stands behind "who", but for "who police say"
  if (units[i - 1]?.lower === 'who' && next && lower !== 'asked' && !lower.endsWith('s') && !isGroup(lower) && !cueVerb(next.lower) && !AUXILIARIES.has(next.lower) && !TIME_NOUNS.has(next.lower)) return 'verb';
  // "a teacher who works at"
  if (units[i - 1]?.lower === 'who' && next && lower.endsWith('s') && !isGroup(lower) && !cueVerb(next.lower) && (form || PREPOSITIONS.has(next.lower) || DETERMINERS.has(next.lower))) return 'verb';
  // "said that state law requires"
  if (lower === 'state' && units[i - 1]?.lower === 'that') return 'noun';
  // "he fled": a pronoun has its verb right behind it
  if (tags[i - 1] === 'pronoun' && /^(?:he|she|they|we)$/.test(units[i - 1]?.lower ?? '') && !/^(?:alone|together|themselves|himself|herself|too|all|both)$/.test(lower) && /^\p{Ll}/u.test(units[i]?.text ?? '')) return 'verb';
  // "the party needs the north"
  if (lower === 'needs' && next && (next.lower === 'to' || DETERMINERS.has(next.lower)) && /^(?:noun|name|pronoun)$/.test(before(tags, i) ?? '')) return 'verb';
  // "Smith cut her target": their past is written like their base
  if (SAME_PAST.has(lower) && next && DETERMINERS.has(next.lower) && (before(tags, i) === 'name' || (i === 1 && tags[0] === 'noun'))) return 'verb';
  // most words are no form of any verb
  if (!form && !lower.endsWith('ing') && !lower.endsWith('ed')) return 'noun';
  const at = before(tags, i);
  if (lower === 'say' && at !== 'determiner' && at !== 'to' && at !== 'preposition') return 'verb';
  // "Article 33 affirms"
  const numbered = at === 'number' && tags[i - 1] === 'number' && (tags[i - 2] === 'name' || (i === 2 && tags[0] === 'noun'));
  const inside = at === 'determiner' || at === 'possessive' || (at === 'number' && !numbered) || at === 'preposition';
  // `"…," read the letter`, `one sign read "…"`: the past is written like the present
  if (lower === 'read' && at !== 'to' && at !== 'auxiliary' && (units[i - 1]?.quote || ((at === 'noun' || at === 'name' || at === 'determiner') && (!next || next.quote || /^[.:]$/.test(next.text))))) return 'verb';
  if (form === 'base') {
    if (at === 'to') return 'infinitive';
    if (at === 'auxiliary') return 'verb';
    // "Another added: …"
    if (at === 'determiner' && ALONE.has(units[i - 1]?.lower ?? '') && cue?.verb.frames.has('tag') && next && (next.quote || /^[:,]$/.test(next.text) || next.lower === 'that')) return 'verb';
    // "Some say they …", "Most believe that …"
    if (at === 'determiner' && ALONE.has(units[i - 1]?.lower ?? '') && (cue?.verb.frames.has('clause') || cue?.verb.frames.has('tag')) && next && opensReported(next)) return 'verb';
    if (NEVER_NOUNS.has(lower) && next && (at === 'noun' || at === 'name' || at === 'time' || (at === 'number' && tags[i - 1] === 'number') || next.lower === 'that') && (next.lower === 'that' || !tags.slice(Math.max(0, i - 3), i).includes('verb'))) return 'verb';
    // "Polls there show that", "files of the board show the state"
    if (/^(?:show|find)$/.test(lower) && next && opensReported(next) && (at === 'noun' || at === 'name' || at === 'time' || at === 'close') && papersBefore(units, tags, i)) return 'verb';
    if (inside || at === undefined) return 'noun';
    if (at === 'comma') return cue?.verb.frames.has('clause') && next && (next.lower === 'that' || next.quote) ? 'verb' : 'noun';
    // "Supporters of the law hope that …"
    if ((at === 'noun' || at === 'name' || at === 'time') && cue?.verb.frames.has('clause') && next && /^(?:that|they|he|she|it|there|whether)$/.test(next.lower) && !clauseHasVerb(units, tags, i)) return 'verb';
    const bare = at === 'pronoun' || at === 'subordinator' || ((at === 'noun' || at === 'name') && /[^s]s$/.test(units[beforeAdverbs(tags, i)]?.lower ?? ''));
    // "to listen and report", but "federal and state laws"
    return bare || (at === 'coordinator' && clauseHasVerb(units, tags, i - 1) && tags.slice(Math.max(0, i - 16), i).some((t, j, near) => t === 'infinitive' || (t === 'to' && near[j + 1] === 'noun'))) ? 'verb' : 'noun';
  }
  // "Asked whether …, he said"
  // "those asked said"
  if ((lower === 'asked' && (opening || at === 'subordinator' || (next && /^(?:said|say|told|were)$/.test(next.lower) && i > 0 && /^(?:those|people|voters)$/.test(units[i - 1]?.lower ?? '')))) || (/^(?:pressed|questioned|reminded|quizzed)$/.test(lower) && at === 'subordinator' && /^(?:when|if|once|as|though)$/.test(units[i - 1]?.lower ?? ''))) return 'participle';
  if (SHORT_VERBS.has(lower)) return 'verb';
  // "…, the affidavit states."
  if (lower === 'states' && tags[i - 1] === 'noun' && (DOCUMENTS.has(units[i - 1]?.lower ?? '') || (next?.lower === 'that' && !units[i - 1]?.lower.endsWith('s')))) return 'verb';
  if (lower === 'states' || lower === 'rates' || lower === 'needs') return 'noun';
  // "his recent remarks", "new plans"
  if (at === 'noun' && tags[i - 1] === 'noun' && isAdjective(units[i - 1]?.lower ?? '') && form !== 'past') return 'noun';
  // "attacks in Paris": a plural more often than a verb
  if (form === 's' && PLURALS.has(lower) && tellsHere(units, tags, i)) return 'verb';
  if (form === 's' && PLURALS.has(lower) && at !== 'pronoun' && !(at === 'comma' && next?.lower === 'that') && !((at === 'name' || ((i === 1 || units[i - 2]?.quote) && /^\p{Lu}/u.test(units[i - 1]?.text ?? ''))) && (!next || opensReported(next) || behindQuote(units, tags, i)))) return 'noun';
  if (form === 's' && at === 'noun' && next?.lower === 'that' && cue && NEVER_NOUNS.has(cue.verb.lemma)) return 'verb';
  if (form === 's' || (form === 'finite' && lower.endsWith('s'))) {
    if (isGroup(lower) && (at === 'noun' || at === undefined)) return at === 'noun' && next && (next.quote || next.lower === 'that') ? 'verb' : 'noun';
    return inside || at === undefined || at === 'to' || at === 'verb' || (at === 'noun' && clauseHasVerb(units, tags, i)) ? 'noun' : 'verb';
  }
  if (form === 'ing' || (!form && lower.length > 5 && lower.endsWith('ing') && !NO_ING.test(lower))) {
    // "one writing, '…'", "another adding: '…'"
    if (at === 'determiner' && ALONE.has(units[i - 1]?.lower ?? '') && cue?.verb.frames.has('tag') && next && /^(?:[,:]|that)$/.test(next.text)) return 'ing';
    // "Boeing's"
    return at === 'auxiliary' ? 'verb' : (at === 'determiner' || at === 'possessive' || next?.kind === 'possessive') ? 'noun' : 'ing';
  }
  const past = form === 'past' || form === 'participle' || form === 'finite' || (!form && lower.length > 4 && lower.endsWith('ed') && !isRole(lower) && !lower.includes('-'));
  if (past) {
    if (at === 'auxiliary') return 'verb';
    // "Another added: …"
    if (at === 'determiner' && ALONE.has(units[i - 1]?.lower ?? '') && cue?.verb.frames.has('tag') && next && (next.quote || /^[:,.]$/.test(next.text) || next.lower === 'that')) return 'verb';
    // "both vowed to", "some called it"
    if (at === 'determiner' && ALONE.has(units[i - 1]?.lower ?? '') && cue && next && (next.lower === 'to' || ARTICLES.has(next.lower) || next.lower === 'it' || OBJECTS.has(next.lower))) return 'verb';
    // "Another featured five photos"
    if (i === 1 && at === 'determiner' && ALONE.has(units[0]?.lower ?? '') && next && (DETERMINERS.has(next.lower) || next.kind === 'number')) return 'verb';
    // "the letter by the two suggested both were ready"
    if (at === 'number' && cue?.verb.frames.has('tag') && next && (opensReported(next) || (next.text === ',' && tags[i - 2] === 'preposition'))) return 'verb';
    // "a race that she said defied all hopes", "as reported by"
    if (at === 'verb' && cueVerb(units[i - 1]?.lower ?? '')?.verb.frames.has('clause') && tags[i - 2] === 'pronoun' && /^(?:that|which|who)$/.test(units[i - 3]?.lower ?? '')) return 'verb';
    if (units[i - 1]?.lower === 'as' && next?.lower === 'by' && cue?.verb.frames.has('tag')) return 'participle';
    if (inside || at === 'verb' || units[i - 1]?.lower === 'as') return 'noun';
    // "Stated Smith: …" but "Pressed on taxes, Smith said"
    if (first) return opening && !(cue?.verb.frames.has('tag') && next && /^\p{Lu}/u.test(next.text)) ? 'participle' : 'verb';
    // "data cited by", "a study published in": a participle behind its noun, unless the verb is one that tells
    if (next && ((next.lower === 'by' && !units[i + 2]?.lower.endsWith('ing')) || (/^(?:out|up|off|on|over|down)$/.test(next.lower) && units[i + 2]?.lower === 'by') || (!cue && (DAYS.has(next.lower) || /^(?:in|at|from|with|on|this|last|earlier)$/.test(next.lower)) && at === 'noun' && !opensAsName(units, i - 1) && verbFollows(units, i)))) return 'participle';
    // "voters polled said"
    if (next && SHORT_VERBS.has(next.lower) && (at === 'name' || /^(?:people|voters|adults|readers)$/.test(units[i - 1]?.lower ?? ''))) return 'participle';
    if (form === 'participle' && cue === undefined) return 'participle';
    // one finite verb a clause: what looks like another behind a noun is a participle ("a plan called …")
    if (at === 'noun' && !cue?.verb.frames.has('tag') && clauseHasVerb(units, tags, i)) return 'participle';
    return 'verb';
  }
  return 'noun';
}

/** Do papers, in the plural, open the phrase that ends at `i`? */
function papersBefore(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 12; j--) {
    const lower = units[j]?.lower ?? '';
    if (DOCUMENTS.has(lower) && (lower.endsWith('s') || lower === 'data')) return true;
    if (tags[j] === 'verb' || tags[j] === 'auxiliary' || tags[j] === 'subordinator' || tags[j] === 'coordinator' || tags[j] === 'quote') return false;
  }
  return false;
}

/** "Smith, who notes that", "the paper notes the state …", "…, Smith notes.": a plural that is a verb here. */
function tellsHere(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const next = units[i + 1];
  if (units[i - 1]?.lower === 'who' && next) return next.lower === 'that' || next.quote !== null;
  if (tags[i - 1] === 'noun' && tags[i - 2] === 'determiner' && DOCUMENTS.has(units[i - 1]?.lower ?? '')) return next !== undefined && (next.lower === 'that' || DETERMINERS.has(next.lower));
  // "the campaign projects that"
  if (next?.lower === 'that' && tags[i - 1] === 'noun' && isGroup(units[i - 1]?.lower ?? '')) return true;
  let from = i;
  while (tags[from - 1] === 'name') from--;
  return from < i && tags[from - 1] === 'comma' && (!next || /^[.,]$/.test(next.text));
}

/** `"…," Ann Smith notes.` */
function behindQuote(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  let j = i - 1;
  while (tags[j] === 'name' || (j === i - 1 && tags[j] === 'noun')) j--;
  return leavesOff(units[j]);
}
const leavesOff = (unit: Unit | undefined): boolean => unit !== undefined && unit.quote !== null && /[,.!?]['’]?\W{1,2}$/.test(unit.text);

/** Can what is said begin with this word? */
const opensReported = (unit: Unit): boolean => unit.quote !== null || unit.lower === 'that' || ALONE.has(unit.lower) || DETERMINERS.has(unit.lower) || /^\p{Lu}/u.test(unit.text);

/** A capitalised word that opens the sentence and is no plural, group or role is more often a name than a noun without its article. */
const opensAsName = (units: readonly Unit[], i: number): boolean => {
  const unit = units[i];
  return i === 0 && unit !== undefined && /^\p{Lu}\p{Ll}*[^s\P{Ll}]$/u.test(unit.text) && !isGroup(unit.lower) && !isRole(unit.lower);
};

/** Has the clause at `i` its finite verb already? */
function clauseHasVerb(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 30; j--) {
    const tag = tags[j];
    // behind "said" a clause of its own begins
    if (tag === 'verb' && tags[j + 1] !== 'preposition' && opensClause(units[j]?.lower ?? '')) return false;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'infinitive') return true;
    if (tag === 'comma' || tag === 'subordinator' || tag === 'coordinator' || tag === 'quote' || tag === 'stop' || tag === 'colon' || tag === 'dash') return false;
  }
  return false;
}

const opensClause = (lower: string): boolean => {
  const frames = cueVerb(lower)?.verb.frames;
  return frames !== undefined && (frames.has('clause') || frames.has('tag') || frames.has('hearer'));
};
/** "found", and of what documents do "shows" too. */
const told = (lower: string): boolean => {
  const cue = cueVerb(lower);
  return cue?.form === 'past' || (cue?.form === 's' && cue.verb.frames.has('document'));
};
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
