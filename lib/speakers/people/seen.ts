import type { Entity } from './entity';

/** Somebody at a place in the text. */
export interface Seen {
  entity: Entity;
  paragraph: number;
  at: number;
}

/** How many of the last speakers "the official" or "the company" may be. */
export const LATEST = 8;

/** Does it stand before a place of the text? */
export const isBefore = (seen: Seen, paragraph: number, at: number): boolean => seen.paragraph < paragraph || (seen.paragraph === paragraph && seen.at < at);

/** How many of a list stand at a place or before it. */
export function countBefore(list: readonly Seen[], paragraph: number, at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const seen = list[middle];
    if (seen && (seen.paragraph < paragraph || (seen.paragraph === paragraph && seen.at <= at))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The latest of a few without a name who `fits`, back to the paragraph `first`. */
export function lastOf(list: readonly Seen[], first: number, fit: (entity: Entity) => boolean): Entity | undefined {
  for (let i = list.length - 1; i >= 0 && i >= list.length - LATEST; i--) {
    const seen = list[i];
    if (!seen || seen.paragraph < first) return undefined;
    if ((seen.entity.kind === 'unnamed' || !seen.entity.mentions.length) && fit(seen.entity)) return seen.entity;
  }
  return undefined;
}
