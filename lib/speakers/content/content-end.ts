import type { Cue } from '../cues/cue';
import type { Tag } from '../grammar/tag';
import { ALONE, TIME_NOUNS } from '../lexicon/function-words';
import type { Unit } from '../text/units';
import { COMMENTS } from './end-at-comment';
import { OTHER_PARTS } from './end-at-other-part';
import { JUDGEMENTS } from './end-of-judgement';
import { RELATIVE_CLAUSES } from './end-of-relative';
import type { EndRule, Way } from './way';

const MARKS = new Set<Tag | undefined>(['comma', 'quote', 'coordinator', 'stop', 'dash', 'colon']);
/** The first that finds an end decides. */
const RULES: readonly EndRule[] = [...RELATIVE_CLAUSES, ...OTHER_PARTS, ...COMMENTS];
/** For a thing that is judged. */
const JUDGED: readonly EndRule[] = [...RELATIVE_CLAUSES, ...OTHER_PARTS, ...JUDGEMENTS, ...COMMENTS];

/** Where a content that begins at `from` ends: at the next cue of the same subject, a comment of the writer's, or the sentence's end. */
export function endOfContent(units: readonly Unit[], tags: readonly Tag[], from: number, cue: Cue, others: readonly Cue[]): number {
  const object = cue.verb.frames.has('object') && !cue.verb.frames.has('clause') && cue.verb.lemma !== 'ask';
  const way: Way = { units, tags, from, cue, starts: startsOfOthers(units, tags, from, cue, others), object, leaning: leans(units, tags, cue) };
  const rules = object ? JUDGED : RULES;
  const infinitive = tags[from] === 'to';
  const more = way.starts.size > 0;
  for (let i = from + 1; i < units.length; i++) {
    // most words end nothing: a clause is over at a mark, behind one, or where another cue begins
    if (!object && !(more && way.starts.has(i)) && !MARKS.has(tags[i]) && !MARKS.has(tags[i - 1]) && units[i]?.lower !== 'according' && !(infinitive && units[i]?.lower === 'after')) continue;
    for (const rule of rules) {
      const end = rule(way, i);
      // "to resign | for saying so"
      if (end !== null) return trimEnd(tags, from, tags[end] === 'ing' && tags[end - 1] === 'preposition' ? end - 1 : end);
    }
  }
  return trimEnd(tags, from, units.length);
}

/** `to` without the marks and the "and" before it. */
export const trimEnd = (tags: readonly Tag[], from: number, to: number): number => {
  let end = to;
  while (end > from && /^(?:stop|comma|dash|colon|coordinator)$/.test(tags[end - 1] ?? '')) end--;
  return end;
};

/** "But | …", "Ultimately, | …" */
function behindOpeners(tags: readonly Tag[]): number {
  let i = 0;
  while (tags[i] === 'coordinator' || tags[i] === 'adverb' || (i > 0 && tags[i] === 'comma' && tags[i - 1] === 'adverb')) i++;
  return i;
}

const TIME_FIRST = /^(?:last|this|earlier|later)$/;
/** "Last month, |", "On Monday, |": where the sentence goes on behind a time that opens it; 0 where none does. */
function behindTime(units: readonly Unit[], tags: readonly Tag[]): number {
  const comma = tags.indexOf('comma');
  if (comma < 1 || comma > 4) return 0;
  return tags.slice(0, comma).includes('time') || (TIME_FIRST.test(units[0]?.lower ?? '') && TIME_NOUNS.has(units[comma - 1]?.lower ?? '')) ? comma + 1 : 0;
}

/** "While …", "But even as …": the sentence begins with a clause that leans on the main one. */
export function opensSubordinate(units: readonly Unit[], tags: readonly Tag[]): boolean {
  const i = behindOpeners(tags) || behindTime(units, tags);
  // "A day after Smith left, …", "Just hours before the vote, …"
  for (let at = i + 1; at < i + 5; at++) if (/^(?:after|before)$/.test(units[at]?.lower ?? '')) return /^(?:second|minute|hour|day|night|week|month|year|moment|decade)s?$/.test(units[at - 1]?.lower ?? '');
  return tags[i] === 'subordinator' || units[i]?.lower === 'while' || units[i]?.lower === 'with' || (i > 0 && units[i]?.lower === 'as');
}

