import { isAdjective } from '../lexicon/adjectives';
import { ALONE, DETERMINERS } from '../lexicon/function-words';
import { KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from '../lexicon/organisations';
import { DOCUMENTS } from '../lexicon/roles';
import { words } from '../lexicon/words';
import type { Tag } from './tag';
import { afterAlone, clauseHasVerb, opensReported, takesClause, tells, type Word } from './word';

/** Cue verbs that are no nouns: behind a noun they are its verb, however far its plural stands. */
export const NEVER_NOUNS = words('argue believe admit acknowledge suggest insist contend agree predict recommend indicate declare assert conclude allege imagine assume expect deny oppose accuse criticize condemn endorse reject describe explain maintain complain concede emphasize announce reveal confirm warn propose');

const NOUNS = new Set<Tag | undefined>(['noun', 'name', 'time']);

/** "report", "show": a verb, an infinitive or a noun. */
export function baseForm(word: Word): Tag {
  const { units, tags, i, lower, next, at, inside } = word;
  if (at === 'to') return 'infinitive';
  if (at === 'auxiliary') return 'verb';
  // "Another added: …", "Some say they …", "Most believe that …"
  // but "followed up with another post: …"
  if (afterAlone(word) && next && !(tags[i - 2] === 'preposition') && ((tells(word) && /^[:,]$/.test(next.text)) || ((tells(word) || takesClause(word)) && opensReported(next)))) return 'verb';
  // "Some call it dull"
  if (lower === 'call' && next && afterAlone(word) && /^(?:it|him|her|them|the|this)$/.test(next.lower)) return 'verb';
  const behindNumber = at === 'number' && tags[i - 1] === 'number';
  // "…," the two write.
  if (behindNumber && tells(word) && units[i - 2]?.lower === 'the' && (!next || opensReported(next) || /^[.,:]$/.test(next.text))) return 'verb';
  if (NEVER_NOUNS.has(lower) && next && (next.lower === 'that' || ((NOUNS.has(at) || behindNumber) && !tags.slice(Math.max(0, i - 3), i).includes('verb')))) return 'verb';
  // "Polls there show that", "files of the board show the state"
  // "…, figures from the bank show."
  if (/^(?:show|find)$/.test(lower) && (!next || next.text === '.' || opensReported(next)) && (NOUNS.has(at) || at === 'close') && papersBefore(word)) return 'verb';
  // `the cores from Dover tell "another story"`
  if (at === 'name' && next && (next.quote || /^(?:an?|the)$/.test(next.lower)) && pluralFrom(word)) return 'verb';
  // "after her March comment that"
  if (at === 'name' && /^(?:his|her|their|its|my|our|your)$/.test(units[i - 2]?.lower ?? '')) return 'noun';
  if (inside || at === undefined || (at === 'participle' && describes(tags, i))) return 'noun';
  if (at === 'comma') return takesClause(word) && next && (next.lower === 'that' || next.quote) ? 'verb' : 'noun';
  // "Supporters of the law hope that …"
  if (NOUNS.has(at) && takesClause(word) && next && /^(?:that|they|he|she|it|there|whether)$/.test(next.lower) && !clauseHasVerb(units, tags, i)) return 'verb';
  // "voters report", but "a Reuters report", "the Times article"
  // nor "an earnings call"
  const plural = !/^an?$/.test(units[i - 2]?.lower ?? '') && (at === 'noun' || (at === 'name' && !KNOWN_ORGANISATIONS.has(wordBefore(word)) && !ORGANISATION_WORDS.has(wordBefore(word)))) && /[^s]s$/.test(wordBefore(word)) && !isAdjective(wordBefore(word));
  // "claims that fume events make them ill"
  if (word.last === 'that' && tags[i - 2] === 'verb' && next && next.lower.endsWith('s') && next.text === next.lower && !DETERMINERS.has(next.lower) && !ALONE.has(next.lower)) return 'noun';
  // "said that demand had been high"
  if (word.last === 'that' && next && /^(?:ha[ds]|is|was|will|would|can|could|may|might|should)$/.test(next.lower)) return 'noun';
  // "explained that fear of rain starts early"
  if (word.last === 'that' && tags[i - 2] === 'verb' && next && /^(?:of|for|about|over|among)$/.test(next.lower)) return 'noun';
  if (at === 'pronoun' || at === 'subordinator' || plural) return 'verb';
  return at === 'coordinator' && joinsInfinitive(word) ? 'verb' : 'noun';
}

/** Is it "the cores from Dover" that ends before it: things or people, and where they are from? */
function pluralFrom({ units, tags, i }: Word): boolean {
  let name = i - 1;
  while (tags[name] === 'name') name--;
  const noun = units[name - 1];
  return tags[name] === 'preposition' && tags[name - 1] === 'noun' && /^\p{Ll}+[^s]s$/u.test(noun?.text ?? '') && units[name - 2]?.lower === 'the';
}

/** "a personally signed | tweet" */
function describes(tags: readonly Tag[], i: number): boolean {
  let j = i - 1;
  while (tags[j] === 'participle' || tags[j] === 'adverb') j--;
  return tags[j] === 'determiner' || tags[j] === 'possessive';
}

/** The last word before it that is no adverb, in lower case. */
function wordBefore({ units, tags, i }: Word): string {
  let j = i - 1;
  while (j >= 0 && j > i - 5 && tags[j] === 'adverb') j--;
  return units[j]?.lower ?? '';
}

/** "to listen and report", but "federal and state laws" */
const joinsInfinitive = ({ units, tags, i }: Word): boolean =>
  clauseHasVerb(units, tags, i - 1) && tags.slice(Math.max(0, i - 16), i).some((t, j, near) => t === 'infinitive' || (t === 'to' && near[j + 1] === 'noun'));

/** Do papers, in the plural, open the phrase that ends before it? */
function papersBefore({ units, tags, i, next }: Word): boolean {
  const ends = !next || next.text === '.';
  for (let j = i - 1; j >= 0 && j > i - 16; j--) {
    const lower = units[j]?.lower ?? '';
    if (DOCUMENTS.has(lower) && (lower.endsWith('s') || lower === 'data')) return true;
    if (tags[j] === 'verb' || tags[j] === 'auxiliary' || tags[j] === 'subordinator' || tags[j] === 'quote') return false;
    // "figures from the Centers for Disease Control and Prevention show."
    if (tags[j] === 'coordinator' && !(ends && tags[j - 1] === 'name' && tags[j + 1] === 'name')) return false;
  }
  return false;
}
