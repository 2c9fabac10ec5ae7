import { lineCounter } from './lines';

/** One record of a CSV file; `cells` is null where its quotation marks don't match. */
export interface Row {
  line: number;
  cells: string[] | null;
}

/** Reads RFC 4180. Where quotation marks don't match, the record is given up and reading goes on at the next line. */
export function* csvRows(text: string, separator: string): Generator<Row> {
  const lineAt = lineCounter(text);
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\n|\\r|$)`, 'y');
  let at = 0;
  while (at < text.length) {
    const start = at;
    const cells: string[] = [];
    let end: string | undefined = separator;
    while (end === separator) {
      cell.lastIndex = at;
      const match = cell.exec(text);
      end = match?.[3];
      if (!match) break;
      cells.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
      at = cell.lastIndex;
    }
    if (end === undefined) {
      const next = text.indexOf('\n', start);
      at = next === -1 ? text.length : next + 1;
      yield { line: lineAt(start), cells: null };
    } else if (cells.length > 1 || cells[0] !== '') yield { line: lineAt(start), cells };
  }
}
