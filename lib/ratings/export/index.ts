export { csvExport } from './csv';
export { JSON_FORMAT, JSON_SCHEMA, jsonExport } from './json';
export { type ExportKind, wholeFile } from './kind';
export { markdownExport, type MarkdownWords } from './markdown';
