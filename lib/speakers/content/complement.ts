import type { Cue } from '../cues/cue';
import { skipHearer, skipOccasions } from '../grammar/occasions';
import type { Tag } from '../grammar/tag';
import { RELATIVES } from '../lexicon/function-words';
import { isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { endsInComma, type Sentence, type Unit } from '../text/units';
import { endOfContent, trimEnd } from './content-end';

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
const QUESTION = words('whether if how why what who where when which whom whose');

const SUBJECTS = new Set<Tag | undefined>(['name', 'noun', 'pronoun', 'number', 'close']);
const CONDITIONS = words('if when while after as unless although though');
const clauseStarts = new Set<Tag>(['pronoun', 'determiner', 'name', 'noun', 'number', 'quote', 'ing', 'time']);

/** The content that follows `cue`, or null when nothing does. `stop` is the end of the sentence in units. */
export function complementOf({ units }: Sentence, tags: readonly Tag[], cue: Cue, others: readonly Cue[]): Complement | null {
  const { frames, lemma } = cue.verb;
  let i = cue.to;
  const hearer = i;
  if (HEARERS.has(lemma) && !cue.passive) i = skipHearer(units, tags, i);
  // "promised her plan would be paid for": nobody is told
  if (/^(?:promise|warn|advise)$/.test(lemma) && tags[i] === 'auxiliary') i = hearer;
  // "asked the court | for a delay"
  if (lemma === 'ask') i = before(units, cue.to + 1, i, 'for');
  // "asked Smith about the tweet", "asked the court for a delay": never an occasion
  // "sought to rally the crowd"
  const infinitive = frames.has('to') && tags[i] === 'to' && tags[i + 1] === 'noun' && !units[i + 1]?.lower.endsWith('s');
  if (!infinitive && (lemma !== 'ask' || i === cue.to || !/^(?:about|for)$/.test(units[i]?.lower ?? ''))) i = skipOccasions(units, tags, i);
  const unit = units[i];
  const tag = tags[i];
  if (!unit || tag === undefined) return null;
  const upTo = (at: number, that: number | null = null): Complement | null => {
    // "reported that, according to her calendar, half of it …"
    const aside = that !== null && tags[at] === 'comma' && units[at + 1]?.lower === 'according' ? tags.indexOf('comma', at + 1) : -1;
    const from = aside > 0 && aside < at + 20 ? aside + 1 : that !== null && tags[at] === 'comma' ? at + 1 : at;
    const to = endOfContent(units, tags, from, cue, others);
    return to > from ? { from, to, that, pending: false } : null;
  };
  // "put it this way: …", "put it bluntly: …"
  if (lemma === 'put_it') while (i < cue.to + 4 && (tags[i] === 'noun' || tags[i] === 'determiner' || tags[i] === 'adverb')) i++;
  if (tags[i] === 'colon') return i + 1 >= units.length ? { from: i, to: i, that: null, pending: true } : { from: i + 1, to: endsInComma(units[i + 1]) ? endOfContent(units, tags, i + 1, cue, others) : trimEnd(tags, i + 1, units.length), that: null, pending: false };
  // `responded with a phrase that stung: "…"`
  const colon = lemma === 'respond' && units[cue.to]?.lower === 'with' ? tags.indexOf('colon', cue.to) : -1;
  if (colon > 0 && tags[colon + 1] === 'quote') return upTo(colon + 1);
  // `echoed that message in Dayton: "…"`
  const told = unit.lower === 'that' && tags[i + 1] === 'noun' ? tags.indexOf('colon', i) : -1;
  if (told > 0 && tags[told + 1] === 'quote' && !finite(tags, i, told)) return upTo(told + 1);
  // "said that was not true": no conjunction
  if (unit.lower === 'that' && (tags[i + 1] === 'auxiliary' || tags[i + 1] === 'verb') && frames.has('clause')) return upTo(i);
  if (unit.lower === 'that' && i + 1 < units.length) return tags[i + 1] === 'colon' && i + 2 < units.length ? upTo(i + 2, i) : upTo(i + 1, i);
  const later = frames.has('clause') ? thatBehindPhrase(units, tags, i) : null;
  if (later !== null) return upTo(later + 1, later);
  // `said as she opened the hall, "…"`
  if (tag === 'subordinator' && frames.has('tag') && /^(?:as|while|after|before|when)$/.test(unit.lower)) {
    const comma = tags.indexOf('comma', i);
    if (comma > 0 && comma < i + 20 && tags[comma + 1] === 'quote' && SUBJECTS.has(tags[cue.from - 1] === 'comma' ? 'noun' : tags[cue.from - 1])) return upTo(comma + 1);
  }
  // `what Smith described as a "piece of history"`
  if (unit.lower === 'as' && frames.has('as') && units.slice(Math.max(0, cue.from - 6), cue.from).some((u) => /^(?:what|which|whom|who)$/.test(u.lower))) return upTo(i + 1);
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
    if (units[i + 1]?.lower === 'that' && tags[i + 2] !== 'verb' && tags[i + 2] !== 'auxiliary' && (i > cue.to || (frames.has('tag') && SUBJECTS.has(tags[cue.from - 1])))) return upTo(i + 2, i + 1);
    // "reported, according to her aides, the plan …"
    const aside = frames.has('tag') && units[i + 1]?.lower === 'according' ? tags.indexOf('comma', i + 1) : -1;
    if (aside > 0 && aside < i + 14 && finite(tags, aside, units.length)) return upTo(aside + 1);
    // "said, if elected, she would …"
    if (CONDITIONS.has(units[i + 1]?.lower ?? '') && frames.has('clause') && finite(tags, i + 1, units.length) && SUBJECTS.has(tags[cue.from - 1])) return upTo(i + 1);
    // "says, win or lose, he will stay"
    const close = frames.has('clause') && frames.has('tag') && cue.form !== 'ing' ? tags.indexOf('comma', i + 1) : -1;
    if (close > 0 && close < i + 12 && tags[close + 1] === 'pronoun' && (tags[close + 2] === 'verb' || tags[close + 2] === 'auxiliary') && SUBJECTS.has(tags[cue.from - 1]) && !finite(tags, i + 1, close)) return upTo(i + 1);
    // "said, however, that"
    for (let j = i + 1; j < units.length && j < i + 14; j++) if (tags[j] === 'comma') return units[j + 1]?.lower === 'that' && j + 2 < units.length ? upTo(j + 2, j + 1) : tags[j + 1] === 'quote' && units[i + 1]?.lower !== 'with' && /^(?:preposition|adverb|ing)$/.test(tags[i + 1] ?? '') && !others.some((other) => other.from > i + 1 && other.from < j) ? upTo(j + 1) : null;
    return null;
  }
  // `shouted "Shame!" at the mayor`: an outcry is whole
  if (tag === 'quote' && frames.has('tag') && i + 1 < units.length && /^\W{1,3}\p{Lu}.*[!?]\W{1,2}$/su.test(unit.text)) return { from: i, to: i + 1, that: null, pending: false };
  // "added 'some spice to it'" tells of no words
  const relative = units.slice(Math.max(0, cue.from - 5), cue.from).some((u) => /^(?:which|whom|who)$/.test(u.lower));
  if (tag === 'quote') return !relative && /^(?:add|continue|find|show|repeat|begin)$/.test(lemma) && i === cue.to && !/^.{1,2}\p{Lu}/u.test(unit.text) && !(/^(?:find|show)$/.test(lemma) && unit.text.split(' ').length > 4) ? null : upTo(i);
  // "asked Smith about the bridge"
  if (lemma === 'ask' && unit.lower === 'about') return upTo(i + 1);
  if (lemma === 'ask' && unit.lower === 'for' && i > hearer) return upTo(i);
  // "experts expect the board to agree"
  if (lemma === 'expect' && /^(?:determiner|name|pronoun|noun)$/.test(tag) && tags.slice(i, i + 9).includes('to') && !tags.slice(i, tags.indexOf('to', i)).some((t) => t === 'comma' || t === 'verb' || t === 'auxiliary')) return upTo(i);
  if (QUESTION.has(unit.lower)) return frames.has('object') && !frames.has('clause') && !frames.has('tag') && !(lemma === 'question' || lemma.includes(' ') ? /^(?:whether|why|if|what|how)$/ : /^(?:what|how)$/).test(unit.lower) ? null : upTo(i);
  // "says not voting is wrong"
  if (unit.lower === 'not' && tags[i + 1] === 'ing' && frames.has('clause')) return upTo(i);
  // "asked neighbours to send pictures": the one asked is part of what is asked
  if (unit.lower === 'not' && tags[i + 1] === 'to' && (frames.has('to') || HEARERS.has(lemma))) return upTo(i);
  if (tag === 'to') return ((frames.has('to') && (lemma !== 'call' || cue.form === 'past' || cue.form === 'ing')) || HEARERS.has(lemma)) && tags[i + 1] !== undefined ? upTo(HEARERS.has(lemma) ? hearer : i) : null;
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
  // "says despite the rain, she will go", "say for the plan to win they must …"
  if (tag === 'preposition' && lemma === 'say' && /^(?:despite|for|given|without|under|with|by|among|at|in|from)$/.test(unit.lower) && SUBJECTS.has(tags[cue.from - 1] === 'comma' ? 'noun' : tags[cue.from - 1])) {
    const end = endOfContent(units, tags, i, cue, others);
    for (let j = i + 2; j < end && j < i + 14; j++) if (tags[j] === 'pronoun' && (tags[j + 1] === 'verb' || tags[j + 1] === 'auxiliary' || tags[j + 1] === 'noun')) return upTo(i);
  }
  // "said just because it was hidden did not mean …"
  if (frames.has('clause') && frames.has('tag') && !frames.has('weak') && /^(?:because|if|when|while|since|although|unless|once)$/.test(unit.lower) && upTo(i)) return finite(tags, i, units.length) ? upTo(i) : null;
  return null;
}

