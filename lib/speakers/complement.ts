import type { Cue } from './cues';
import { DAYS, PLACES_OF_SPEECH, TIME_NOUNS } from './lexicon/function-words';
import { isGroup, isRole } from './lexicon/roles';
import { words } from './lexicon/words';
import type { Tag } from './tags';
import type { Sentence, Unit } from './units';

/** What a cue introduces: `[from, to)` in units of the sentence. `from` is after "that". */
export interface Complement {
  from: number;
  to: number;
  /** Where "that" stands, if it does. */
  that: number | null;
  /** A colon with nothing behind it: what is said comes in the next sentence or paragraph. */
  pending: boolean;
}

const HEARERS = words('tell ask remind inform advise assure warn urge implore exhort encourage beg press promise');
/** Where and through what something is said: what follows them is skipped on the way to the content. */
const OCCASIONS = words(`statement interview interviews email e-mail tweet tweets post posts speech letter call memo release briefing rally debate conference hearing press report remarks message appearance event phone telephone radio television tv show program broadcast podcast video article column op-ed blog note testimony response filing meeting gathering crowd audience reporters journalists twitter facebook x instagram truth social newsweek cnn nbc abc cbs fox msnbc news post times journal reuters ap bloomberg politico stage campaign stop town hall exchange announcement address trail piece essay book thread`);
const QUESTION = words('whether if how why what who where when which');

const SUBJECTS = new Set<Tag | undefined>(['name', 'noun', 'pronoun', 'number', 'close']);
const CONDITIONS = words('if when while after as unless although though');
const clauseStarts = new Set<Tag>(['pronoun', 'determiner', 'name', 'noun', 'number', 'quote', 'ing', 'time']);

