import type { Article } from '../lib/article';
import { clockOf, formatDate } from './dates';
import { readingMinutes } from './reading-time';
import { useWords } from './say';

interface Props {
  article: Article;
  /** Does the page show the same headline? Then it is only told to those who don't see the page. */
  beside: boolean;
}

/** What is being read, so that the reader sees at once that it is the right article. */
export function ArticleHead({ article, beside }: Props) {
  const { say, language } = useWords();
  const facts = [article.authors.join(', '), article.published && formatDate(article.published, language, clockOf(article.id)), say('aboutMinutes', String(readingMinutes(article.paragraphs)))];
  return (
    <div class={beside && !article.partial ? undefined : 'head'}>
      <h1 class={beside ? 'unseen' : undefined} tabIndex={-1}>
        {article.headline}
      </h1>
      {!beside && <p>{facts.filter(Boolean).join(' · ')}</p>}
      {article.partial && <p>{say('aboutPartial')}</p>}
    </div>
  );
}
