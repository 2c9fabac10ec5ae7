/**
 * When an article's rating was deleted, or brought back after it. Of two, the later counts; a deletion wins over
 * what came back in the same millisecond. Kept by every device, and told to the others.
 */
export interface Presence {
  /** An ISO 8601 instant. */
  at: string;
  gone: boolean;
}
export type Presences = Record<string, Presence>;

/** A device that was away for longer may bring a deleted rating back. */
export const PRESENCE_DAYS = 180;

export function laterPresence(a: Presence | undefined, b: Presence | undefined): Presence | undefined {
  if (!a || !b) return a ?? b;
  const apart = Date.parse(a.at) - Date.parse(b.at);
  if (apart !== 0) return apart > 0 ? a : b;
  return a.gone ? a : b;
}

/** @param now milliseconds since 1970. */
export const isOld = ({ at }: Presence, now: number): boolean => !(now - Date.parse(at) < PRESENCE_DAYS * 86_400_000);