/** Where the later cues of the sentence begin, or their subjects. */
function startsOfOthers(units: readonly Unit[], tags: readonly Tag[], from: number, cue: Cue, others: readonly Cue[]): Set<number> {
  const starts = new Set<number>();
  const ing = cue.form === 'ing';
  for (const other of others.length > 1 ? others : []) {
    if (other.from <= cue.from) continue;
    // "the drills, dubbed 'Strong Wind,' were late": what they are called
    if (/^(?:dub|call|name)$/.test(other.verb.lemma) && tags[other.from - 1] === 'comma' && units[other.to]?.quote) continue;
    // "said the suspect, identified as Tom Bell, had fled"
    if (other.verb.lemma === 'identify' && tags[other.from - 1] === 'comma' && units[other.to]?.lower === 'as') continue;
    if (tags[other.from - 1] === 'comma' && behindIdentified(units, tags, other.from - 1)) continue;
    // "said her client denies it and looks forward to her day in court": what the client does
    if (cue.form === 'past' && other.form === 's' && tags[other.from - 1] === 'coordinator') continue;
    starts.add(other.from);
    // "… asked for a chair and Smith said": the other clause begins with its subject
    if (!ing && (other.form === 'ing' || !other.verb.frames.has('tag'))) continue;
    let subject = other.from;
    while (subject > from && (tags[subject - 1] === 'name' || tags[subject - 1] === 'pronoun' || (other.form === 'ing' && ALONE.has(units[subject - 1]?.lower ?? '')))) subject--;
    // "46 percent said this and 42 percent said that"
    if (units[other.from - 1]?.lower === 'percent' && tags[other.from - 2] === 'number') subject = other.from - 2;
    // "In a release announcing his role, Smith described …"
    if (subject < other.from && (tags[subject - 1] === 'coordinator' || (ing && tags[subject - 1] === 'comma'))) starts.add(subject);
  }
  return starts;
}

/** No aside that tells a name is longer, in units. */
const IDENTIFIED = 10;
/** Does ", identified as Tom Bell, 41," end with the comma at `close`? */
function behindIdentified(units: readonly Unit[], tags: readonly Tag[], close: number): boolean {
  for (let i = close - 1; i > 0 && i > close - IDENTIFIED; i--) {
    if (units[i]?.lower === 'identified') return tags[i - 1] === 'comma';
    if (!/^(?:name|number|comma|noun|subordinator|adverb)$/.test(tags[i] ?? '')) return false;
  }
  return false;
}

/** "…, | Smith called": does a subject stand behind the comma, and its verb? */
function clauseFollows(tags: readonly Tag[], comma: number): boolean {
  if (!/^(?:name|pronoun|determiner)$/.test(tags[comma + 1] ?? '')) return false;
  const next = tags.findIndex((tag, i) => i > comma + 1 && (tag === 'verb' || tag === 'auxiliary' || tag === 'comma' || tag === 'coordinator'));
  return tags[next] === 'verb' || tags[next] === 'auxiliary';
}

/** Does the cue stand in a clause that leans on another, and so ends at the comma? */
function leans(units: readonly Unit[], tags: readonly Tag[], cue: Cue): boolean {
  const comma = tags.indexOf('comma', behindOpeners(tags) || behindTime(units, tags));
  const first = comma < 0 || comma >= cue.from;
  // "While nobody said why it fell, drivers joked …", "Asked why it fell, she …"
  if (first && (opensSubordinate(units, tags) || (/^(?:asked|pressed|questioned)$/.test(units[0]?.lower ?? '') && cue.from > 0) || (cue.passive && cue.from <= 2 && units[cue.head]?.lower === 'asked'))) return true;
  // "Of those who said it was late, half …", "For those who see no way, …"
  if (first && tags[behindOpeners(tags)] === 'preposition' && units[cue.from - 1]?.lower === 'who') return true;
  if (cue.form !== 'ing') return false;
  // "Following a video threatening an attack, Smith called …"
  if (first && comma > 0 && /^(?:ing|participle|preposition)$/.test(tags[behindOpeners(tags)] ?? '') && clauseFollows(tags, comma)) return true;
  // "Two days after saying he would run, Smith left"
  if (first && tags[cue.from - 1] === 'subordinator') return true;
  // "Smith, after saying he would not run, left"
  return tags[cue.from - 2] === 'comma' && (tags[cue.from - 1] === 'subordinator' || tags[cue.from - 1] === 'preposition');
}
