import type { ExportKind } from './kind';

export const JSON_FORMAT = 'evenhand-ratings';
/** The version of what stands in the file; raised whenever a record gets another shape. */
export const JSON_SCHEMA = 2;

/**
 * Everything, exactly. Each rating stands on a line of its own: a file that is damaged in one place can still be
 * read in all others, and a message can name the line.
 *
 * @param made who wrote the file (the extension's version) and when (an ISO 8601 instant).
 */
export const jsonExport = ({ extension, at }: { extension: string; at: string }): ExportKind => ({
  extension: 'json',
  mime: 'application/json',
  head: `${JSON.stringify({ format: JSON_FORMAT, schema: JSON_SCHEMA, extension, exportedAt: at }).slice(0, -1)},"ratings":[`,
  one: (rating, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(rating)}`,
  foot: '\n]}\n',
});
