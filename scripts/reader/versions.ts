import { compareSentences, type SentenceChange } from '../../lib/updates';

/** The answer for two versions: indexes into `before` and `after`; every sentence of both appears at least once. */
export interface VersionsAnswer {
  id: string;
  changes: SentenceChange[];
}

const areStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((s) => typeof s === 'string');

/**
 * Answers a line with `before` and `after`; null when it has neither.
 *
 * @throws with one clear sentence when they are not what the contract says.
 */
export function answerVersions(id: string, { before, after }: Record<string, unknown>): VersionsAnswer | null {
  if (before === undefined && after === undefined) return null;
  if (!areStrings(before) || !areStrings(after)) throw new Error('"before" and "after" must be arrays of strings');
  return { id, changes: compareSentences(before, after) };
}
