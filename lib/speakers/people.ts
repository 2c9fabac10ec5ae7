import { fold } from './fold';
import { isGivenName, pronounOfGivenName } from './lexicon/given-names';
import { KNOWN_ORGANISATIONS, NOT_SPEAKERS, ORGANISATION_WORDS, PLACES } from './lexicon/organisations';
import { countryOfDemonym, isCountry } from './lexicon/demonyms';
import { HE_TITLES, OFFICE, PARTICLES, SHE_TITLES, SUFFIXES, TITLES } from './lexicon/titles';
import { isCommonNoun, nameRunAt } from './names';
import { tokenise } from './tokens';
import type { Kind } from './types';
import { unitsOf } from './units';

export type Pronoun = 'he' | 'she' | 'they';

/** A person or organisation of the article. */
export interface Entity {
  name: string;
  kind: Kind;
  /** Folded words of the name. */
  words: string[];
  pronoun: Pronoun | null;
  /** What they are called, folded: titles and role nouns used of them. */
  roles: Set<string>;
  mentions: Mention[];
}

/** A place where an entity is named. Offsets are UTF-16 code units of the paragraph, -1 being the headline. */
export interface Mention {
  paragraph: number;
  start: number;
  end: number;
  /** Where the titles before the name begin. */
  from: number;
  entity: Entity;
}

interface Found {
  paragraph: number;
  start: number;
  end: number;
  from: number;
  words: string[];
  titles: string[];
  text: string;
}

/** Who is named in a text. `of` finds the entity that a name at some place stands for. */
export interface People {
  entities: Entity[];
  mentions: Mention[];
  at(paragraph: number, start: number): Mention | undefined;
}

/** Finds the names in a text and joins those that are one person's. */
export function findPeople(headline: string, paragraphs: readonly string[]): People {
  const lowered = commonWords(paragraphs);
  const found = [[headline, -1] as const, ...paragraphs.map((text, i) => [text, i] as const)].flatMap(([text, paragraph]) => namesIn(text, paragraph, lowered));
  const entities: Entity[] = [];
  const bySurname = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity[]>();
  const byFull = new Map<string, Entity>();
  const push = <K>(map: Map<K, Entity[]>, key: K, entity: Entity) => {
    const list = map.get(key);
    if (!list) map.set(key, [entity]);
    else if (!list.includes(entity)) list.push(entity);
  };
  // Full names first, in order; then the single words that may stand for one of them.
  const entityOf = new Map<Found, Entity>();
  for (const name of found) {
    if (name.words.length < 2 && !name.titles.some((t) => HE_TITLES.has(t) || SHE_TITLES.has(t))) continue;
    if (name.words.length < 2) continue;
    const kind = kindOf(name);
    const key = kind === 'person' ? `${name.words[0]} ${surname(name.words)}` : name.words.join(' ');
    let entity = byFull.get(key);
    if (!entity) {
      entity = { name: name.text, kind, words: name.words, pronoun: null, roles: new Set(), mentions: [] };
      byFull.set(key, entity);
      entities.push(entity);
      if (kind === 'person') {
        push(bySurname, surname(name.words), entity);
        push(byFirst, name.words[0] ?? '', entity);
      }
    } else if (name.text.length > entity.name.length && name.words.length <= 4 && paragraphs.length > 0) entity.name = name.words.length > entity.words.length ? name.text : entity.name;
    entityOf.set(name, entity);
  }
  for (const name of found) {
    if (entityOf.has(name)) continue;
    const word = name.words[0] ?? '';
    const titled = name.titles.length > 0;
    const candidates = (bySurname.get(word) ?? []).filter((e) => agrees(e, name));
    const entity = candidates.length === 1 ? candidates[0] : candidates.length > 1 ? amongNamesakes(candidates, name, entityOf) : undefined;
    if (candidates.length > 1 && !entity) continue;
    if (entity) {
      entityOf.set(name, entity);
      continue;
    }
    const first = byFirst.get(word) ?? [];
    if (!titled && first.length === 1 && first[0] && isGivenName(word)) {
      entityOf.set(name, first[0]);
      continue;
    }
    if (first.length > 1 && !titled) continue;
    if (!titled && (word === 'will' || word === 'may' || NOT_SPEAKERS.has(word) || countryOfDemonym(word) !== undefined || isCommonNoun(word) || (name.start === 0 && lowered.has(word)))) continue;
    const known = byFull.get(word);
    if (known) {
      entityOf.set(name, known);
      continue;
    }
    const fresh: Entity = { name: name.text, kind: titled ? 'person' : kindOf(name), words: name.words, pronoun: null, roles: new Set(), mentions: [] };
    byFull.set(word, fresh);
    entities.push(fresh);
    if (titled) push(bySurname, word, fresh);
    entityOf.set(name, fresh);
  }
  const mentions: Mention[] = [];
  const index = new Map<string, Mention>();
  for (const name of found) {
    const entity = entityOf.get(name);
    if (!entity) continue;
    const mention = { paragraph: name.paragraph, start: name.start, end: name.end, from: name.from, entity };
    mentions.push(mention);
    entity.mentions.push(mention);
    index.set(`${name.paragraph}:${name.start}`, mention);
    for (const title of name.titles) {
      entity.roles.add(OFFICE[title] ?? title);
      entity.pronoun ??= HE_TITLES.has(title) ? 'he' : SHE_TITLES.has(title) ? 'she' : null;
    }
  }
  for (const entity of entities) entity.pronoun ??= entity.kind === 'person' && entity.words.length > 1 ? (pronounOfGivenName(entity.words[0] ?? '') ?? null) : null;
  return { entities, mentions, at: (paragraph, start) => index.get(`${paragraph}:${start}`) };
}

