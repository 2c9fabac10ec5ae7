import type { Article } from '../lib/article';
import { clockOf, formatDate } from './dates';
import { readingMinutes } from './reading-time';
import { useWords } from './say';

/** What is being read, so that the reader sees at once that it is the right article. */
export function ArticleHead({ article }: { article: Article }) {
  const { say, language } = useWords();
  const facts = [article.authors.join(', '), article.published && formatDate(article.published, language, clockOf(article.id)), say('aboutMinutes', String(readingMinutes(article.paragraphs)))];
  return (
    <div class="head">
      <h1 tabIndex={-1}>{article.headline}</h1>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {article.partial && <p>{say('aboutPartial')}</p>}
    </div>
  );
}