/** The content that follows `cue`, or null when nothing does. `stop` is the end of the sentence in units. */
export function complementOf({ units }: Sentence, tags: readonly Tag[], cue: Cue, others: readonly Cue[]): Complement | null {
  const { frames, lemma } = cue.verb;
  let i = cue.to;
  const hearer = i;
  if (HEARERS.has(lemma) && !cue.passive) i = skipHearer(units, tags, i);
  i = skipOccasions(units, tags, i);
  const unit = units[i];
  const tag = tags[i];
  if (!unit || tag === undefined) return null;
  const upTo = (at: number, that: number | null = null): Complement | null => {
    // "reported that, according to her calendar, half of it …"
    const aside = that !== null && tags[at] === 'comma' && units[at + 1]?.lower === 'according' ? tags.indexOf('comma', at + 1) : -1;
    const from = aside > 0 && aside < at + 20 ? aside + 1 : at;
    const to = endOfContent(units, tags, from, cue, others);
    return to > from ? { from, to, that, pending: false } : null;
  };
  // "put it this way: …", "put it bluntly: …"
  if (lemma === 'put_it') while (i < cue.to + 4 && (tags[i] === 'noun' || tags[i] === 'determiner' || tags[i] === 'adverb')) i++;
  if (tags[i] === 'colon') return i + 1 >= units.length ? { from: i, to: i, that: null, pending: true } : { from: i + 1, to: trimEnd(tags, i + 1, units.length), that: null, pending: false };
  if (unit.lower === 'that' && i + 1 < units.length) return tags[i + 1] === 'colon' && i + 2 < units.length ? upTo(i + 2, i) : upTo(i + 1, i);
  const later = frames.has('clause') ? thatBehindPhrase(units, tags, i) : null;
  if (later !== null) return upTo(later + 1, later);
  // `said as she opened the hall, "…"`
  if (tag === 'subordinator' && frames.has('tag') && /^(?:as|while|after|before|when)$/.test(unit.lower)) {
    const comma = tags.indexOf('comma', i);
    if (comma > 0 && comma < i + 20 && tags[comma + 1] === 'quote' && comma + 2 >= units.length && SUBJECTS.has(tags[cue.from - 1] === 'comma' ? 'noun' : tags[cue.from - 1])) return upTo(comma + 1);
  }
  // `what Smith described as a "piece of history"`
  if (unit.lower === 'as' && frames.has('as') && units.slice(Math.max(0, cue.from - 6), cue.from).some((u) => u.lower === 'what')) return upTo(i + 1);
  // "said about half of it was lost"
  if (unit.lower === 'about' && lemma === 'say' && (tags[i + 1] === 'number' || /^(?:half|one)$/.test(units[i + 1]?.lower ?? ''))) return upTo(i);
  // "said — on Twitter, as it happens — that"
  if (tag === 'dash') {
    const close = tags.indexOf('dash', i + 1);
    return close > 0 && close < i + 16 && units[close + 1]?.lower === 'that' ? upTo(close + 2, close + 1) : null;
  }
  if (tag === 'comma') {
    if (tags[i + 1] === 'quote') return upTo(i + 1);
    // "told Smith of the Gazette, that"
    if (i > cue.to && units[i + 1]?.lower === 'that' && tags[i + 2] !== 'verb' && tags[i + 2] !== 'auxiliary') return upTo(i + 2, i + 1);
    // "said, if elected, she would …"
    if (CONDITIONS.has(units[i + 1]?.lower ?? '') && frames.has('clause') && finite(tags, i + 1, units.length) && SUBJECTS.has(tags[cue.from - 1])) return upTo(i + 1);
    // "said, however, that"
    for (let j = i + 1; j < units.length && j < i + 8; j++) if (tags[j] === 'comma') return units[j + 1]?.lower === 'that' && j + 2 < units.length ? upTo(j + 2, j + 1) : tags[j + 1] === 'quote' && /^(?:preposition|adverb|ing)$/.test(tags[i + 1] ?? '') ? upTo(j + 1) : null;
    return null;
  }
  // "added 'some spice to it'" tells of no words
  if (tag === 'quote') return /^(?:add|continue|find|show|repeat|begin)$/.test(lemma) && i === cue.to && !/^.{1,2}\p{Lu}/u.test(unit.text) && !(/^(?:find|show)$/.test(lemma) && unit.text.split(' ').length > 4) ? null : upTo(i);
  // "asked Smith about the bridge"
  if (lemma === 'ask' && unit.lower === 'about') return upTo(i + 1);
  if (QUESTION.has(unit.lower)) return frames.has('object') && !frames.has('clause') && !frames.has('tag') && unit.lower !== 'what' && unit.lower !== 'how' ? null : upTo(i);
  // "asked neighbours to send pictures": the one asked is part of what is asked
  if (unit.lower === 'not' && tags[i + 1] === 'to' && (frames.has('to') || HEARERS.has(lemma))) return upTo(i);
  if (tag === 'to') return (frames.has('to') || HEARERS.has(lemma)) && tags[i + 1] !== undefined ? upTo(HEARERS.has(lemma) ? hearer : i) : null;
  if (frames.has('object') && !frames.has('clause')) {
    if (frames.has('tag') && lemma !== 'ask') return null;
    return tag === 'preposition' || tag === 'adverb' || clauseStarts.has(tag) || tag === 'possessive' ? upTo(i) : null;
  }
  // "tolls that officials said will rise": the clause lacks the word that "that" stands for
  if (frames.has('clause') && frames.has('tag') && !cue.passive && ((tag === 'auxiliary' && lemma === 'say') || ((tag === 'auxiliary' || tag === 'verb') && units.slice(Math.max(0, cue.from - 6), cue.from).some((u) => /^(?:that|which|who|whom)$/.test(u.lower))))) {
    const gap = upTo(i);
    const comma = gap ? tags.slice(gap.from, gap.to).indexOf('comma') : -1;
    return gap && comma > 0 ? { ...gap, to: gap.from + comma } : gap;
  }
  if (lemma === 'say') {
    // "said no", "said the same of Smith"
    if (/^(?:so|no|yes)$/.test(unit.lower) && tags[i + 1] !== 'noun' && tags[i + 1] !== 'name') return { from: i, to: i + 1, that: null, pending: false };
    if (unit.lower === 'the' && units[i + 1]?.lower === 'same') return upTo(i);
  }
  if ((frames.has('clause') || frames.has('tag')) && (clauseStarts.has(tag) || /^(?:having|being)$/.test(unit.lower))) {
    const content = upTo(i);
    if (frames.has('weak') && frames.has('tag') && lemma !== 'ask') return null;
    if (content && finite(tags, content.from, content.to)) return content;
    // no verb that we know of; but what follows "said" and is no name behind it can only be a clause
    if (content && content.to - content.from > (lemma === 'say' ? 2 : 3) && frames.has('tag') && frames.has('clause') && !frames.has('weak') && !(inverted(units, tags, cue) && !/^(?:its|his|her|their)$/.test(units[content.from]?.lower ?? '')) && !/^(?:no|so|yes)$/.test(units[content.from]?.lower ?? '')) return content;
    if (content && (frames.has('document') || frames.has('object')) && !inverted(units, tags, cue) && (tag === 'determiner' || tag === 'noun' || tag === 'ing' || tag === 'name')) return content;
    return null;
  }
  // "said just because it was hidden did not mean …"
  if (frames.has('clause') && frames.has('tag') && !frames.has('weak') && /^(?:because|if|when|while|since|although|unless|once)$/.test(unit.lower) && upTo(i)) return finite(tags, i, units.length) ? upTo(i) : null;
  return null;
}

