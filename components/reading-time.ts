/** Adults read English non-fiction silently at about 238 words a minute (Brysbaert 2019, a review of 190 studies). */
const WORDS_PER_MINUTE = 238;

/** Whole minutes, at least one. */
export function readingMinutes(paragraphs: readonly string[]): number {
  const words = paragraphs.reduce((n, p) => n + (p.match(/\S+/g)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
