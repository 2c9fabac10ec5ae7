import { mergeRating } from '../merge';
import type { Rating } from '../rating';
import type { Found, Reading } from './fault';

/** What each rating of a file is to what is kept. */
export type Kinship = 'fresh' | 'newer' | 'older' | 'same';

/** What an import would do, before it is done. Nothing that is kept is ever taken away. */
export interface Preview {
  counts: Record<Kinship, number>;
  /** To be merged into what is kept: only what adds something. */
  ratings: Rating[];
  faults: Reading['faults'];
  /** Lines whose note was cut. */
  cut: number[];
}

/** One rating an article: a file may tell of it more than once. */
export function onePerArticle(found: readonly Found[]): Map<string, Rating> {
  const ratings = new Map<string, Rating>();
  for (const { rating } of found) {
    const before = ratings.get(rating.article.id);
    ratings.set(rating.article.id, before ? mergeRating(before, rating) : rating);
  }
  return ratings;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** @param kept what is kept of the articles that the file tells of. */
export function previewOf({ found, faults }: Reading, kept: readonly Rating[]): Preview {
  const mine = new Map(kept.map((rating) => [rating.article.id, rating]));
  const preview: Preview = { counts: { fresh: 0, newer: 0, older: 0, same: 0 }, ratings: [], faults, cut: found.flatMap(({ cut, line }) => (cut ? line : [])) };
  for (const [id, rating] of onePerArticle(found)) {
    const before = mine.get(id);
    preview.counts[kinship(rating, before)]++;
    if (!before || !same(mergeRating(before, rating), mergeRating(before, before))) preview.ratings.push(rating);
  }
  return preview;
}

function kinship(theirs: Rating, mine: Rating | undefined): Kinship {
  if (!mine) return 'fresh';
  const apart = Date.parse(theirs.changedAt) - Date.parse(mine.changedAt);
  if (apart !== 0) return apart > 0 ? 'newer' : 'older';
  return same(mergeRating(mine, theirs), mergeRating(mine, mine)) ? 'same' : 'newer';
}