/** The names of one paragraph, quoted or not. */
function namesIn(text: string, paragraph: number, lowered: ReadonlySet<string>): Found[] {
  const units = unitsOf(text, []);
  const found: Found[] = [];
  for (let i = 0; i < units.length; i++) {
    const before = units[i - 1];
    const opens = !before || /^[.!?…:;"“”‘'(—]$/.test(before.text);
    const run = nameRunAt(units, i, opens);
    if (!run) continue;
    // "Critics Smith named": the first word is capitalised for the sentence's sake
    const common = opens && run.to - run.from > 1 && run.name === run.from && lowered.has(units[i]?.lower ?? '') && !isGivenName(units[i]?.lower ?? '') && !ORGANISATION_WORDS.has(units[run.to - 1]?.lower ?? '');
    if (common) continue;
    const slice = units.slice(run.name, run.to);
    const first = slice[0];
    const lastUnit = slice.at(-1);
    if (first && lastUnit) {
      const titles = units.slice(run.from, run.name).map((u) => u.lower);
      for (let j = run.from - 1; j >= 0 && j > run.from - 3 && units[j]?.kind === 'word' && TITLES.has(units[j]?.lower ?? ''); j--) titles.push(units[j]?.lower ?? '');
      found.push({ paragraph, start: first.start, end: lastUnit.end, from: units[run.from]?.start ?? first.start, words: slice.filter((u) => u.kind === 'word' || u.kind === 'number').map((u) => fold(u.text)), titles, text: text.slice(first.start, lastUnit.end) });
    }
    i = run.to - 1;
  }
  return found;
}

/** Words that also stand in lower case: capitalised at the opening of a sentence they are no names. */
function commonWords(paragraphs: readonly string[]): Set<string> {
  const lower = new Set<string>();
  for (const text of paragraphs) for (const token of tokenise(text)) if (token.kind === 'word' && token.text === token.lower) lower.add(token.lower);
  return lower;
}

/** The last word of a name that is no suffix and no particle. */
export const surname = (words: readonly string[]): string => words.findLast((word) => !SUFFIXES.has(word) && !PARTICLES.has(word)) ?? words.at(-1) ?? '';

function kindOf({ words, text, titles }: Found): Kind {
  const whole = words.join(' ');
  if (KNOWN_ORGANISATIONS.has(whole) || PLACES.has(whole) || isCountry(whole)) return 'organisation';
  if (titles.length > 0 && words.length <= 4 && !ORGANISATION_WORDS.has(words.at(-1) ?? '')) return 'person';
  if (isGivenName(words[0] ?? '') && words.length <= 4) return 'person';
  if (words.some((word) => ORGANISATION_WORDS.has(word)) || / (?:of|for|and|&) /.test(text) || /^\p{Lu}{2,}s?$/u.test(text)) return 'organisation';
  return words.length > 1 && words.length <= 4 && !countryOfDemonym(words[0] ?? '') ? 'person' : words.length === 1 ? 'organisation' : 'organisation';
}

const agrees = (entity: Entity, name: Found): boolean => {
  const given = pronounOfGivenName(entity.words[0] ?? '');
  if (name.titles.some((t) => HE_TITLES.has(t)) && given === 'she') return false;
  return !(name.titles.some((t) => SHE_TITLES.has(t)) && given === 'he');
};

/**
 * A surname that two people of the article share. Newsrooms go on calling the one "Clinton" whom
 * they called so before the other came in, and give the other's full name each time; where that
 * does not decide, the one named in full in the same paragraph; else nobody.
 */
function amongNamesakes(candidates: readonly Entity[], name: Found, entityOf: ReadonlyMap<Found, Entity>): Entity | undefined {
  const same = new Map<Entity, number>();
  const earlier: Entity[] = [];
  for (const [other, entity] of entityOf) {
    if (!candidates.includes(entity) || other.words.length < 2) continue;
    if (other.paragraph === name.paragraph && other.start < name.start) same.set(entity, other.start);
    if (other.paragraph < name.paragraph || (other.paragraph === name.paragraph && other.start < name.start)) earlier.push(entity);
  }
  if (same.size === 1) return [...same.keys()][0];
  const introduced = new Set(earlier);
  return introduced.size === 1 ? earlier[0] : undefined;
}
