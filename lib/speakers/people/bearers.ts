import type { Parsed } from '../cues/parse';
import { isPlace } from '../lexicon/states';
import { HEADS_OF_STATE } from '../lexicon/titles';
import { words } from '../lexicon/words';
import { type Discourse, fits } from './discourse';
import type { Entity } from './entity';
import { isAdviser, isCalled, isElsewhere, isPartisan, isRival, mayBear, runsNothing, type Title } from './title';

/** A title where it stands. */
export interface TitleAt {
  title: Title;
  discourse: Discourse;
  sentence: Parsed;
  /** Where its phrase begins, in UTF-16 code units of the paragraph. */
  at: number;
  /** The persons before it, the nearest first, each with the paragraph of the last mention. */
  persons: ReadonlyMap<Entity, number>;
}

/** How many paragraphs back a title is remembered. */
const REACH = 40;

/** The persons who are named before a title and whom its pronoun may mean. */
export function personsBefore(discourse: Discourse, { pronoun }: Title, paragraph: number, at: number): TitleAt['persons'] {
  const persons = new Map<Entity, number>();
  for (const { entity, paragraph: where } of discourse.before(paragraph, at, paragraph - REACH)) if (entity.kind === 'person' && (!pronoun || fits(entity, pronoun)) && !persons.has(entity)) persons.set(entity, where);
  return persons;
}

/** What "leader" with it is no country's: "the House leader". */
const CHAMBERS = words('senate house republican democratic gop');

/** "President Smith of Freedonia … the Freedonia leader": the one head of state before it; null where that is another leader, or there are two. */
export function headOfState({ title: { head, demonym, modifiers }, persons }: TitleAt): Entity | null {
  if (head !== 'leader' || demonym !== undefined || !modifiers.length || modifiers.some((m) => CHAMBERS.has(m) || isPlace(m))) return null;
  const [one = null, another] = [...persons.keys()].filter((entity) => isCalled(entity, HEADS_OF_STATE));
  return another ? null : one;
}

/** Those of whom the title, without its modifiers, has been said. */
export function bearersOf({ title, persons }: TitleAt): Entity[] {
  const { head, demonym, vice } = title;
  // "the vice presidential nominee" is not the nominee
  const called = ({ roles }: Entity) => roles.has(head) && (head === 'president' || roles.has('vice') === vice);
  const leads = ({ roles }: Entity) => head === 'leader' && demonym !== undefined && roles.has(demonym);
  return [...persons.keys()].filter((entity) => !isElsewhere(title, entity) && !isRival(title, entity) && !isAdviser(title, entity) && (called(entity) || leads(entity)));
}

/** The one of `bearers` who is meant, being called all that the title says, or who has just been spoken of instead; undefined where nobody is called so. */
export function holderOf(where: TitleAt, bearers: readonly Entity[]): Entity | undefined {
  const { modifiers } = where.title;
  const holders = modifiers.length ? bearers.filter(({ roles }) => modifiers.every((m) => roles.has(m))) : bearers;
  const holder = lastOf(where, holders) ?? holders[0];
  return holder && (nearerThan(where, holder) ?? holder);
}

/** Of two congressmen the one who has just spoken or was the subject, and not who is named beside; of candidates also one who is not known to be one, if they may be. */
function lastOf({ title, discourse, sentence, at }: TitleAt, holders: readonly Entity[]): Entity | undefined {
  const { paragraph } = sentence;
  const subject = discourse.subjectOf(sentence, at);
  if (subject) return holders.length > 1 && holders.includes(subject.entity) ? subject.entity : undefined;
  const last = discourse.lastPerson(discourse.spoke, paragraph, at);
  if (!last || !holders.length || last.paragraph < paragraph - 1) return undefined;
  const runs = title.head === 'candidate' && mayBear(title, last.entity) && !runsNothing(last.entity);
  return runs || (holders.length > 1 && holders.includes(last.entity)) ? last.entity : undefined;
}

/** The one just spoken of, rather than a `holder` of that title further up. */
function nearerThan({ title, discourse, sentence, at, persons }: TitleAt, holder: Entity): Entity | undefined {
  const { paragraph } = sentence;
  if (title.modifiers.length || (persons.get(holder) ?? -1) >= paragraph) return undefined;
  const near = discourse.subjectOf(sentence, at) ?? discourse.lastPerson(discourse.subjects, paragraph, at);
  if (near?.paragraph !== paragraph || !persons.has(near.entity) || !mayBear(title, near.entity)) return undefined;
  // "Senator Smith was there. The Democrat said": a senator is of a party as well
  const partisan = isPartisan(title) && !isRival(title, near.entity);
  return partisan || [...near.entity.roles].every((role) => role === 'candidate') ? near.entity : undefined;
}

/** Of several who bear a title, the one who is called most of `modifiers` ("the Senate Democratic leader"); null where that is nobody, or two. */
export function nearestTo(modifiers: readonly string[], bearers: readonly Entity[]): Entity | null {
  const count = ({ roles }: Entity) => modifiers.filter((m) => roles.has(m)).length;
  const most = Math.max(...bearers.map(count));
  const [best = null, another] = bearers.filter((entity) => count(entity) === most);
  return most > 0 && !another ? best : null;
}
