import type { Cue } from '../cues/cue';
import type { Tag } from '../grammar/tag';
import { ALONE, PLACES_OF_SPEECH, POSSESSIVES, RELATIVES } from '../lexicon/function-words';
import { words } from '../lexicon/words';
import { endsInComma, type Unit } from '../text/units';

const VERBS = new Set<Tag>(['verb', 'auxiliary', 'infinitive', 'participle', 'quote']);

/** `to` without the marks and the "and" before it. */
export const trimEnd = (tags: readonly Tag[], from: number, to: number): number => {
  let end = to;
  while (end > from && (tags[end - 1] === 'stop' || tags[end - 1] === 'comma' || tags[end - 1] === 'dash' || tags[end - 1] === 'colon' || tags[end - 1] === 'coordinator')) end--;
  return end;
};

/** Words that, after a comma, begin the writer's own comment and no more of what is reported. */
const BREAKS = words('which while although though whereas who where even whose compared despite prompting leaving making sparking referring');

/** "that the figures, which were released Friday, showed …": the verb at `at` belongs to what is reported. */
function closesAside(units: readonly Unit[], tags: readonly Tag[], from: number, at: number): boolean {
  if (tags[at - 1] !== 'comma') return false;
  const open = tags.indexOf('comma', from);
  return open < at - 1 && /^(?:which|who|whose)$/.test(units[open + 1]?.lower ?? '') && !tags.slice(from, open).some((t) => t === 'verb' || t === 'auxiliary');
}

/** A subject and its verb. */
const ownClause = (tags: readonly Tag[], at: number): boolean => clauseSubjects.has(tags[at]) && tags.slice(at, at + 7).some((t) => t === 'verb' || t === 'auxiliary');
/** "Smith saying", "his aides telling": a phrase and what it is doing. */
const absolute = (tags: readonly Tag[], at: number): boolean => {
  let i = at;
  while (i < at + 12 && (clauseSubjects.has(tags[i]) || tags[i] === 'possessive' || tags[i] === 'preposition')) i++;
  return i > at && tags[i] === 'ing';
};
const clauseSubjects = new Set<Tag | undefined>(['determiner', 'name', 'noun', 'number']);

/** What is judged, not said, ends at the reason or occasion as well: "backs Smith because …". */
const OBJECT_BREAKS = words('because after when while since although though if but before saying');

/** "While …", "But even as …": the sentence begins with a clause that leans on the main one. */
export function opensSubordinate(units: readonly Unit[], tags: readonly Tag[]): boolean {
  let i = 0;
  while (tags[i] === 'coordinator' || tags[i] === 'adverb') i++;
  return tags[i] === 'subordinator' || units[i]?.lower === 'while' || units[i]?.lower === 'with' || (i > 0 && units[i]?.lower === 'as');
}