/** "said after his victory in Dayton that", "told reporters outside the hall that": a phrase or two, and nothing like a clause, before "that". */
function thatBehindPhrase(units: readonly Unit[], tags: readonly Tag[], at: number): number | null {
  const to = tags[at] === 'to' && (tags[at + 1] === 'name' || tags[at + 1] === 'determiner' || /^(?:me|us|him|her|them)$/.test(units[at + 1]?.lower ?? ''));
  if (tags[at] !== 'preposition' && !to && !/^(?:after|before|when|while)$/.test(units[at]?.lower ?? '')) return null;
  const clause = tags[at] !== 'preposition' && !to;
  for (let i = at + 1; i + 1 < units.length && i < at + 16; i++) {
    if (units[i]?.lower === 'that' && tags[i] === 'subordinator') return i;
    // "in Dayton, Ohio, that"
    if (tags[i] === 'comma' && tags[i - 1] === 'name' && tags[i + 1] === 'name') {
      const close = tags.indexOf('comma', i + 1);
      if (close > 0 && close < i + 5 && units[close + 1]?.lower === 'that') return close + 1;
      // "in Dayton, Ohio on Monday that"
      if (units[at]?.lower === 'in') continue;
    }
    // "on the radio, where he works, that"
    if (tags[i] === 'comma' && RELATIVES.has(units[i + 1]?.lower ?? '')) {
      const close = tags.indexOf('comma', i + 1);
      if (close > 0 && close < i + 14 && units[close + 1]?.lower === 'that') return close + 1;
    }
    // "in Dayton, on the last day that"
    if (tags[i] === 'comma' && /^(?:on|during|at)$/.test(units[i + 1]?.lower ?? '')) continue;
    if (((tags[i] === 'verb' || tags[i] === 'auxiliary') && !clause) || tags[i] === 'quote' || tags[i] === 'comma' || tags[i] === 'stop' || tags[i] === 'colon') return null;
  }
  return null;
}

