import { useEffect, useState } from 'preact/hooks';
import { About } from '../../components/about';
import { AuthorRatings } from '../../components/author-ratings';
import { type Article, captionYear } from '../../lib/article';
import type { RatingEntry } from '../../lib/ratings';
import { ratingsMonths, readMonth } from '../../lib/store';
import { copyText } from '../shared/clipboard';

/** So many are shown; months are read, newest first, until they are found. */
const MOST = 5;

/**
 * What is known of the article, and what the reader rated of its authors. Loaded when the frame has drawn itself.
 *
 * @param whole does the rest of the sidebar stand? Ratings are looked through only then: that takes the longer, the more there are.
 */
export const AboutSection = ({ article, whole }: { article: Article; whole: boolean }) => (
  <About article={article} years={article.pictures.map(({ caption }) => captionYear(caption))} onCopy={copyText}>
    {whole && article.authors.length > 0 && <Rated id={article.id} authors={article.authors} />}
  </About>
);

/** Other articles of these authors that the reader rated, from the index alone. */
function Rated({ id, authors }: { id: string; authors: readonly string[] }) {
  const [found, setFound] = useState<RatingEntry[]>([]);
  const key = authors.join('\n');
  useEffect(() => {
    let left = false;
    const look = async () => {
      const others: RatingEntry[] = [];
      for (const month of await ratingsMonths()) {
        if (left) return;
        const stored = await readMonth(month);
        if (stored.state === 'ok') others.push(...stored.value.entries.filter((entry) => entry.id !== id && entry.step !== null && entry.authors.some((author) => authors.includes(author))));
        if (others.length >= MOST) break;
      }
      if (!left) setFound(others.toSorted((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt)).slice(0, MOST));
    };
    // What the index can't tell is left out here; the ratings page says what is wrong with it.
    look().catch(() => setFound([]));
    return () => {
      left = true;
    };
  }, [id, key]);
  return <AuthorRatings ratings={found} />;
}