/** Where a content that begins at `from` ends: at the next cue of the same subject, a comment of the writer's, or the sentence's end. */
export function endOfContent(units: readonly Unit[], tags: readonly Tag[], from: number, cue: Cue, others: readonly Cue[]): number {
  const starts = new Set<number>();
  for (const other of others.length > 1 ? others : []) {
    if (other.from <= cue.from) continue;
    starts.add(other.from);
    // "… asked for a chair and Smith said": the other clause begins with its subject
    if ((other.form === 'ing' && cue.form !== 'ing') || (!other.verb.frames.has('tag') && cue.form !== 'ing')) continue;
    let subject = other.from;
    while (subject > from && (tags[subject - 1] === 'name' || tags[subject - 1] === 'pronoun' || (other.form === 'ing' && ALONE.has(units[subject - 1]?.lower ?? '')))) subject--;
    // "In a release announcing his role, Smith described …"
    if (subject < other.from && (tags[subject - 1] === 'coordinator' || (cue.form === 'ing' && tags[subject - 1] === 'comma'))) starts.add(subject);
  }
  const object = cue.verb.frames.has('object') && !cue.verb.frames.has('clause') && cue.verb.lemma !== 'ask';
  // "While nobody said why it fell, drivers joked …": the clause ends where the main one begins
  const subordinate = (opensSubordinate(units, tags) || (cue.passive && cue.from <= 2 && units[cue.head]?.lower === 'asked')) && !(tags.indexOf('comma') >= 0 && tags.indexOf('comma') < cue.from);
  // "Two days after saying he would run, Smith left"
  const dated = cue.form === 'ing' && tags[cue.from - 1] === 'subordinator' && !tags.slice(0, cue.from).includes('comma');
  // "Smith, after saying he would not run, left"
  const aside = cue.form === 'ing' && tags[cue.from - 2] === 'comma' && (tags[cue.from - 1] === 'subordinator' || tags[cue.from - 1] === 'preposition');
  let end = units.length;
  for (let i = from + 1; i < units.length; i++) {
    const tag = tags[i];
    const before = tags[i - 1];
    if (tag === 'stop' && units[i]?.text === ';') { end = i; break; }
    // "backed the plan and sounded glad: …"
    if (object && tag === 'colon' && tags[i + 1] === 'name') { end = i; break; }
    // "both he and Smith promised": one subject
    const both = before === 'coordinator' && units[from]?.lower === 'both' && !tags.slice(from, i).some((t) => t === 'verb' || t === 'auxiliary');
    if (starts.has(i) && (before === 'comma' || before === 'coordinator') && !both && !closesAside(units, tags, from, i)) { end = i - 1; break; }
    // "who declined to be named said": the main verb
    if (starts.has(i) && units[cue.from - 1]?.lower === 'who' && (before === 'verb' || before === 'infinitive' || before === 'participle')) { end = i; break; }
    // "Smith, who said she was late, left"
    if (tag === 'comma' && tags[cue.from - 2] === 'comma' && /^(?:who|which)$/.test(units[cue.from - 1]?.lower ?? '') && (tags[i + 1] === 'verb' || tags[i + 1] === 'auxiliary')) { end = i; break; }
    // "the sign — which read 'Go' — and"
    if (tag === 'dash' && tags[cue.from - 2] === 'dash' && RELATIVES.has(units[cue.from - 1]?.lower ?? '')) { end = i; break; }
    const quoteComma = endsInComma(units[i - 1]);
    if ((before === 'comma' || quoteComma) && (i > from + 2 || quoteComma) && BREAKS.has(units[i]?.lower ?? '') && !(units[i]?.lower === 'even' && units[i + 1]?.lower === 'if') && units[i + 1]?.lower !== 'that' && (object || quoteComma || tags.slice(from, i).some((t) => VERBS.has(t)))) { end = quoteComma ? i : i - 1; break; }
    if ((before === 'quote' && tag === 'ing' && starts.has(i)) || (quoteComma && (tag === 'ing' || starts.has(i)))) { end = i; break; }
    // `calling him "a fool," Smith said`, `the plan he called "dead," Smith went on`
    if (quoteComma && tag === 'coordinator' && units[i]?.lower !== 'or' && ALONE.has(units[i + 1]?.lower ?? '') && tags[i + 2] === 'comma') { end = i; break; }
    if (quoteComma && (tag !== 'noun' || /^\p{Lu}/u.test(units[i]?.text ?? '')) && ownClause(tags, i)) { end = i; break; }
    if ((subordinate || aside || dated) && (tag === 'comma' || quoteComma)) { end = i; break; }
    // "the triad, referring to its missiles, is …": an explanation is over at the comma
    if (tag === 'comma' && /^(?:refer|allude)_to$/.test(cue.verb.lemma)) { end = i; break; }
    // "went after Smith refusing to leave"
    if (object && cue.verb.lemma.includes('_') && tag === 'ing' && starts.has(i)) { end = i; break; }
    if (object && i > from + 1 && OBJECT_BREAKS.has(units[i]?.lower ?? '') && units[i + 1]?.lower !== 'that') { end = i; break; }
    // "endorsed Smith, giving her a lead"
    if (object && before === 'comma' && tag === 'ing') { end = i - 1; break; }
    if (units[i]?.lower === 'according' && units[i + 1]?.lower === 'to') { end = i; break; }
    // ", and more than four in ten said …": a clause of its own
    if (before === 'comma' && /^(?:and|but)$/.test(units[i]?.lower ?? '') && (ownClause(tags, i + 1) || (tags[i + 1] === 'pronoun' && (tags[i + 2] === 'verb' || tags[i + 2] === 'auxiliary')))) { end = i - 1; break; }
    // ", a claim that nobody shares": the writer's remark on what is said
    if (before === 'comma' && !object && i > from + 3 && /^an?$/.test(units[i]?.lower ?? '') && !tags.slice(i).some((t) => t === 'coordinator' || t === 'auxiliary')) { end = i - 1; break; }
    // `…, to which Smith replied: "…"`
    if (before === 'comma' && units[i]?.lower === 'to' && units[i + 1]?.lower === 'which') { end = i - 1; break; }
    // "backed Smith, the …": what is told of whom is backed; but "called Smith, her rival, a fool"
    if (object && before === 'comma' && i > from + 2 && /^(?:an?|the)$/.test(units[i]?.lower ?? '') && !tags.slice(from, i - 1).includes('comma')) { end = i - 1; break; }
    // "called her 'unfit' and left", "criticized Smith and challenges him": the subject does something else
    const does = tags[i + 1] === 'adverb' ? i + 2 : i + 1;
    if (object && i > from + (before === 'quote' ? 0 : 1) && units[i]?.lower === 'and' && tags[does] === 'verb' && (before === 'quote' || /ed$|[^s]s$/.test(units[does]?.lower ?? ''))) { end = i; break; }
    // ", with Smith calling it …": somebody else's part
    if (before === 'comma' && units[i]?.lower === 'with' && i > from && (tags[i + 1] === 'name' || POSSESSIVES.has(units[i + 1]?.lower ?? '')) && absolute(tags, i + 1)) { end = i - 1; break; }
    // "criticised Smith in a tweet"
    if (object && i > from + 1 && tag === 'preposition' && /^(?:in|on|at|during|via|from)$/.test(units[i]?.lower ?? '') && units.slice(i + 1, i + 5).some((u) => PLACES_OF_SPEECH.has(u.lower))) { end = i; break; }
  }
  return trimEnd(tags, from, end);
}
