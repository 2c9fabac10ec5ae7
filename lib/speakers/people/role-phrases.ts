import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { countryOfDemonym } from '../lexicon/demonyms';
import { DOCUMENTS, isGroup } from '../lexicon/roles';
import { HE_TITLES, OFFICE, SHE_TITLES } from '../lexicon/titles';
import { type Discourse, fits } from './discourse';
import type { Entity } from './entity';

/** Of these a person holds one at a time: whoever is called a governor is not "the senator". */
export const OFFICES: ReadonlySet<string> = new Set(['president', 'senator', 'governor', 'representative', 'mayor', 'secretary', 'judge', 'justice', 'chancellor']);
/** How many paragraphs back a title is remembered. */
const REACH = 40;

/**
 * Who "the Russian leader" or "the senator" is: one who was called so, with the same adjectives
 * ("the Florida senator"); else, as nobody bears the title, the one who has just been the subject or
 * the speaker, who from then on bears it. Null where that would be a guess; with `strict`, unless
 * somebody was called so.
 */
export function resolveRole(discourse: Discourse, sentence: Parsed, phrase: Phrase, at: number, strict = false): Entity | null {
  const { units, paragraph } = sentence;
  const lower = units[phrase.to - 1]?.lower ?? '';
  const head = OFFICE[lower] ?? lower;
  const pronoun = HE_TITLES.has(lower) ? 'he' : SHE_TITLES.has(lower) ? 'she' : null;
  const words = units.slice(phrase.from + (sentence.tags[phrase.from] === 'determiner' ? 1 : 0), phrase.to - 1);
  const demonym = words.find((u) => countryOfDemonym(u.lower))?.lower;
  const modifiers = words.filter((u) => /^\p{Lu}/u.test(u.text)).map((u) => u.lower);
  // "a senior official said … The official added"
  const spokeLast = discourse.spoke.at(-1);
  const same = spokeLast && spokeLast.entity.kind === 'unnamed' && spokeLast.paragraph >= paragraph - 1 && spokeLast.entity.words.at(-1) === lower && !modifiers.length ? spokeLast.entity : null;
  if (same) return same;
  const persons = new Map<Entity, number>();
  for (const { entity, paragraph: where } of discourse.before(paragraph, at, paragraph - REACH)) if (entity.kind === 'person' && (!pronoun || fits(entity, pronoun)) && !persons.has(entity)) persons.set(entity, where);
  // "the vice presidential nominee" is not the nominee
  const vice = words.some((u) => u.lower === 'vice');
  const bears = [...persons.keys()].filter((e) => (e.roles.has(head) && (head === 'president' || e.roles.has('vice') === vice)) || (head === 'leader' && demonym !== undefined && e.roles.has(demonym)));
  const holders = modifiers.length ? bears.filter((e) => modifiers.every((m) => e.roles.has(m))) : bears;
  const free = (entity: Entity) => !OFFICES.has(head) || ![...entity.roles].some((role) => OFFICES.has(role) && role !== head);
  const [holder] = holders;
  if (holder) {
    // the one just spoken of, rather than somebody of that title further up
    const near = discourse.subjectOf(sentence, at) ?? discourse.lastPerson(discourse.subjects, paragraph, at);
    const nearer = near && near.paragraph === paragraph && near.entity !== holder && !modifiers.length && (persons.get(holder) ?? -1) < paragraph && persons.has(near.entity) && free(near.entity);
    return nearer ? near.entity : holder;
  }
  if (modifiers.length && bears.length > 1) return null;
  if (bears.length === 1) return bears[0] ?? null;
  if (strict) return null;
  const spoke = discourse.lastPerson(discourse.spoke, paragraph, at);
  const subject = discourse.lastPerson(discourse.subjects, paragraph, at);
  const last = subject && (!spoke || subject.paragraph >= spoke.paragraph) ? subject : spoke;
  if (!last || last.paragraph < paragraph - 1 || !persons.has(last.entity) || DOCUMENTS.has(lower) || isGroup(lower) || !free(last.entity)) return null;
  last.entity.roles.add(head);
  if (vice) last.entity.roles.add('vice');
  for (const modifier of modifiers) last.entity.roles.add(modifier);
  return last.entity;
}
