import { entryOf, monthOf, type Rating, type RatingEntry, REASONS, STEPS } from '../../lib/ratings';

const AUTHORS = ['Ines Okafor', 'Tom Brandt', 'Lena Sorel', 'R. J. Whitlock', 'Maya Petrosyan', 'Ewa Lind', 'Jonas Fell', 'Priya Ravel'];
const SECTIONS = ['Local', 'Politics', 'U.S.', 'World', 'Culture', 'Opinion'];
const SUBJECTS = ['Harbor Bridge', 'Orchard Tax', 'Teachers', 'Ferry Inquiry', 'Mayor', 'Night Market', 'River Levee', 'Old Mill', 'Bus Line 9', 'School Roof'];
const TURNS = ['Will Close for a Year, Council Says', 'Divides a Valley', 'Walk Out as Talks Fail', 'Finds No Single Cause', 'Draws a Crowd', 'Is Late Again', 'to Cost More Than Planned', 'Wins by One Vote'];
const NOTES = ['Three named engineers, both sides asked.', 'The headline says “fail”, the text says “paused”.', '', '', 'Who pays for it? Nobody says.', ''];
/** The newest rating. */
const NEWEST = Date.UTC(2026, 10, 18, 12);
const DAY = 86_400_000;

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Invented ratings, the same at every run, spread over the years before November 2026: about five a day. */
export function someRatings(count: number): { rating: Rating; changes: number }[] {
  const next = random(count);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  return Array.from({ length: count }, (_, n) => {
    const at = new Date(NEWEST - n * DAY * (count > 1000 ? 0.18 : 0.9) - next() * 1e7).toISOString();
    const step = next() < 0.45 ? 'fair' : one(STEPS);
    const number = 1_900_000 + n;
    return {
      rating: {
        article: { id: `newsweek:${number}`, url: `https://www.newsweek.com/invented-${number}`, publisher: 'Newsweek', headline: `${one(SUBJECTS)} ${one(TURNS)}`, section: one(SECTIONS), authors: [one(AUTHORS)], published: at.slice(0, 10) },
        step,
        reasons: next() < 0.5 ? [one(REASONS)] : [],
        note: n % 40 === 7 ? `${'A long note. '.repeat(12)}Its end is number${n}.` : one(NOTES),
        history: [{ at, step }],
        madeAt: at,
        changedAt: at,
        version: null,
      } satisfies Rating,
      changes: next() < 0.1 ? 1 + Math.floor(next() * 3) : 0,
    };
  });
}

/** The same as records of `storage.local`, with their index. */
export function ratingRecords(count: number): Record<string, unknown> {
  const items: Record<string, unknown> = {};
  const months = new Map<string, RatingEntry[]>();
  for (const { rating, changes } of someRatings(count)) {
    items[`rating:${rating.article.id}`] = { v: 2, value: rating };
    const entries = months.get(monthOf(rating)) ?? [];
    entries.push(entryOf(rating, changes));
    months.set(monthOf(rating), entries);
  }
  for (const [month, entries] of months) items[`ratings-index:${month}`] = { v: 2, value: { packed: JSON.stringify(entries) } };
  return items;
}
