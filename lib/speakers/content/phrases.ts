import { skipOccasions } from '../grammar/occasions';
import type { Tag } from '../grammar/tag';
import { words } from '../lexicon/words';
import { type Behind, type Complement, type Rule, takesHearer, upTo } from './behind';

/** "asked Smith about the bridge", "asked the court for a delay" */
export const askedAbout: Rule = (behind) => {
  const { lemma, unit, at, cue } = behind;
  if (lemma !== 'ask') return undefined;
  if (unit.lower === 'about') return upTo(behind, at + 1);
  return unit.lower === 'for' && at > cue.to ? upTo(behind, at) : undefined;
};

/** "experts expect the board to agree" */
export const expected: Rule = (behind) => {
  const { tags, lemma, tag, at } = behind;
  if (lemma !== 'expect' || !/^(?:determiner|name|pronoun|noun)$/.test(tag)) return undefined;
  const to = tags.slice(at, at + 9).indexOf('to');
  return to >= 0 && !tags.slice(at, at + to).some((t) => t === 'comma' || t === 'verb' || t === 'auxiliary') ? upTo(behind, at) : undefined;
};

const QUESTIONS = words('whether if how why what who where when which whom whose');

/** "asked whether", "questioned why", "explained how" */
export const question: Rule = (behind) => {
  const { lemma, unit, frames, at } = behind;
  if (!QUESTIONS.has(unit.lower)) return undefined;
  // "declined to comment when reached": no question
  // "laughed when he heard of it"
  if (unit.lower === 'when' && (lemma.startsWith('comment') || (frames.has('weak') && frames.has('tag')))) return null;
  if (frames.has('clause') || frames.has('tag') || !frames.has('object')) return upTo(behind, at);
  const asks = lemma === 'question' || lemma.includes(' ');
  return (asks ? /^(?:whether|why|if|what|how)$/ : /^(?:what|how)$/).test(unit.lower) ? upTo(behind, at) : null;
};

/** "vowed to build it", "asked neighbours not to send pictures": the one asked is part of what is asked. */
export const infinitive: Rule = (behind) => {
  const { units, tags, lemma, tag, unit, frames, cue, at } = behind;
  const hearer = takesHearer(lemma);
  if (unit.lower === 'not' && tags[at + 1] === 'ing' && frames.has('clause')) return upTo(behind, at);
  if (unit.lower === 'not' && tags[at + 1] === 'to') return frames.has('to') || hearer ? upTo(behind, at) : undefined;
  if (tag !== 'to') return undefined;
  // "a call to arms" calls for nothing
  const calls = lemma === 'call' && cue.form !== 'past' && cue.form !== 'ing';
  if (tags[at + 1] === undefined || tags[at + 1] === 'stop' || tags[at + 1] === 'comma' || (!hearer && (!frames.has('to') || calls))) return null;
  // "promised on Monday to build it": no hearer, but a day
  return upTo(behind, hearer && skipOccasions(units, tags, cue.to) < at ? cue.to : at);
};

const OPENS = new Set<Tag>(['pronoun', 'determiner', 'name', 'noun', 'number', 'quote', 'ing', 'time', 'preposition', 'adverb', 'possessive']);

/** Does nothing but a name follow? */
function onlyName({ tags, at }: Behind): boolean {
  let end = at;
  while (tags[end] === 'name') end++;
  return tags[end] === undefined || tags[end] === 'stop';
}

/** "criticised the plan": a thing, and no clause, is what is judged. */
export const object: Rule = (behind) => {
  const { frames, lemma, tag, at } = behind;
  if (!frames.has('object') || frames.has('clause')) return undefined;
  // "called from the airport", "called Dr. Smith."
  if (lemma === 'call' && (tag === 'preposition' || (tag === 'name' && onlyName(behind)))) return null;
  return (frames.has('tag') && lemma !== 'ask') || !OPENS.has(tag) ? null : withWhatCalled(behind, upTo(behind, at));
};

/** What is called something, by name and who that is, takes no more units. */
const CALLED = 18;

/** `called Ann Smith, the founder of the firm, "a tourist"`: what she is called stands behind the aside. */
function withWhatCalled({ tags, lemma }: Behind, content: Complement | null): Complement | null {
  if (!content || !/^(?:call|label|dub|brand|deem)$/.test(lemma) || tags[content.to] !== 'comma') return content;
  for (let i = content.to + 1; i < content.to + CALLED; i++) {
    if (tags[i] === 'comma' && tags[i + 1] === 'quote') return { ...content, to: i + 2 };
    if (tags[i] === 'verb' || tags[i] === 'auxiliary' || tags[i] === 'quote' || tags[i] === undefined) break;
  }
  return content;
}

/** "said no", "said the same of Smith" */
export const short: Rule = (behind: Behind) => {
  const { units, tags, lemma, unit, at } = behind;
  if (lemma !== 'say') return undefined;
  if (/^(?:so|no|yes)$/.test(unit.lower) && !/^(?:noun|name|number)$/.test(tags[at + 1] ?? '') && units[at + 1]?.lower !== 'one') return { from: at, to: at + 1, that: null, pending: false };
  return unit.lower === 'the' && units[at + 1]?.lower === 'same' ? upTo(behind, at) : undefined;
};
