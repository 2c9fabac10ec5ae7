import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { countryOfDemonym } from '../lexicon/demonyms';
import { isAge, parentOf } from '../lexicon/roles';
import { isPlace } from '../lexicon/states';
import { OFFICE, OFFICES } from '../lexicon/titles';
import { words } from '../lexicon/words';
import type { Entity } from './entity';
import { wordsAndPlaces } from './places';

/** What "the former Ohio senator" says of somebody; all words in lower case. */
export interface Title {
  /** Its noun, as it is written: "congressman". */
  noun: string;
  /** The office of that noun, or the noun itself: "representative". */
  head: string;
  /** All that stands before the noun, but an article. */
  before: readonly string[];
  /** Of that what is written with a capital, a place of two words as one: "senate", "new jersey". */
  modifiers: readonly string[];
  /** "Freedonian", as of a country. */
  demonym: string | undefined;
  /** The place of which somebody is the senator. */
  place: string | undefined;
  /** "republican" of "the GOP front-runner"; empty where no party is named. */
  party: string;
  /** "the vice presidential nominee" */
  vice: boolean;
  /** "the former Ohio governor" */
  former: boolean;
}

/** What a phrase of a sentence calls somebody. */
export function titleOf({ units, tags }: Parsed, { from, to }: Phrase): Title {
  const noun = parentOf(units[to - 1]?.lower ?? '');
  const inside = units.slice(from + (tags[from] === 'determiner' ? 1 : 0), to - 1);
  const before = inside.map(({ lower }) => lower);
  const modifiers = wordsAndPlaces(inside.filter(({ text }) => /^\p{Lu}/u.test(text)));
  return {
    noun,
    head: OFFICE[noun] ?? noun,
    before,
    modifiers,
    demonym: before.find((lower) => countryOfDemonym(lower)),
    place: modifiers.find(isPlace),
    party: before.map(partyOf).find(Boolean) ?? '',
    vice: before.includes('vice'),
    former: before.includes('former'),
  };
}

const partyOf = (word: string): string => (/^(?:gop|republicans?)$/.test(word) ? 'republican' : /^democrat(?:ic|s)?$/.test(word) ? 'democrat' : '');
const PARTIES = words('republican democrat');
const POLITICIANS = words('congressman congresswoman lawmaker legislator politician candidate nominee');
const ADVISERS = words('strategist consultant pollster operative analyst commentator adviser advisor spokesman spokeswoman spokesperson');
/** No judge or sheriff of the article is "the defendant" or "the clerk". */
const KEEPS_ORDER = words('judge justice magistrate sheriff prosecutor detective officer chief captain sergeant lieutenant deputy');
const OTHERS = words('defendant suspect accused victim plaintiff clerk driver passenger gunman attacker');
/** Nobody who is called so is "the candidate". */
const RUNS_NOTHING = words('manager director chairman chairwoman chair president host moderator reporter professor officer sheriff mayor judge justice executive editor analyst expert resident voter teacher student nurse engineer author historian');

/** Is somebody called by a word of `list`? */
export const isCalled = ({ roles }: Entity, list: ReadonlySet<string>): boolean => [...roles].some((role) => list.has(role));
/** Is somebody called what "the candidate" is not? */
export const runsNothing = (entity: Entity): boolean => isCalled(entity, RUNS_NOTHING);
/** Is somebody called what one is who holds an office or runs for one? */
export const isPolitician = (entity: Entity): boolean => isCalled(entity, OFFICES) || isCalled(entity, POLITICIANS);

/** "the Republican", "the Democrat" */
export const isPartisan = ({ noun }: Title): boolean => PARTIES.has(noun);
/** "the senator", "the candidate", "the Republican" */
export const isPolitical = (title: Title): boolean => isPartisan(title) || OFFICES.has(title.head) || POLITICIANS.has(title.noun);

/** "the Ohio senator" is no senator of Maine, and "the Freedonian president" not Sylvania's. */
export const isElsewhere = ({ place, demonym }: Title, { roles }: Entity): boolean =>
  (place !== undefined && !roles.has(place) && [...roles].some(isPlace)) || (demonym !== undefined && !roles.has(demonym) && [...roles].some((role) => countryOfDemonym(role) !== undefined));

/** "the GOP front-runner" is no Democrat. */
export function isRival({ party }: Title, { roles }: Entity): boolean {
  const parties = party ? [...roles].map(partyOf).filter(Boolean) : [];
  return parties.length > 0 && !parties.includes(party);
}

/** "the Republican" runs for something: no strategist is called so. */
export const isAdviser = (title: Title, entity: Entity): boolean => isPolitical(title) && isCalled(entity, ADVISERS);

/** May somebody of whom a title has not been said be meant by it, for all else that they are called? */
export function mayBear(title: Title, entity: Entity): boolean {
  const { noun, head, former } = title;
  if (isAdviser(title, entity)) return false;
  // "the 27-year-old" is nobody of 34
  if (isAge(noun) && [...entity.roles].some((role) => isAge(role) && role !== noun)) return false;
  if (OTHERS.has(noun) && isCalled(entity, KEEPS_ORDER)) return false;
  // "the former Ohio governor" may be anything now
  return former || !OFFICES.has(head) || ![...entity.roles].some((role) => OFFICES.has(role) && role !== head);
}
