import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { countryOfDemonym } from '../lexicon/demonyms';
import { DOCUMENTS, isGroup } from '../lexicon/roles';
import { isPlace } from '../lexicon/states';
import { HEADS_OF_STATE, HE_TITLES, OFFICE, SHE_TITLES } from '../lexicon/titles';
import { words } from '../lexicon/words';
import { type Discourse, fits } from './discourse';
import type { Entity } from './entity';
import { broughtIn } from './brought-in';
import { wordsAndPlaces } from './places';

/** Of these a person holds one at a time: whoever is called a governor is not "the senator". */
export const OFFICES: ReadonlySet<string> = new Set(['president', 'senator', 'governor', 'representative', 'mayor', 'secretary', 'judge', 'justice', 'chancellor']);
const PARTIES = words('republican democrat');
const partyOf = (word: string): string => (/^(?:gop|republicans?)$/.test(word) ? 'republican' : /^democrat(?:ic|s)?$/.test(word) ? 'democrat' : '');
const POLITICIANS = words('congressman congresswoman lawmaker legislator politician candidate nominee');
const ADVISERS = words('strategist consultant pollster operative analyst commentator adviser advisor spokesman spokeswoman spokesperson');
/** No judge or sheriff of the article is "the defendant" or "the clerk". */
const KEEPS_ORDER = words('judge justice magistrate sheriff prosecutor detective officer chief captain sergeant lieutenant deputy');
const OTHERS = words('defendant suspect accused victim plaintiff clerk driver passenger gunman attacker');
/** Whoever is called so after somebody ("the Smith aide") is somebody else. */
const STANDS_BY = words('adviser advisor aide spokesman spokeswoman spokesperson supporter ally backer donor staffer official strategist surrogate delegate voter insider operative');
const ORDINALS = words('first second third fourth fifth other older younger');
/** Nobody who is called so is "the candidate". */
const RUNS_NOTHING = words('manager director chairman chairwoman chair president host moderator reporter professor officer sheriff mayor judge justice executive editor analyst expert resident voter teacher student nurse engineer author historian');
const RUNS = words('candidate nominee contender hopeful frontrunner front-runner');
const runsNothing = ({ roles }: Entity): boolean => [...roles].some((role) => RUNS_NOTHING.has(role));
/** How many paragraphs back a title is remembered. */
const REACH = 40;
/** And whose age it may be. */
const AGED = 3;

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
  const inside = units.slice(phrase.from + (sentence.tags[phrase.from] === 'determiner' ? 1 : 0), phrase.to - 1);
  const demonym = inside.find((u) => countryOfDemonym(u.lower))?.lower;
  const modifiers = wordsAndPlaces(inside.filter((u) => /^\p{Lu}/u.test(u.text)));
  // "a senior official said … The official added"
  const same = modifiers.length ? undefined : discourse.lastCalled(lower === 'insider' ? 'source' : lower, paragraph - 1, [...inside, units[phrase.to - 1]].map((u) => u?.lower).join(' '));
  if (same) return same;
  const persons = new Map<Entity, number>();
  for (const { entity, paragraph: where } of discourse.before(paragraph, at, paragraph - REACH)) if (entity.kind === 'person' && (!pronoun || fits(entity, pronoun)) && !persons.has(entity)) persons.set(entity, where);
  // "the vice presidential nominee" is not the nominee
  const vice = inside.some((u) => u.lower === 'vice');
  const place = modifiers.find(isPlace);
  // "the Ohio senator" is no senator of Maine
  // and "the Ukrainian president" not Russia's
  const elsewhere = (e: Entity) => (place !== undefined && !e.roles.has(place) && [...e.roles].some(isPlace)) || (demonym !== undefined && !e.roles.has(demonym) && [...e.roles].some((role) => countryOfDemonym(role) !== undefined));
  // and "the GOP front-runner" no Democrat
  const party = inside.map((u) => partyOf(u.lower)).find((p) => p !== '') ?? '';
  const rival = (e: Entity) => party !== '' && [...e.roles].some((role) => partyOf(role) !== '') && ![...e.roles].some((role) => partyOf(role) === party);
  // "the Republican" runs for something: no strategist is called so
  const advises = (e: Entity) => (PARTIES.has(lower) || OFFICES.has(head) || POLITICIANS.has(lower)) && [...e.roles].some((role) => ADVISERS.has(role));
  const heads = head === 'leader' && demonym === undefined && modifiers.length ? [...persons.keys()].filter((e) => [...e.roles].some((role) => HEADS_OF_STATE.has(role))) : [];
  // "President Smith of Freedonia … the Freedonian leader"
  if (heads.length === 1 && !modifiers.some((m) => m === 'senate' || m === 'house' || m === 'republican' || m === 'democratic' || m === 'gop' || isPlace(m))) return heads[0] ?? null;
  const bears = [...persons.keys()].filter((e) => !elsewhere(e) && !rival(e) && !advises(e) && ((e.roles.has(head) && (head === 'president' || e.roles.has('vice') === vice)) || (head === 'leader' && demonym !== undefined && e.roles.has(demonym))));
  const holders = modifiers.length ? bears.filter((e) => modifiers.every((m) => e.roles.has(m))) : bears;
  // "the former Ohio governor" may be anything now
  const former = inside.some((u) => u.lower === 'former');
  // "the 27-year-old" is nobody of 34
  const years = /^\d+-year-old$/;
  const free = (entity: Entity) => !advises(entity) && !(years.test(lower) && [...entity.roles].some((role) => years.test(role) && role !== lower)) && !(OTHERS.has(lower) && [...entity.roles].some((role) => KEEPS_ORDER.has(role))) && (former || !OFFICES.has(head) || ![...entity.roles].some((role) => OFFICES.has(role) && role !== head));
  const holder = lastOf(discourse, holders, sentence, at, head === 'candidate' ? free : () => false) ?? holders[0];
  if (holder) {
    // the one just spoken of, rather than somebody of that title further up
    const near = discourse.subjectOf(sentence, at) ?? discourse.lastPerson(discourse.subjects, paragraph, at);
    // "Senator Smith was there. The Democrat said": a senator is of a party as well
    const partisan = near && PARTIES.has(lower) && !rival(near.entity);
    const nearer = near && (partisan || ![...near.entity.roles].some((role) => role !== 'candidate')) && near.paragraph === paragraph && near.entity !== holder && !modifiers.length && (persons.get(holder) ?? -1) < paragraph && persons.has(near.entity) && free(near.entity);
    return nearer ? near.entity : holder;
  }
  if (modifiers.length && bears.length > 1) return nearestTo(modifiers, bears);
  const spoke = discourse.lastPerson(discourse.spoke, paragraph, at);
  const subject = discourse.lastPerson(discourse.subjects, paragraph, at);
  const later = subject && (!spoke || subject.paragraph >= spoke.paragraph) ? subject : spoke;
  // "the presidential candidate", behind a sentence about the mayor: who spoke before it
  const nearest = later && RUNS.has(head) && runsNothing(later.entity) ? [spoke, subject].find((seen) => seen && seen.paragraph >= paragraph - 1 && !runsNothing(seen.entity)) : later;
  // "Strategist Ann Reed called it late for candidate Tom Bell. The former congressman …": who advises is passed over for who runs
  const runs = nearest && advises(nearest.entity) ? [...persons].find(([e, where]) => where >= paragraph - 1 && free(e) && !elsewhere(e) && [...e.roles].some((role) => OFFICES.has(role) || POLITICIANS.has(role))) : undefined;
  const last = runs ? { entity: runs[0], paragraph: runs[1], at } : nearest;
  const [bearer] = bears;
  // "the Ohio senator", right behind a sentence about somebody else than the one senator farther up
  const passed = place !== undefined && last && last.paragraph >= paragraph - 1 && free(last.entity) && !elsewhere(last.entity) && (persons.get(bearer ?? last.entity) ?? 0) < paragraph - 1;
  if (bears.length === 1 && !passed) return bearer ?? null;
  // "the senior Smith adviser" is told apart by whom he advises, and is neither Smith nor who spoke last
  if (STANDS_BY.has(lower) && modifiers.some((m) => [...persons.keys()].some((e) => e.words.at(-1) === m))) return null;
  // "The first agent" is told apart from another without a name
  if (strict || inside.some((u) => ORDINALS.has(u.lower))) return null;
  // who asks has no name more often than not
  if (/^(?:interviewer|moderator|questioner)$/.test(lower)) return null;
  // one who is known to be of that place
  const local = place === undefined ? [] : [...persons.keys()].filter((e) => e.roles.has(place) && free(e));
  if (local.length === 1) return local[0] ?? null;
  // "the 43-year-old": whom the article is about, though the paragraph before is of something else
  const near = paragraph - (years.test(lower) ? AGED : 1);
  if (!last || last.paragraph < near || (!modifiers.length && !OFFICES.has(head) && !POLITICIANS.has(lower) && !PARTIES.has(lower) && broughtIn(discourse, lower, sentence)) || !persons.has(last.entity) || rival(last.entity) || DOCUMENTS.has(lower) || isGroup(lower) || !free(last.entity) || elsewhere(last.entity)) return null;
  last.entity.roles.add(head);
  if (vice) last.entity.roles.add('vice');
  for (const modifier of modifiers) last.entity.roles.add(modifier);
  return last.entity;
}

