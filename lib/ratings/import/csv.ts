import { fromCell, splitValues } from '../csv-cells';
import { checkRecord } from './check';
import { csvRows } from './csv-rows';
import type { Reading } from './fault';

/** Without these columns a line can't be told to be a rating. */
const NEEDED = ['id', 'address', 'rating', 'changed'];
/** Spreadsheets save with the separator of their language. */
const SEPARATORS = [',', ';', '\t'];

/** Reads a file of ours in CSV, also as a spreadsheet saved it again. Never throws. */
export function readCsv(text: string): Reading {
  const body = text.replace(/^\uFEFF/, '');
  for (const separator of SEPARATORS) {
    const rows = csvRows(body, separator);
    const first = rows.next();
    const names = (first.done ? null : first.value.cells)?.map((name) => name.trim().toLowerCase()) ?? [];
    if (NEEDED.every((name) => names.includes(name))) return readRows(rows, names);
  }
  return { found: [], faults: [{ line: 1, reason: 'not-ours' }] };
}

function readRows(rows: ReturnType<typeof csvRows>, names: readonly string[]): Reading {
  const reading: Reading = { found: [], faults: [] };
  for (const { line, cells } of rows) {
    if (!cells || cells.length !== names.length) {
      reading.faults.push({ line, reason: cells ? 'cells' : 'quotes' });
      continue;
    }
    const checked = checkRecord(recordOf(new Map(names.map((name, i) => [name, fromCell(cells[i] ?? '')]))));
    if ('fault' in checked) reading.faults.push({ line, reason: checked.fault });
    else reading.found.push({ ...checked, line });
  }
  return reading;
}

/** The record that the cells of a line make, unchecked. */
function recordOf(cells: ReadonlyMap<string, string | null>): unknown {
  const cell = (name: string): string | null => cells.get(name) ?? null;
  const history = splitValues(cell('history')).map((turn) => {
    const [, step, at] = /^(\S+) (.*)$/s.exec(turn) ?? [];
    return { at, step: step === 'none' ? null : step };
  });
  return {
    article: {
      id: cell('id'),
      url: cell('address'),
      publisher: cell('publisher') ?? '',
      headline: cell('headline') ?? '',
      section: cell('section'),
      authors: splitValues(cell('authors')),
      published: cell('published'),
    },
    step: cell('rating'),
    reasons: splitValues(cell('reasons')),
    note: cell('note') ?? '',
    history,
    madeAt: cell('rated') ?? history[0]?.at ?? cell('changed'),
    changedAt: cell('changed'),
    version: cell('version'),
  };
}
