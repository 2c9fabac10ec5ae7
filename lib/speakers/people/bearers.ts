import type { Parsed } from '../cues/parse';
import { isPlace } from '../lexicon/states';
import { HEADS_OF_STATE, HE_TITLES, SHE_TITLES } from '../lexicon/titles';
import { words } from '../lexicon/words';
import { type Discourse, fits } from './discourse';
import type { Entity } from './entity';
import type { Seen } from './seen';
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
  /** Who cannot be meant: who has just asked is not who replies. */
  not: Entity | null;
}

/** How many paragraphs back a title is remembered. */
const REACH = 40;

/** The persons who are named before a title, and whom its noun fits: no man is "the congresswoman". */
export function personsBefore(discourse: Discourse, { noun }: Title, paragraph: number, at: number, not: Entity | null): TitleAt['persons'] {
  const pronoun = HE_TITLES.has(noun) ? 'he' : SHE_TITLES.has(noun) ? 'she' : null;
  const persons = new Map<Entity, number>();
  for (const { entity, paragraph: where } of discourse.before(paragraph, at, paragraph - REACH)) if (entity.kind === 'person' && entity !== not && (!pronoun || fits(entity, pronoun)) && !persons.has(entity)) persons.set(entity, where);
  return persons;
}

/** "President Smith of Freedonia … the Freedonia leader": the one head of state before it; null where there are two, or "the House leader" is meant, or an Ohio one. */
export function headOfState({ title: { head, demonym, modifiers }, persons }: TitleAt): Entity | null {
  if (head !== 'leader' || demonym !== undefined || !modifiers.length || modifiers.some((m) => /^(?:senate|house|republican|democratic|gop)$/.test(m) || isPlace(m))) return null;
  const [one = null, another] = [...persons.keys()].filter((entity) => isCalled(entity, HEADS_OF_STATE));
  return another ? null : one;
}

/** "The Harbour chief", "the Harbour boss": whoever leads it. */
const BOSSES = words('chief boss head');
const LEADS = words('executive ceo founder cofounder chairman chairwoman president director owner');

/** Those of whom the noun of the title has been said, and nothing that speaks against the rest of it. */
export function bearersOf({ title, persons }: TitleAt): Entity[] {
  const { head, demonym, vice, modifiers } = title;
  return [...persons.keys()].filter((entity) => {
    const { roles } = entity;
    // "the vice presidential nominee" is not the nominee
    const called = (roles.has(head) && (head === 'president' || roles.has('vice') === vice)) || (BOSSES.has(head) && modifiers.length > 0 && modifiers.every((m) => roles.has(m)) && isCalled(entity, LEADS));
    const leads = head === 'leader' && demonym !== undefined && roles.has(demonym);
    return (called || leads) && !isElsewhere(title, entity) && !isRival(title, entity) && !isAdviser(title, entity);
  });
}

/** The one of `bearers` who is meant, being called all that the title says, or who has just been spoken of instead; undefined where nobody is called so. */
export function holderOf(where: TitleAt, bearers: readonly Entity[]): Entity | undefined {
  const { title: { modifiers }, discourse, sentence, at } = where;
  const subject = discourse.subjectOf(sentence, at);
  const holders = modifiers.length ? bearers.filter(({ roles }) => modifiers.every((m) => roles.has(m))) : bearers;
  const holder = (subject ? holders.find((entity) => entity === subject.entity) : lastSpeaker(where, holders)) ?? holders[0];
  const near = subject ?? discourse.lastPerson(discourse.subjects, sentence.paragraph, at);
  return holder && near && isNearer(where, holder, near) ? near.entity : holder;
}

/** Of two congressmen the one who has just spoken; of candidates also one who is not known to be one, if they may be. */
function lastSpeaker({ title, discourse, sentence: { paragraph }, at, not }: TitleAt, holders: readonly Entity[]): Entity | undefined {
  const last = discourse.lastPerson(discourse.spoke, paragraph, at, not);
  if (!last || !holders.length || last.paragraph < paragraph - 1) return undefined;
  const runs = title.head === 'candidate' && mayBear(title, last.entity) && !runsNothing(last.entity);
  return runs || holders.includes(last.entity) ? last.entity : undefined;
}

/** Is the one just spoken of meant, rather than a `holder` of that title further up? */
function isNearer({ title, sentence: { paragraph }, persons }: TitleAt, holder: Entity, near: Seen): boolean {
  const { entity } = near;
  // "Bill Bell joined in. “… President Reed …,” the former president said": not the one who still is
  if (title.former && !title.modifiers.length && near.paragraph === paragraph && persons.has(entity) && !entity.roles.size && mayBear(title, entity)) return true;
  if (title.modifiers.length || (persons.get(holder) ?? -1) >= paragraph || near.paragraph !== paragraph || !persons.has(entity) || !mayBear(title, entity)) return false;
  // "Senator Smith was there. The Democrat said": a senator is of a party as well
  return (isPartisan(title) && !isRival(title, entity)) || [...entity.roles].every((role) => role === 'candidate');
}

/** Of several who bear a title, the one who is called most of `modifiers` ("the Senate Democratic leader"); null where that is nobody, or two. */
export function nearestTo(modifiers: readonly string[], bearers: readonly Entity[]): Entity | null {
  const count = ({ roles }: Entity) => modifiers.filter((m) => roles.has(m)).length;
  const most = Math.max(...bearers.map(count));
  const [best = null, another] = bearers.filter((entity) => count(entity) === most);
  return most > 0 && !another ? best : null;
}
