import { useState } from 'preact/hooks';
import { type Change, nameOfChange, type SideParagraph, type SideRow } from '../lib/updates';
import { BesideRow } from './beside-row';
import { CHANGE_NAMES } from './change-names';
import { counted } from './counted';
import { MarkedWords } from './marked-words';
import { useWords } from './say';

interface Props {
  rows: readonly SideRow[];
  labels: { before: string; after: string };
}

/** The paragraphs of two versions, row by row. Unchanged ones in a row are folded until asked for. */
export function BesideText({ rows, labels }: Props) {
  return (
    <>
      {runsOf(rows).map((run, k) => (run[0]?.state === 'same' ? <Unchanged key={k} rows={run} labels={labels} /> : run.map((row, r) => <Paragraphs key={`${k}-${r}`} row={row} labels={labels} />)))}
    </>
  );
}

function Unchanged({ rows, labels }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const count = rows.reduce((n, row) => n + Math.max(row.before.length, row.after.length), 0);
  return (
    <>
      <div role="row" class="fold">
        <div role="cell" aria-colspan={3}>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {counted(words, count, 'versionsSameOne', 'versionsSameMany')}
          </button>
        </div>
      </div>
      {open && rows.map((row, k) => <Paragraphs key={k} row={row} labels={labels} />)}
    </>
  );
}

function Paragraphs({ row, labels }: { row: SideRow; labels: Props['labels'] }) {
  const { say } = useWords();
  const names = [...new Set(row.changes.map((change) => say(messageOf(change, row))))];
  return <BesideRow names={names} changed={row.state === 'changed'} labels={labels} before={side(row.before, 'before')} after={side(row.after, 'after')} />;
}

const side = (paragraphs: readonly SideParagraph[], name: 'before' | 'after') =>
  paragraphs.length ? (
    paragraphs.map((paragraph) => (
      <p key={paragraph.paragraph}>
        <MarkedWords marked={paragraph} side={name} />
      </p>
    ))
  ) : null;

const holds = (paragraphs: readonly SideParagraph[], places: Change['before']): boolean => places.some((p) => paragraphs.some((q) => q.paragraph === p.paragraph));

/** A sentence that moved within its row has only moved; else the row is one end of its way. */
function messageOf(change: Change, row: SideRow): string {
  if (change.link !== 'moved') return CHANGE_NAMES[nameOfChange(change)];
  const [left, right] = [holds(row.before, change.before), holds(row.after, change.after)];
  return left && right ? CHANGE_NAMES.moved : left ? 'changeMovedAway' : 'changeMovedHere';
}

/** Rows in a row that are unchanged come together; each other row stands by itself. Notes have a place of their own. */
function runsOf(rows: readonly SideRow[]): SideRow[][] {
  const runs: SideRow[][] = [];
  for (const row of rows) {
    if (row.state === 'note') continue;
    const last = runs.at(-1);
    if (row.state === 'same' && last?.[0]?.state === 'same') last.push(row);
    else runs.push([row]);
  }
  return runs;
}