/** "said after his victory in Dayton that", "told reporters outside the hall that": a phrase or two, and nothing like a clause, before "that". */
function thatBehindPhrase(units: readonly Unit[], tags: readonly Tag[], at: number): number | null {
  if (tags[at] !== 'preposition' && !/^(?:after|before|when|while)$/.test(units[at]?.lower ?? '')) return null;
  for (let i = at + 1; i + 1 < units.length && i < at + 16; i++) {
    if (units[i]?.lower === 'that' && tags[i] === 'subordinator') return i;
    // "in Dayton, Ohio, that"
    if (tags[i] === 'comma' && tags[i - 1] === 'name' && tags[i + 1] === 'name') {
      const close = tags.indexOf('comma', i + 1);
      if (close > 0 && close < i + 5 && units[close + 1]?.lower === 'that') return close + 1;
      // "in Dayton, Ohio on Monday that"
      if (units[at]?.lower === 'in') continue;
    }
    if (tags[i] === 'verb' || tags[i] === 'auxiliary' || tags[i] === 'quote' || tags[i] === 'comma' || tags[i] === 'stop' || tags[i] === 'colon') return null;
  }
  return null;
}

/** Does the sentence's end, or a comma, follow right after a name behind the cue: "…, said Smith."? */
export function inverted(units: readonly Unit[], tags: readonly Tag[], cue: Cue): boolean {
  // "Doyle said each year of education yields …": its subject stands before it
  if (SUBJECTS.has(tags[cue.from - 1])) return false;
  let i = cue.to;
  while (tags[i] === 'name' || tags[i] === 'noun' || tags[i] === 'determiner' || tags[i] === 'possessive' || tags[i] === 'number') i++;
  return i > cue.to && (i >= units.length || tags[i] === 'stop' || tags[i] === 'comma' || tags[i] === 'preposition' || tags[i] === 'open' || (tags[i] === 'to' && isRole(units[i - 1]?.lower ?? '')) || tags[i] === 'time' || (tags[i] === 'subordinator' && /^(?:who|whose|as|when|after|while|before)$/.test(units[i]?.lower ?? '')));
}

export function skipHearer(units: readonly Unit[], tags: readonly Tag[], at: number): number {
  let i = at;
  // "told The Daily Caller News Foundation", "told a crowd of supporters", "told CNN's Jane Doe"
  while (i < units.length && i < at + 14) {
    const tag = tags[i];
    // "told the Courier | the bridge was closed"
    if (tag === 'determiner' && i > at && tags[i - 1] !== 'preposition' && tags[i - 1] !== 'coordinator') break;
    if (tag === 'name' || tag === 'determiner' || tag === 'possessive' || tag === 'number') i++;
    else if (tag === 'noun') {
      i++;
      if (tags[i] === 'preposition' && units[i]?.lower !== 'of' && units[i]?.lower !== 'from' && units[i]?.lower !== 'for' && units[i]?.lower !== 'with') break;
      if (tags[i] === 'determiner' || tags[i] === 'pronoun' || (tags[i] === 'name' && !isRole(units[i - 1]?.lower ?? '')) ) break;
    } else if (tag === 'coordinator' && units[i]?.lower === 'and' && (tags[i + 1] === 'name' || tags[i + 1] === 'noun')) i++;
    else if (tag === 'preposition' && i > at && /^(?:of|from|for|with)$/.test(units[i]?.lower ?? '')) i++;
    // "told the Associated Press (AP)"
    else if (tag === 'open' && tags[i + 2] === 'close') i += 3;
    else break;
  }
  return i;
}

