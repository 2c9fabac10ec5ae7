import type { ComponentChildren } from 'preact';
import type { Article } from '../lib/article';
import { CopyButton } from './copy-button';
import { clockOf, formatDate } from './dates';
import { HowRead } from './how-read';
import { readReport } from './read-report';
import { readingMinutes } from './reading-time';
import { SectionTitle } from './section-title';
import { useWords } from './say';

interface Props {
  article: Article;
  /** The year of each picture, where its caption gives one. */
  years: (number | null)[];
  onCopy: (text: string) => Promise<boolean>;
  /** Other articles of the author, below what is said of them. */
  children?: ComponentChildren;
}

export function About({ article, years, onCopy, children }: Props) {
  const { say, language } = useWords();
  const unknown = say('aboutUnknown');
  const kind = article.kind === 'news' ? null : say(article.kind === 'opinion' ? 'aboutOpinion' : 'aboutLive');
  const facts: [string, string][] = [
    [say('aboutAuthor'), article.authors.join(', ') || unknown],
    [say('aboutSection'), [article.section ?? unknown, kind !== article.section && kind].filter(Boolean).join(' · ')],
    [say('aboutPublished'), article.published ? formatDate(article.published, language, clockOf(article.id)) : unknown],
    [say('aboutModified'), article.modified ? formatDate(article.modified, language, clockOf(article.id)) : unknown],
    [say('aboutReading'), say('aboutMinutes', String(readingMinutes(article.paragraphs)))],
  ];
  return (
    <section id="about" aria-labelledby="about-title">
      <SectionTitle id="about-title" title={say('aboutTitle')} />
      <dl class="facts">
        {facts.flatMap(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name}-value`}>{value}</dd>])}
      </dl>
      {article.pictures.length > 0 && (
        <div class="about-text">
          <b>{say('aboutPictures')}</b>
          {article.pictures.map(({ caption, credit }, i) => (
            <p key={i}>
              {[caption, credit].filter(Boolean).join(' · ')} {years[i] && <span class="chip">{say('aboutPictureYear', String(years[i]))}</span>}
            </p>
          ))}
        </div>
      )}
      {article.aboutAuthor && (
        <div class="about-text">
          <b>{say('aboutWriter')}</b>
          <p>{article.aboutAuthor}</p>
        </div>
      )}
      {children}
      {article.aiDisclosure && <p class="about-text">{say('aboutAi')}</p>}
      {article.origins && <HowRead {...article.origins} />}
      <div class="about-text">
        {say('aboutReportHint')}
        <CopyButton label={say('aboutReport')} text={() => readReport(article)} onCopy={onCopy} />
      </div>
      <p class="about-text">{say('aboutDisclaimer')}</p>
    </section>
  );
}
