import { words } from '../lexicon/words';
import { endsInComma } from '../text/units';
import { type Behind, type Complement, followsSubject, hasVerb, inRelative, type Rule, upTo, wordAt } from './behind';
import { endOfContent, trimEnd } from './content-end';

const CONDITIONS = words('if when while after as unless although though');

/** "said: …", `put it this way: "…"` */
export const afterColon: Rule = (behind) => {
  const { units, tags, cue, others, lemma } = behind;
  let at = behind.at;
  if (lemma === 'put_it') while (at < cue.to + 4 && /^(?:noun|determiner|adverb)$/.test(tags[at] ?? '')) at++;
  if (tags[at] !== 'colon') return undefined;
  if (at + 1 >= units.length) return { from: at, to: at, that: null, pending: true };
  const to = endsInComma(units[at + 1]) ? endOfContent(units, tags, at + 1, cue, others) : trimEnd(tags, at + 1, units.length);
  return { from: at + 1, to, that: null, pending: false };
};

/** `responded with a phrase that stung: "…"`, `echoed that message in Dayton: "…"` */
export const afterFarColon: Rule = (behind) => {
  const { units, tags, cue, lemma, unit, at } = behind;
  const answer = lemma === 'respond' && units[cue.to]?.lower === 'with' ? tags.indexOf('colon', cue.to) : -1;
  if (answer > 0 && tags[answer + 1] === 'quote') return upTo(behind, answer + 1);
  // "agreed on one thing after the ruling: it will grow"
  const one = unit.lower === 'one' && units[at + 1]?.lower === 'thing' ? tags.indexOf('colon', at) : -1;
  if (one > 0 && one < at + 14 && !hasVerb(tags, at, one)) return upTo(behind, one + 1);
  const echo = unit.lower === 'that' && tags[at + 1] === 'noun' ? tags.indexOf('colon', at) : -1;
  return echo > 0 && tags[echo + 1] === 'quote' && !hasVerb(tags, at, echo) ? upTo(behind, echo + 1) : undefined;
};

/** "said — on the radio, as it happens — that" */
export const afterDash: Rule = (behind) => {
  const { units, tags, tag, at } = behind;
  if (tag !== 'dash') return undefined;
  const close = tags.indexOf('dash', at + 1);
  return close > 0 && close < at + 16 && units[close + 1]?.lower === 'that' ? upTo(behind, close + 2, close + 1) : null;
};

/** Behind a comma stands a quotation, "that", an aside, or nothing that the cue introduces. */
export const afterComma: Rule = (behind) => {
  if (behind.tag !== 'comma') return undefined;
  if (behind.tags[behind.at + 1] === 'quote') return upTo(behind, behind.at + 1);
  return thatBehindComma(behind) ?? clauseBehindComma(behind) ?? behindAside(behind);
};

/** "told Smith of the Gazette, that" */
function thatBehindComma(behind: Behind): Complement | null {
  const { tags, cue, at, frames } = behind;
  if (wordAt(behind, 1) !== 'that' || tags[at + 2] === 'verb' || tags[at + 2] === 'auxiliary') return null;
  return at > cue.to || (frames.has('tag') && followsSubject(behind)) ? upTo(behind, at + 2, at + 1) : null;
}

function clauseBehindComma(behind: Behind): Complement | null {
  const { units, tags, cue, at, frames } = behind;
  // "reported, according to her aides, the plan …"
  const aside = frames.has('tag') && wordAt(behind, 1) === 'according' ? tags.indexOf('comma', at + 1) : -1;
  if (aside > 0 && aside < at + 14 && hasVerb(tags, aside, units.length)) return upTo(behind, aside + 1);
  if (!frames.has('clause') || !followsSubject(behind)) return null;
  // "said, if elected, she would …"
  if (CONDITIONS.has(wordAt(behind, 1)) && hasVerb(tags, at + 1, units.length)) return upTo(behind, at + 1);
  // "says, win or lose, he will stay"
  const close = frames.has('tag') && cue.form !== 'ing' ? tags.indexOf('comma', at + 1) : -1;
  if (close <= 0 || close >= at + 12 || tags[close + 1] !== 'pronoun' || hasVerb(tags, at + 1, close)) return null;
  return tags[close + 2] === 'verb' || tags[close + 2] === 'auxiliary' ? upTo(behind, at + 1) : null;
}

/** `said, however, that`, `said, in a low voice, "…"` */
function behindAside(behind: Behind): Complement | null {
  const { units, tags, others, at } = behind;
  const close = tags.indexOf('comma', at + 1);
  if (close < 0 || close >= at + 14) return null;
  if (units[close + 1]?.lower === 'that' && close + 2 < units.length) return upTo(behind, close + 2, close + 1);
  if (units[close + 1]?.lower === 'that' || tags[close + 1] !== 'quote' || wordAt(behind, 1) === 'with') return null;
  if (!/^(?:preposition|adverb|ing)$/.test(tags[at + 1] ?? '')) return null;
  return others.some((other) => other.from > at + 1 && other.from < close) ? null : upTo(behind, close + 1);
}

/** Verbs beside which a few quoted words are as often somebody's expression as somebody's speech. */
const UNTOLD = /^(?:add|continue|find|show|repeat|begin)$/;

export const quotation: Rule = (behind) => {
  const { units, tag, unit, frames, lemma, cue, at } = behind;
  if (tag !== 'quote') return undefined;
  // `shouted "Shame!" at the mayor`: an outcry is whole
  if (frames.has('tag') && at + 1 < units.length && /^\W{1,3}\p{Lu}.*[!?]\W{1,2}$/su.test(unit.text)) return { from: at, to: at + 1, that: null, pending: false };
  // "added 'some spice to it'" tells of no words
  const long = /^(?:find|show)$/.test(lemma) && unit.text.split(' ').length > 4;
  const untold = UNTOLD.test(lemma) && at === cue.to && !long && !/^.{1,2}\p{Lu}/u.test(unit.text);
  return untold && !inRelative(behind, /^(?:which|whom|who)$/, 5) ? null : upTo(behind, at);
};