/** "on Tuesday", "last week", "in a statement", "during an interview with …", "to reporters". */
export function skipOccasions(units: readonly Unit[], tags: readonly Tag[], at: number): number {
  let i = at;
  for (let guard = 0; guard < 8; guard++) {
    const unit = units[i];
    const tag = tags[i];
    if (!unit) return i;
    if (tag === 'adverb' && unit.lower !== 'not') {
      i++;
      continue;
    }
    // "said Thursday's speeches were long": the day belongs to what is said
    if (tag === 'time' && tags[i + 1] !== 'possessive') {
      i++;
      while (TIME_NOUNS.has(units[i]?.lower ?? '')) i++;
      continue;
    }
    if (/^(?:last|this|earlier|late|early)$/.test(unit.lower) && (TIME_NOUNS.has(units[i + 1]?.lower ?? '') || TIME_NOUNS.has(units[i + 2]?.lower ?? '') || tags[i + 1] === 'time')) {
      i += TIME_NOUNS.has(units[i + 1]?.lower ?? '') || tags[i + 1] === 'time' ? 2 : 3;
      continue;
    }
    // "has said for weeks", "said for the first time"
    if (unit.lower === 'for') {
      const weeks = /^(?:(?:year|month|week|day|hour|decade)s|now)$/;
      const end = weeks.test(units[i + 1]?.lower ?? '') ? i + 2 : weeks.test(units[i + 2]?.lower ?? '') ? i + 3 : units[i + 2]?.lower === 'first' && units[i + 3]?.lower === 'time' ? i + 4 : i;
      if (end > i) {
        i = end;
        continue;
      }
    }
    if (tag !== 'preposition' && tag !== 'to') return i;
    // "confirmed to the Gazette"
    if (tag === 'to' && (tags[i + 1] === 'name' || (tags[i + 1] === 'determiner' && tags[i + 2] === 'name'))) {
      let end = i + 2;
      while (tags[end] === 'name') end++;
      if (tags[end] === 'noun' || tags[end] === 'possessive' || units[end]?.lower === 'of') return i;
      i = end;
      continue;
    }
    // "to reporters", "to a crowd of …"; but "to donate the profits" is what was asked
    if (tag === 'to' && !OCCASIONS.has(units[i + 1]?.lower ?? '') && tags[i + 1] !== 'name' && !(tags[i + 1] === 'determiner' && OCCASIONS.has(units[i + 2]?.lower ?? ''))) return i;
    const end = occasion(units, tags, i);
    if (end === i) return i;
    i = end;
  }
  return i;
}

/** The end of the prepositional phrase at `at`, if it tells where something was said or the content can be seen right behind it. */
function occasion(units: readonly Unit[], tags: readonly Tag[], at: number): number {
  let i = at + 1;
  let known = false;
  while (i < units.length && i < at + 16) {
    const tag = tags[i];
    const lower = units[i]?.lower ?? '';
    if (tag === 'subordinator' && lower === 'that') return i;
    if (tag === 'colon') return i;
    if (tag === 'quote' || (tag === 'comma' && tags[i + 1] === 'quote')) return i;
    if (tag === 'comma' || tag === 'stop' || tag === 'subordinator' || tag === 'pronoun' || tag === 'verb' || tag === 'auxiliary') return known ? i : at;
    if (known && ((tag === 'determiner' && tags[i - 1] !== 'to' && tags[i - 1] !== 'preposition') || (tag === 'name' && tags[i - 1] !== 'name' && tags[i - 1] !== 'possessive' && tags[i - 1] !== 'determiner' && tags[i - 1] !== 'preposition' && tags[i - 1] !== 'noun'))) return i;
    if (OCCASIONS.has(lower) || DAYS.has(lower) || tag === 'time' || TIME_NOUNS.has(lower)) {
      known = true;
      // the phrase may be over here, with the clause right behind: "in an interview Smith was"
      const next = tags[i + 1];
      if (next === 'pronoun' || next === 'determiner' || (next === 'noun' && !OCCASIONS.has(units[i + 1]?.lower ?? '') && isGroup(units[i + 1]?.lower ?? ''))) return i + 1;
      if (next === 'name' && (tag === 'noun' || tag === 'time')) return i + 1;
    }
    i++;
  }
  return known ? i : at;
}

/** "The talks, which began in May, are over": before the verb, "which" begins an aside, and the content goes on behind it. */
const VERBS = new Set<Tag>(['verb', 'auxiliary', 'infinitive', 'participle', 'quote']);
const finite = (tags: readonly Tag[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tags[i] === 'verb' || tags[i] === 'auxiliary' || tags[i] === 'quote') return true;
  return false;
};

const trimEnd = (tags: readonly Tag[], from: number, to: number): number => {
  let end = to;
  while (end > from && (tags[end - 1] === 'stop' || tags[end - 1] === 'comma' || tags[end - 1] === 'dash' || tags[end - 1] === 'colon' || tags[end - 1] === 'coordinator')) end--;
  return end;
};

