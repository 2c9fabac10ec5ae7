/**
 * How values stand in the cells of our CSV files, there and back.
 *
 * A spreadsheet takes a cell that begins with one of `=+-@` for a formula, and one that splits at semicolons or
 * line breaks, as many in Europe do, makes such a cell of the middle of a text. Wherever a cell could begin so, an
 * apostrophe goes before it; where one stood there already, another, so that reading takes exactly ours away.
 */
const RISKY = /(?<=^|[;\t\r\n])(?=[^\S\t\r\n]*[=+\-@＝＋－＠']|[\t\r])/g;
const OURS = /(?<=^|[;\t\r\n])'/g;

/** Null is an empty cell, so an empty text is an apostrophe alone. Half a character can't stand in a file: it becomes U+FFFD. */
export function toCell(value: string | null): string {
  const text = value === null ? '' : value === '' ? "'" : value.replace(/\p{Surrogate}/gu, '\uFFFD').replace(RISKY, "'");
  return `"${text.replaceAll('"', '""')}"`;
}

export const fromCell = (text: string): string | null => (text === '' ? null : text.replace(OURS, ''));

/** Several values in one cell; `;` and `\` inside one are written with a `\` before them. */
export const joinValues = (values: readonly string[]): string | null => (values.length === 0 ? null : values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; '));

export function splitValues(text: string | null): string[] {
  if (text === null) return [];
  const values = [''];
  for (const [piece] of text.matchAll(/\\[\\;]|; ?|[^\\;]+|\\/g)) {
    if (piece.startsWith(';')) values.push('');
    else values[values.length - 1] += piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece;
  }
  return values;
}
