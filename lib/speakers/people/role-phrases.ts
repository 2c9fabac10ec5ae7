import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { DOCUMENTS, isAge, isGroup } from '../lexicon/roles';
import { SPOKESPEOPLE } from '../lexicon/spokespeople';
import { HE_TITLES, OF_EITHER, SHE_TITLES } from '../lexicon/titles';
import { words } from '../lexicon/words';
import { bearersOf, headOfState, holderOf, nearestTo, personsBefore, type TitleAt } from './bearers';
import { broughtIn } from './brought-in';
import type { Discourse } from './discourse';
import type { Entity } from './entity';
import type { Seen } from './seen';
import { isAdviser, isElsewhere, isPolitical, isPolitician, isRival, mayBear, runsNothing, type Title, titleOf } from './title';

/**
 * Who "the Russian leader" or "the senator" is: one who was called so, with the same adjectives
 * ("the Florida senator"); else, as nobody bears the title, the one who has just been the subject or
 * the speaker, who from then on bears it. Null where that would be a guess; with `strict`, unless
 * somebody was called so. `not`: who cannot be meant. `at`: where the phrase begins, in UTF-16 code units of the paragraph.
 */
export function resolveRole(discourse: Discourse, sentence: Parsed, phrase: Phrase, at: number, strict = false, not: Entity | null = null): Entity | null {
  const title = titleOf(sentence, phrase);
  const same = withoutName(discourse, title, sentence.paragraph);
  if (same) return same;
  const where: TitleAt = { title, discourse, sentence, at, persons: personsBefore(discourse, title, sentence.paragraph, at, not), not };
  const bearers = bearersOf(where);
  const holder = headOfState(where) ?? holderOf(where, bearers);
  if (holder) return holder;
  if (title.modifiers.length && bearers.length > 1) return nearestTo(title.modifiers, bearers);
  const last = lastTold(where);
  const [bearer] = bearers;
  if (bearer && bearers.length === 1 && !passedOver(where, bearer, last)) return bearer;
  if (strict || isToldApart(where)) return null;
  const local = onlyLocal(where);
  if (local) return local;
  if (!last || !takes(where, last)) return null;
  entitle(last.entity, title);
  return last.entity;
}

/** "a senior official said … The official added": who was called so and has no name. */
function withoutName(discourse: Discourse, { noun, before, modifiers }: Title, paragraph: number): Entity | undefined {
  // "a spokesperson for the Trade Office (TO) … the TO spokesperson"
  const speaksFor = SPOKESPEOPLE.has(noun) && modifiers.length ? discourse.lastCalled(noun, 0) : undefined;
  if (speaksFor?.kind === 'unnamed' && modifiers.every((modifier) => speaksFor.name.toLowerCase().includes(modifier))) return speaksFor;
  return modifiers.length ? undefined : discourse.lastCalled(noun === 'insider' ? 'source' : noun, paragraph - 1, [...before, noun].join(' '));
}

const RUNS = words('candidate nominee contender hopeful frontrunner front-runner');

/** Who was the subject or spoke last before a title, as far as they may be meant by it. */
function lastTold({ title, discourse, sentence: { paragraph }, at, persons, not }: TitleAt): Seen | undefined {
  const spoke = discourse.lastPerson(discourse.spoke, paragraph, at, not);
  const subject = discourse.lastPerson(discourse.subjects, paragraph, at, not);
  const later = subject && (!spoke || subject.paragraph >= spoke.paragraph) ? subject : spoke;
  // "the presidential candidate", behind a sentence about the mayor: who spoke before it
  const nearest = later && RUNS.has(title.head) && runsNothing(later.entity) ? [spoke, subject].find((seen) => seen && seen.paragraph >= paragraph - 1 && !runsNothing(seen.entity)) : later;
  if (!nearest || !isAdviser(title, nearest.entity)) return nearest;
  // "Strategist Ann Reed called it late for candidate Tom Bell. The former congressman …": who advises is passed over for who runs
  const runs = [...persons].find(([entity, last]) => last >= paragraph - 1 && mayBear(title, entity) && !isElsewhere(title, entity) && isPolitician(entity));
  return runs ? { entity: runs[0], paragraph: runs[1], at } : nearest;
}

/** "the Ohio senator", right behind a sentence about somebody else than the one senator farther up. */
function passedOver({ title, sentence: { paragraph }, persons }: TitleAt, bearer: Entity, last: Seen | undefined): boolean {
  return title.place !== undefined && last !== undefined && last.paragraph >= paragraph - 1 && mayBear(title, last.entity) && !isElsewhere(title, last.entity) && (persons.get(bearer) ?? 0) < paragraph - 1;
}

/** Whoever is called so after somebody ("the Smith aide") is somebody else. */
const STANDS_BY = words('adviser advisor aide spokesman spokeswoman spokesperson supporter ally backer donor staffer official strategist surrogate delegate voter insider operative');
const ORDINALS = words('first second third fourth fifth other older younger');

/** Does a title tell somebody without a name apart, so that it is nobody who was named? */
function isToldApart({ title: { noun, before, modifiers }, persons }: TitleAt): boolean {
  // "the senior Smith adviser" is told apart by whom he advises, and is neither Smith nor who spoke last
  if (SPOKESPEOPLE.has(noun) && modifiers.length > 0) return true;
  if (STANDS_BY.has(noun) && modifiers.some((m) => [...persons.keys()].some((entity) => entity.words.at(-1) === m))) return true;
  // "The first agent" is told apart from another without a name
  if (before.some((lower) => ORDINALS.has(lower))) return true;
  // who asks has no name more often than not
  return /^(?:interviewer|moderator|questioner)$/.test(noun);
}

/** The one who is known to be of the title's place, if only one is. */
function onlyLocal({ title, persons }: TitleAt): Entity | null {
  const { place } = title;
  if (place === undefined) return null;
  const [one = null, another] = [...persons.keys()].filter((entity) => entity.roles.has(place) && mayBear(title, entity));
  return another ? null : one;
}

/** How many paragraphs back somebody may be told of whom an age stands for. */
const AGED = 3;

/** May who was told of last be meant by a title that nobody bears? */
function takes({ title, discourse, sentence, persons }: TitleAt, { entity, paragraph }: Seen): boolean {
  const { noun, modifiers } = title;
  // "the 43-year-old": whom the article is about, though the paragraph before is of something else
  if (paragraph < sentence.paragraph - (isAge(noun) ? AGED : 1) || DOCUMENTS.has(noun) || isGroup(noun)) return false;
  // "the man" is no woman of the article
  if (HE_TITLES.has(noun) && !OF_EITHER.has(noun) ? entity.pronoun === 'she' : SHE_TITLES.has(noun) && entity.pronoun === 'he') return false;
  if (!persons.has(entity) || isRival(title, entity) || isElsewhere(title, entity) || !mayBear(title, entity)) return false;
  return modifiers.length > 0 || isPolitical(title) || !broughtIn(discourse, noun, sentence);
}

/** From here on somebody bears a title. Changes the entity. */
function entitle({ roles }: Entity, { head, vice, modifiers }: Title): void {
  roles.add(head);
  if (vice) roles.add('vice');
  for (const modifier of modifiers) roles.add(modifier);
}
