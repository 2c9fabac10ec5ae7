import type { Kind } from '../types';

export type Pronoun = 'he' | 'she' | 'they';

/** What somebody is called instead of their name, and where. Offsets are UTF-16 code units of the paragraph. */
export interface Called {
  paragraph: number;
  start: number;
  text: string;
  /** It is told of them, and does not stand for them: "She is | a nurse". */
  tells?: boolean;
}

/** A person or organisation of the article. */
export interface Entity {
  name: string;
  kind: Kind;
  /** Folded words of the name. */
  words: string[];
  pronoun: Pronoun | null;
  /** What they are called, in lower case: titles and role nouns used of them. */
  roles: Set<string>;
  mentions: Mention[];
  /** What they are called elsewhere than beside their name. */
  called: Called[];
  /** A single human being, whom "he" or "she" can mean. */
  one: boolean;
  /** Nothing tells that it is this kind: a bare "Burgum", "Harlan Heavy". The text may yet. */
  guessed: boolean;
  /** Somebody else of the article has the same name. */
  shared: boolean;
}

/** A place where an entity is named. Offsets are UTF-16 code units of the paragraph, the headline being paragraph -1. */
export interface Mention {
  paragraph: number;
  start: number;
  end: number;
  /** Where the titles before the name begin. */
  from: number;
  entity: Entity;
}

/** The text tells what a name whose kind was guessed is. Changes the entity, and answers it. */
export const settle = (entity: Entity, kind: 'person' | 'organisation'): Entity => Object.assign(entity, { kind, one: kind === 'person', guessed: false });
