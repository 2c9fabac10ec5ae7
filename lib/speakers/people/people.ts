import { isGivenName, pronounOfGivenName } from '../lexicon/given-names';
import { parentOf } from '../lexicon/roles';
import { HE_TITLES, KIN, OF_EITHER, OFFICE, PARTICLES, SHE_TITLES } from '../lexicon/titles';
import { WELL_KNOWN } from '../lexicon/well-known';
import type { Token } from '../text/tokens';
import { type Entity, type Mention, settle } from './entity';
import { NameIndex, surname } from './name-index';
import { type NameFound, nameRuns } from './name-runs';
import { Namesakes } from './namesakes';

export interface People {
  entities: Entity[];
  /** In order of the text. */
  mentions: Mention[];
  /** Folded surnames that more than one person of the text bears, and who they are. */
  shared: ReadonlyMap<string, readonly Entity[]>;
}

/** "Al Bell": a given name, and no particle of "Bashar al-Assad". */
const isAl = ({ words: [first, ...rest], text }: NameFound): boolean => first === 'al' && rest.length === 1 && text.startsWith('Al ');

/** Finds the names in a text and joins those that are one person's. */
export function findPeople(headline: string, paragraphs: readonly string[], tokens: readonly Token[][]): People {
  const { found, lowered } = nameRuns(headline, paragraphs, tokens);
  const entities: Entity[] = [];
  const index = new NameIndex(entities);
  // Full names first: a surname in the headline comes before the name it stands for.
  const entityOf = new Map<NameFound, Entity>();
  for (const name of found) if (name.words.length > 1 && (!PARTICLES.has(name.words[0] ?? '') || isAl(name))) entityOf.set(name, index.full(name));
  const namesakes = new Namesakes();
  const mentions: Mention[] = [];
  for (const name of found) {
    const full = entityOf.get(name);
    const entity = full ?? index.single(name, lowered, namesakes);
    if (full?.kind === 'person') namesakes.introduce(surname(full.words), full, name);
    if (!entity) continue;
    // "Solana, who was there", and only "Solana" before
    if (name.human && entity.guessed && entity.kind === 'organisation') settle(entity, 'person');
    const mention = { paragraph: name.paragraph, start: name.start, end: name.end, from: name.from, entity };
    mentions.push(mention);
    entity.mentions.push(mention);
    for (const role of entity.kind === 'person' ? name.roles.map(parentOf) : []) {
      entity.roles.add(role);
      // "Bell's sister, Annika"
      if (KIN.has(role)) entity.pronoun ??= HE_TITLES.has(role) ? 'he' : SHE_TITLES.has(role) ? 'she' : null;
    }
    for (const title of name.titles) {
      entity.roles.add(OFFICE[title] ?? title);
      // "Trump spokesman Hope Smith"
      const hers = OF_EITHER.has(title) && entity.words.length > 1 && pronounOfGivenName(entity.words[0] ?? '') === 'she';
      entity.pronoun ??= HE_TITLES.has(title) && !hers ? 'he' : SHE_TITLES.has(title) ? 'she' : null;
    }
  }
  for (const entity of entities) entity.pronoun ??= (entity.words.length === 1 ? WELL_KNOWN.get(entity.words[0] ?? '') : undefined) ?? (entity.kind === 'person' && (entity.words.length > 1 || !entity.roles.size) ? (pronounOfGivenName(entity.words[0] ?? '') ?? null) : null);
  return { entities: entities.filter(isTold), mentions: mentions.filter(({ paragraph, entity }) => paragraph >= 0 || isTold(entity)), shared: index.shared() };
}

/** "We Taught Civics", "Duchess Opens Up": any word of a headline is capitalised, so what is named there alone is told of only with a given name. */
const isTold = ({ mentions, words }: Entity): boolean => mentions.some(({ paragraph }) => paragraph >= 0) || isGivenName(words[0] ?? '');
