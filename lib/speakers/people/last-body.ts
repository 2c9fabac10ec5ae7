import type { Parsed } from '../cues/parse';
import { isCountry } from '../lexicon/demonyms';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { PUBLISHER } from '../lexicon/publisher';
import { DOCUMENTS, isGroup, isRole } from '../lexicon/roles';
import { isPlace } from '../lexicon/states';
import { words } from '../lexicon/words';
import type { Discourse } from './discourse';
import type { Entity, Mention } from './entity';
import { LATEST } from './seen';

/** The organisation that "the company" at `at` (UTF-16 code units) of a sentence means: the one that spoke last, or is the subject of the sentence before, back to the paragraph before. A name whose kind was guessed may be one ("Harlan Heavy"): who takes the answer settles it. Null where that is not one alone, or another is named in this sentence. */
export function lastBody(discourse: Discourse, sentence: Parsed, at: number): Entity | null {
  const { spoke, paragraphs } = discourse;
  const bodies = (of: Parsed, from: number, to: number) => discourse.between(of.paragraph, from, to).filter(({ entity }) => !isPublisher(entity) && !isLand(entity) && !isCommon(entity) && (entity.kind === 'organisation' || (entity.kind === 'person' && entity.guessed)));
  const near = new Set<Entity>();
  const last = discourse.spokenBefore(sentence.paragraph, at) - 1;
  for (let i = last; i >= 0 && i > last - LATEST; i--) {
    const seen = spoke[i];
    if (!seen || seen.paragraph < sentence.paragraph - 1) break;
    if (seen.entity.kind === 'organisation' && !isPublisher(seen.entity)) near.add(seen.entity);
    // who spoke in this very paragraph is nearer than who did in the one before
    if (near.size && seen.paragraph === sentence.paragraph && spoke[i - 1]?.paragraph !== sentence.paragraph) break;
  }
  const before = paragraphs[sentence.paragraph]?.[sentence.index - 1] ?? paragraphs[sentence.paragraph - 1]?.at(-1);
  const subject = before ? subjectOf(discourse, before) : null;
  // "Google and Apple met": either, or both. In the same paragraph the subject is nearer than who spoke in the one before.
  // "Dover's Department of Health" is no two.
  const subjects = before && subject ? bodies(before, subject.start, subject.end).filter((m) => !/^['’]s? \p{Lu}/u.test(before.text.slice(m.end, m.end + 4))) : [];
  // "Harbour spokesperson Ann Reed told Newsweek": for whom she speaks
  const speaksFor = before && subjects.find((m) => m.start === subject?.start && /^ (?:spokes\p{L}+|CEO|chief executive|president) \p{Lu}/u.test(before.text.slice(m.end, m.end + 24)));
  if (speaksFor && !near.size) near.add(speaksFor.entity);
  if (before && subjects.some((m) => isLast(m, before, subject?.end ?? 0)) && (!near.size || before.paragraph === sentence.paragraph)) {
    near.clear();
    for (const { entity } of subjects) near.add(entity);
  }
  // "Consumers should call the company, the agency said": a word that opens its sentence may be no name
  const start = sentence.units[0]?.start ?? 0;
  const named = bodies(sentence, start, at).filter((m) => !(m.entity.guessed && m.entity.mentions.length === 1 && m.start === start));
  if (!near.size) return ownSubject(discourse, sentence, named);
  const [one] = near;
  // "… said of Apple, when the company …"
  const other = named.some((m) => m.entity !== one && m.entity.kind === 'organisation' && !discourse.quoted(m));
  return near.size !== 1 || !one || other ? null : one;
}

/** "Newsweek has contacted the company": not the one who writes it. */
const isPublisher = ({ words: [word, ...more] }: Entity): boolean => word === PUBLISHER && more.length === 0;

/** No state and no country is "the group". */
export function isLand(entity: Entity): boolean {
  const name = entity.words.join(' ');
  return isPlace(name) || isCountry(name);
}

/** Written in capitals, and no body's name. */
const SHORT = words('vip tv dvd ai it hr pr atm suv suvs gps dna rna faq id pdf usb ceo cfo coo gdp ev evs');

/** "Regulators have received 57 complaints. The company …": a word with a capital because it opens the sentence. A model's number ("HS-178") is none either. */
const isCommon = ({ words: [word = '', ...more] }: Entity): boolean => more.length === 0 && (SHORT.has(word) || ORGANISATION_WORDS.has(word) || /-\d/.test(word) || isGroup(word) || isRole(word) || DOCUMENTS.has(word));

/** "The Harbour Agency has shut the road, the agency said": named in the same sentence, and nobody beside it. */
function ownSubject(discourse: Discourse, sentence: Parsed, named: readonly Mention[]): Entity | null {
  const subject = subjectOf(discourse, sentence);
  const body = subject?.opens ? named.find((m) => m.entity.kind === 'organisation' && isLast(m, sentence, subject.end))?.entity : undefined;
  return body && named.every((m) => m.entity === body) ? body : null;
}

function subjectOf(discourse: Discourse, sentence: Parsed): { start: number; end: number; opens: boolean } | null {
  const phrase = discourse.mainSubject(sentence)?.phrase;
  return phrase ? { start: sentence.units[phrase.from]?.start ?? 0, end: sentence.units[phrase.to - 1]?.end ?? 0, opens: phrase.from === 0 } : null;
}

/** Does the mention, or its short form in brackets behind it, end at `end`? */
const isLast = (mention: Mention, { text }: Parsed, end: number): boolean => mention.end === end || (mention.end < end && /^ \(\p{Lu}+\)$/u.test(text.slice(mention.end, end)));