/** Words that, after a comma, begin the writer's own comment and no more of what is reported. */
const BREAKS = words('which while although though whereas who where even whose compared despite prompting leaving making sparking referring');

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
  return tags[i] === 'subordinator' || units[i]?.lower === 'while' || (i > 0 && units[i]?.lower === 'as');
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
    while (subject > from && (tags[subject - 1] === 'name' || tags[subject - 1] === 'pronoun')) subject--;
    // "In a release announcing his role, Smith described …"
    if (subject < other.from && (tags[subject - 1] === 'coordinator' || (cue.form === 'ing' && tags[subject - 1] === 'comma'))) starts.add(subject);
  }
  const object = cue.verb.frames.has('object') && !cue.verb.frames.has('clause') && cue.verb.lemma !== 'ask';
  // "While nobody said why it fell, drivers joked …": the clause ends where the main one begins
  const subordinate = (opensSubordinate(units, tags) || (cue.passive && cue.from <= 2 && units[cue.head]?.lower === 'asked')) && !(tags.indexOf('comma') >= 0 && tags.indexOf('comma') < cue.from);
  // "Smith, after saying he would not run, left"
  const aside = cue.form === 'ing' && tags[cue.from - 2] === 'comma' && (tags[cue.from - 1] === 'subordinator' || tags[cue.from - 1] === 'preposition');
  let end = units.length;
  for (let i = from + 1; i < units.length; i++) {
    const tag = tags[i];
    const before = tags[i - 1];
    if (tag === 'stop' && units[i]?.text === ';') { end = i; break; }
    if (starts.has(i) && (before === 'comma' || before === 'coordinator')) { end = i - 1; break; }
    // "who declined to be named said": the main verb
    if (starts.has(i) && units[cue.from - 1]?.lower === 'who' && (before === 'verb' || before === 'infinitive' || before === 'participle')) { end = i; break; }
    // "Smith, who said she was late, left"
    if (tag === 'comma' && tags[cue.from - 2] === 'comma' && units[cue.from - 1]?.lower === 'who' && (tags[i + 1] === 'verb' || tags[i + 1] === 'auxiliary')) { end = i; break; }
    const quoteComma = before === 'quote' && /,\W{1,2}$/.test(units[i - 1]?.text ?? '');
    if ((before === 'comma' || quoteComma) && (i > from + 2 || quoteComma) && BREAKS.has(units[i]?.lower ?? '') && units[i + 1]?.lower !== 'that' && (object || quoteComma || tags.slice(from, i).some((t) => VERBS.has(t)))) { end = quoteComma ? i : i - 1; break; }
    if ((before === 'quote' && tag === 'ing' && starts.has(i)) || (quoteComma && (tag === 'ing' || starts.has(i)))) { end = i; break; }
    // `calling him "a fool," Smith said`, `the plan he called "dead," Smith went on`
    if (quoteComma && (tag !== 'noun' || /^\p{Lu}/u.test(units[i]?.text ?? '')) && ownClause(tags, i)) { end = i; break; }
    if ((subordinate || aside) && (tag === 'comma' || quoteComma)) { end = i; break; }
    // "the triad, referring to its missiles, is …": an explanation is over at the comma
    if (tag === 'comma' && /^(?:refer|allude)_to$/.test(cue.verb.lemma)) { end = i; break; }
    if (object && i > from + 1 && OBJECT_BREAKS.has(units[i]?.lower ?? '') && units[i + 1]?.lower !== 'that') { end = i; break; }
    if (units[i]?.lower === 'according' && units[i + 1]?.lower === 'to') { end = i; break; }
    // ", and more than four in ten said …": a clause of its own
    if (before === 'comma' && units[i]?.lower === 'and' && ownClause(tags, i + 1)) { end = i - 1; break; }
    // ", a claim that nobody shares": the writer's remark on what is said
    if (before === 'comma' && !object && i > from + 3 && /^an?$/.test(units[i]?.lower ?? '') && !tags.slice(i).some((t) => t === 'coordinator' || t === 'auxiliary')) { end = i - 1; break; }
    // ", with Smith calling it …": somebody else's part
    if (before === 'comma' && units[i]?.lower === 'with' && i > from && tags[i + 1] === 'name' && absolute(tags, i + 1)) { end = i - 1; break; }
    // "criticised Smith in a tweet"
    if (object && i > from + 1 && tag === 'preposition' && /^(?:in|on|at|during|via|from)$/.test(units[i]?.lower ?? '') && units.slice(i + 1, i + 5).some((u) => PLACES_OF_SPEECH.has(u.lower))) { end = i; break; }
  }
  return trimEnd(tags, from, end);
}