/** Does the sentence's end, or a comma, follow right after a name behind the cue: "…, said Smith."? */
export function inverted(units: readonly Unit[], tags: readonly Tag[], cue: Cue): boolean {
  // "Doyle said each year of education yields …": its subject stands before it
  if (SUBJECTS.has(tags[cue.from - 1]) || (cue.form === 'ing' && cue.verb.frames.has('object'))) return false;
  // "a poll released on Tuesday showed Doyle with a lead"
  if (tags[cue.from - 1] === 'time' && cue.verb.frames.has('document')) return false;
  let i = cue.to;
  while (tags[i] === 'name' || tags[i] === 'noun' || tags[i] === 'determiner' || tags[i] === 'possessive' || tags[i] === 'number' || (tags[i] === 'coordinator' && i > cue.to && ((tags[i - 1] === tags[i + 1] && (tags[i + 1] === 'noun' || tags[i + 1] === 'name')) || units[i + 1]?.lower === 'others')) || (i > cue.to && units[i]?.lower === 'others')) i++;
  return i > cue.to && (i >= units.length || tags[i] === 'stop' || tags[i] === 'comma' || (tags[i] === 'dash' && tags[i - 1] === 'name') || (tags[i] === 'colon' && cue.from === 0) || tags[i] === 'preposition' || tags[i] === 'open' || (tags[i] === 'to' && isRole(units[i - 1]?.lower ?? '')) || tags[i] === 'time' || (i > cue.to + 1 && (tags[i] === 'participle' || (tags[i] === 'verb' && tags[i + 1] === 'preposition'))) || (tags[i] === 'subordinator' && /^(?:who|whose|as|when|after|while|before)$/.test(units[i]?.lower ?? '')));
}

/** Where `word` stands in `[from, to)`, else `to`. */
const before = (units: readonly Unit[], from: number, to: number, word: string): number => {
  for (let i = from; i < to; i++) if (units[i]?.lower === word) return i;
  return to;
};

/** Is there a verb, or a quotation that may hold one? */
const finite = (tags: readonly Tag[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tags[i] === 'verb' || tags[i] === 'auxiliary' || tags[i] === 'quote') return true;
  return false;
};
