import type { FactRow, MarkedText, NoteRow } from '../lib/updates';
import { BesideRow } from './beside-row';
import { CHANGE_NAMES } from './change-names';
import { formatDate, useClock } from './dates';
import { MarkedWords } from './marked-words';
import { useWords } from './say';

type Labels = { before: string; after: string };

/** Headline, byline, times and captions of two versions. */
export function BesideFacts({ facts, labels }: { facts: readonly FactRow[]; labels: Labels }) {
  const { say, language } = useWords();
  const clock = useClock();
  const shown = (name: FactRow['name'], marked: MarkedText | null): MarkedText | null => {
    if (!marked || (name !== 'published' && name !== 'modified')) return marked;
    const text = formatDate(marked.text, language, clock);
    return { text, marks: marked.marks.map(({ kind }) => ({ start: 0, end: text.length, kind })) };
  };
  const side = (row: FactRow, which: 'before' | 'after') => {
    const marked = shown(row.name, row[which]);
    return marked && <p class={row.name}><MarkedWords marked={marked} side={which} /></p>;
  };
  return (
    <>
      {facts.map((row, k) => (
        <BesideRow key={k} kind="fact" names={[say(CHANGE_NAMES[row.name])]} changed={row.changed} labels={labels} before={side(row, 'before')} after={side(row, 'after')} />
      ))}
    </>
  );
}

/** The publisher's notes of two versions, in full: its word on the change is no part of the text. */
export function BesideNotes({ notes, labels }: { notes: readonly NoteRow[]; labels: Labels }) {
  const { say } = useWords();
  return (
    <>
      {notes.map((row, k) => (
        <BesideRow key={k} kind="note" names={[say(nameOfNote(row))]} changed={!row.before || !row.after} labels={labels} before={inFull(row.before)} after={inFull(row.after)} />
      ))}
    </>
  );
}

const nameOfNote = ({ before, after }: NoteRow): string => (before && after ? 'noteSame' : after ? 'noteAdded' : 'noteRemoved');
const inFull = (note: NoteRow['before']) => note && note.text.split('\n').map((line, k) => <p key={k}>{line}</p>);
