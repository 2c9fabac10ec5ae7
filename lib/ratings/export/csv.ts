import { joinValues, toCell } from '../csv-cells';
import type { Rating, RatingTurn } from '../rating';
import type { ExportKind } from './kind';

/** The columns, what a person looks for first. Import finds them by these names, in whatever order. */
const COLUMNS: Record<string, (rating: Rating) => string | null> = {
  headline: ({ article }) => article.headline,
  rating: ({ step }) => step,
  reasons: ({ reasons }) => joinValues(reasons),
  note: ({ note }) => note,
  authors: ({ article }) => joinValues(article.authors),
  section: ({ article }) => article.section,
  publisher: ({ article }) => article.publisher,
  published: ({ article }) => article.published,
  address: ({ article }) => article.url,
  rated: ({ madeAt }) => madeAt,
  changed: ({ changedAt }) => changedAt,
  history: ({ history }) => joinValues(history.map(turnText)),
  version: ({ version }) => version,
  id: ({ article }) => article.id,
};
const turnText = ({ at, step }: RatingTurn): string => `${step ?? 'none'} ${at}`;

const line = (cells: readonly (string | null)[]): string => `${cells.map(toCell).join(',')}\r\n`;

/** For spreadsheets: RFC 4180, with the mark by which they know UTF-8. No cell can become a formula. */
export const csvExport = (): ExportKind => ({
  extension: 'csv',
  mime: 'text/csv',
  head: `\uFEFF${line(Object.keys(COLUMNS))}`,
  one: (rating) => line(Object.values(COLUMNS).map((cell) => cell(rating))),
  foot: '',
});