/** Of two congressmen the one who has just spoken or was the subject, and not who is named beside; of candidates also one who is not known to be one, if they are `free` to be. */
function lastOf(discourse: Discourse, holders: readonly Entity[], sentence: Parsed, at: number, free: (entity: Entity) => boolean): Entity | undefined {
  const { paragraph } = sentence;
  const subject = discourse.subjectOf(sentence, at);
  if (subject) return holders.length > 1 && holders.includes(subject.entity) ? subject.entity : undefined;
  const last = discourse.lastPerson(discourse.spoke, paragraph, at);
  if (!last || !holders.length || last.paragraph < paragraph - 1) return undefined;
  return (holders.length > 1 && holders.includes(last.entity)) || (free(last.entity) && !runsNothing(last.entity)) ? last.entity : undefined;
}

/** Of several who bear a title, the one who is called most of `modifiers` ("the Senate Democratic leader"); null where that is nobody, or two. */
function nearestTo(modifiers: readonly string[], bears: readonly Entity[]): Entity | null {
  const count = (e: Entity) => modifiers.filter((m) => e.roles.has(m)).length;
  const most = Math.max(...bears.map(count));
  const best = bears.filter((e) => count(e) === most);
  return most > 0 && best.length === 1 ? (best[0] ?? null) : null;
}
