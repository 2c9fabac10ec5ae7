import type { Rating, RatingTurn } from '../rating';
import type { Reason } from '../reasons';
import type { Step } from '../scale';
import type { ExportKind } from './kind';

/** The words of a Markdown file, in the reader's language. */
export interface MarkdownWords {
  title: string;
  publisher: string;
  authors: string;
  section: string;
  published: string;
  rating: string;
  reasons: string;
  history: string;
  step: (step: Step | null) => string;
  reason: (reason: Reason) => string;
  /** An ISO 8601 instant, as the reader writes dates. */
  date: (instant: string) => string;
}

/** What Markdown would take for a sign of its own, in a text that is not ours. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>#|~]/g, '\\$&');
/** An address that can stand in brackets. */
const address = (url: string): string => url.replace(/[\s<>()\\]/g, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29');
/** The note as a quotation. Its own Markdown stays; markup of a page does not. */
const quoted = (note: string): string => note.replaceAll('<', '\\<').split(/\r\n|\r|\n/).map((part) => `> ${part}`.trimEnd()).join('\n');

/** For note-taking programs and for people: a heading a rating, under it what is known, and the note as a quotation. */
export function markdownExport(words: MarkdownWords): ExportKind {
  const turn = ({ at, step }: RatingTurn): string => `${words.date(at)} ${words.step(step)}`;
  return {
    extension: 'md',
    mime: 'text/markdown',
    head: `# ${plain(words.title)}\n`,
    one: ({ article, step, reasons, note, history }: Rating) => {
      const facts: [string, string | null][] = [
        [words.rating, words.step(step)],
        [words.reasons, reasons.map(words.reason).join(', ')],
        [words.publisher, plain(article.publisher)],
        [words.authors, plain(article.authors.join(', '))],
        [words.section, plain(article.section ?? '')],
        [words.published, article.published && words.date(article.published)],
        [words.history, history.length > 1 ? history.map(turn).join(' → ') : null],
      ];
      const list = facts.flatMap(([name, fact]) => (fact ? `- ${name}: ${fact}` : [])).join('\n');
      return `\n## [${plain(article.headline)}](${address(article.url)})\n\n${list}\n${note.trim() ? `\n${quoted(note)}\n` : ''}`;
    },
    foot: '',
  };
}
