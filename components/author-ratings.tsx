import type { RatingEntry } from '../lib/ratings';
import { formatOwn } from './dates';
import { STEP_LABELS } from './rating-labels';
import { useWords } from './say';

/** Articles by the same author that the reader rated, with the rating and its day. */
export function AuthorRatings({ ratings }: { ratings: readonly Pick<RatingEntry, 'id' | 'url' | 'headline' | 'step' | 'changedAt'>[] }) {
  const { say, language } = useWords();
  if (ratings.length === 0) return null;
  return (
    <div class="about-text">
      <b>{say('aboutRated')}</b>
      <ul>
        {ratings.map(({ id, url, headline, step, changedAt }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noreferrer">
              {headline}
            </a>
            {step && ` · ${say(STEP_LABELS[step])}`} · {formatOwn(changedAt, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
