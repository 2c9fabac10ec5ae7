import type { Cue } from '../cues/cue';
import type { Tag } from '../grammar/tag';
import { words } from '../lexicon/words';
import { isRole } from '../lexicon/roles';
import type { Unit } from '../text/units';
import { followsSubject } from './behind';

const PARTS = new Set<Tag | undefined>(['name', 'noun', 'determiner', 'possessive', 'number']);
/** What may follow a subject that stands behind its cue: "…, said Smith in Dayton." */
const CLOSERS = new Set<Tag | undefined>([undefined, 'stop', 'comma', 'preposition', 'open', 'time']);
const CLAUSES = words('who whose as when after while before');

/** Does the subject stand behind the cue, with the sentence's end or a comma after it: "…, said Smith."? */
export function inverted(units: readonly Unit[], tags: readonly Tag[], cue: Cue): boolean {
  // "Doyle said each year of education yields …": its subject stands before it
  if (followsSubject({ tags, cue }) || (cue.form === 'ing' && cue.verb.frames.has('object'))) return false;
  // "a poll released on Tuesday showed Doyle with a lead"
  if (tags[cue.from - 1] === 'time' && cue.verb.frames.has('document')) return false;
  const end = endOfSubject(units, tags, cue.to);
  return end > cue.to && closes(units, tags, cue, end);
}

/** "Ann Smith and others", "the mayor's aides": where what may be a subject from `from` on ends. */
function endOfSubject(units: readonly Unit[], tags: readonly Tag[], from: number): number {
  let i = from;
  // "yelled a visibly angry Ann Smith"
  while (PARTS.has(tags[i]) || (tags[i] === 'adverb' && i === from + 1 && tags[from] === 'determiner' && /^(?:noun|name)$/.test(tags[i + 1] ?? '')) || (i > from && (joins(units, tags, i) || units[i]?.lower === 'others'))) i++;
  return i;
}

/** "Smith and Jones", "bakers and cooks", "Smith and others" */
function joins(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  if (tags[i] !== 'coordinator') return false;
  const next = tags[i + 1];
  return units[i + 1]?.lower === 'others' || ((next === 'noun' || next === 'name') && tags[i - 1] === next);
}

function closes(units: readonly Unit[], tags: readonly Tag[], cue: Cue, end: number): boolean {
  const tag = tags[end];
  if (CLOSERS.has(tag)) return true;
  if (tag === 'dash') return tags[end - 1] === 'name';
  // "Said Smith: …"
  if (tag === 'colon') return cue.from === 0;
  // "said Smith, adviser | to the mayor"
  if (tag === 'to') return isRole(units[end - 1]?.lower ?? '');
  if (tag === 'subordinator') return CLAUSES.has(units[end]?.lower ?? '');
  // "said Ann Smith, wearing …", "said a man dressed in …"
  return end > cue.to + 1 && (tag === 'participle' || (tag === 'verb' && tags[end + 1] === 'preposition'));
}
