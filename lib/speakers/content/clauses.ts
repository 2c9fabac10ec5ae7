import type { Tag } from '../grammar/tag';
import { type Behind, type Complement, followsSubjectOrAside, hasVerb, inRelative, type Rule, upTo } from './behind';
import { endOfContent } from './content-end';
import { inverted } from './inverted';

/** "tolls that officials said will rise": the clause lacks the word that "that" stands for. */
export const gap: Rule = (behind) => {
  const { tags, cue, lemma, frames, tag } = behind;
  if (!frames.has('clause') || !frames.has('tag') || cue.passive || (tag !== 'auxiliary' && tag !== 'verb')) return undefined;
  if (!(tag === 'auxiliary' && lemma === 'say') && !inRelative(behind, /^(?:that|which|who|whom)$/, 6)) return undefined;
  const content = upTo(behind, behind.at);
  const comma = content ? tags.slice(content.from, content.to).indexOf('comma') : -1;
  return content && comma > 0 ? { ...content, to: content.from + comma } : content;
};

const STARTS = new Set<Tag>(['pronoun', 'determiner', 'name', 'noun', 'number', 'quote', 'ing', 'time']);

/** "said the bridge was closed": a clause without "that". */
export const clause: Rule = (behind) => {
  const { tags, lemma, frames, tag, unit, at } = behind;
  if (!frames.has('clause') && !frames.has('tag')) return undefined;
  if (!STARTS.has(tag) && !/^(?:having|being)$/.test(unit.lower)) return undefined;
  if (frames.has('weak') && frames.has('tag') && lemma !== 'ask') return null;
  const content = upTo(behind, at);
  if (!content || hasVerb(tags, content.from, content.to)) return content;
  return unknownVerb(behind, content) || named(behind) || stands(behind, content) ? content : null;
};

/** No verb that we know of; but what follows "said" and is no name behind it can only be a clause. */
function unknownVerb({ units, tags, cue, lemma, frames, unit }: Behind, { from, to }: Complement): boolean {
  if (!frames.has('tag') || !frames.has('clause') || frames.has('weak') || to - from <= (lemma === 'say' ? 2 : 3)) return false;
  if (/^(?:no|so|yes)$/.test(unit.lower)) return false;
  return /^(?:its|his|her|their)$/.test(unit.lower) || !inverted(units, tags, cue);
}

/** "the poll found Doyle ahead of Kray": who stands where */
const stands = ({ units, lemma }: Behind, { from, to }: Complement): boolean => lemma === 'find' && units.slice(from, to).some(({ lower }) => /^(?:ahead|behind|leading|trailing|tied)$/.test(lower));

/** "the poll showed Doyle in the lead" */
const named = ({ units, tags, cue, frames, tag }: Behind): boolean =>
  (frames.has('document') || frames.has('object')) && /^(?:determiner|noun|ing|name)$/.test(tag) && !inverted(units, tags, cue);

/** "says despite the rain, she will go", "say for the plan to win they must …" */
export const afterPreposition: Rule = (behind) => {
  const { units, tags, cue, others, lemma, tag, unit, at } = behind;
  if (tag !== 'preposition' || lemma !== 'say' || !/^(?:despite|for|given|without|under|with|by|among|at|in|from)$/.test(unit.lower) || !followsSubjectOrAside(behind)) return undefined;
  const end = Math.min(endOfContent(units, tags, at, cue, others), at + 14);
  for (let i = at + 2; i < end; i++) if (tags[i] === 'pronoun' && /^(?:verb|auxiliary|noun)$/.test(tags[i + 1] ?? '')) return upTo(behind, at);
  return undefined;
};

/** "said just because it was hidden did not mean …" */
export const afterCondition: Rule = (behind) => {
  const { units, tags, frames, unit, at } = behind;
  if (!frames.has('clause') || !frames.has('tag') || frames.has('weak') || !/^(?:because|if|when|while|since|although|unless|once)$/.test(unit.lower)) return undefined;
  return hasVerb(tags, at, units.length) ? upTo(behind, at) : null;
};
