import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { JSON_FORMAT, JSON_SCHEMA } from '../export/json';
import { checkRecord } from './check';
import type { Reading } from './fault';
import { lineCounter } from './lines';

type Parsed = { value: unknown } | null;
const parse = (text: string): Parsed => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};

/** Reads a file of ours in JSON, of every version. One that is damaged is read line by line. Never throws. */
export function readJson(text: string): Reading {
  const whole = parse(text);
  if (!whole) return readLines(text);
  const file = whole.value as { format?: unknown; schema?: unknown; ratings?: unknown } | null;
  if (typeof file !== 'object' || file === null || file.format !== JSON_FORMAT || !Array.isArray(file.ratings)) return { found: [], faults: [{ line: 1, reason: 'not-ours' }] };
  if (!(typeof file.schema === 'number' && file.schema <= JSON_SCHEMA)) return { found: [], faults: [{ line: 1, reason: 'newer-format' }] };
  return readRecords(text, file.ratings);
}

function readRecords(text: string, records: readonly unknown[]): Reading {
  const reading: Reading = { found: [], faults: [] };
  const lines = linesOf(text);
  for (const [index, record] of records.entries()) {
    const checked = checkRecord(record);
    const line = lines[index] ?? 1;
    if ('fault' in checked) reading.faults.push({ line, reason: checked.fault });
    else reading.found.push({ ...checked, line });
  }
  return reading;
}

const tree = (text: string, errors: ParseError[] = []): Node | undefined => {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch {
    // Nested deeper than the parser can go.
    return undefined;
  }
};

/** The line that each record of the file begins on. */
function linesOf(text: string): number[] {
  const root = tree(text);
  const lineAt = lineCounter(text);
  return ((root && findNodeAtLocation(root, ['ratings']))?.children ?? []).map(({ offset }) => lineAt(offset));
}

/** A line of our own files that holds a record. */
const RECORD = /^\{"article":.*\}(?=,?\s*$)/;
const FRAME = /^(?:\{"format":.*"ratings":\[|\]\})?\s*$/;

function readLines(text: string): Reading {
  const reading: Reading = { found: [], faults: [] };
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const record = parse(RECORD.exec(line)?.[0] ?? '');
    const checked = record ? checkRecord(record.value) : null;
    if (checked && 'rating' in checked) reading.found.push({ ...checked, line: index + 1 });
    else if (checked || !FRAME.test(line)) reading.faults.push({ line: index + 1, reason: checked?.fault ?? 'syntax' });
  }
  return reading.found.length > 0 ? reading : { found: [], faults: [firstFault(text)] };
}

/** Nothing could be read: where the first fault stands says more than a list of all lines. */
function firstFault(text: string): Reading['faults'][number] {
  const errors: ParseError[] = [];
  tree(text, errors);
  return { line: lineCounter(text)(errors[0]?.offset ?? 0), reason: 'syntax' };
}
