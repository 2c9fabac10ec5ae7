import { useEffect, useState } from 'preact/hooks';
import { RatingEditor } from '../../components/rating-editor';
import { RatingRow } from '../../components/rating-row';
import { useWords } from '../../components/say';
import type { RatingEntry } from '../../lib/ratings';
import { useEditing } from './use-editing';

interface Props {
  entries: readonly RatingEntry[];
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
  onDelete: (id: string) => void;
}

/** Rows that are drawn at first, and with each click on "more". */
const PAGE = 50;

/** The list, a page of rows at a time. */
export function List({ entries, picked, onPick, onDelete }: Props) {
  const { say } = useWords();
  const [pages, setPages] = useState(1);
  const [edited, setEdited] = useState<string | null>(null);
  useEffect(() => setPages(1), [entries.length === 0]);
  if (entries.length === 0) return null;
  const shown = entries.slice(0, pages * PAGE);
  const all = entries.every(({ id }) => picked.has(id));
  const pick = (ids: readonly string[], on: boolean) => {
    const next = new Set(picked);
    for (const id of ids) if (on) next.add(id);
    else next.delete(id);
    onPick(next);
  };
  return (
    <>
      <table class="list">
        <thead>
          <tr>
            <th class="pick">
              <input type="checkbox" aria-label={say('ratingsPickAll')} checked={all} onChange={(e) => pick(entries.map(({ id }) => id), e.currentTarget.checked)} />
            </th>
            <th scope="col">{say('ratingsArticle')}</th>
            <th scope="col">{say('ratingsMine')}</th>
            <th scope="col">{say('ratingsWhen')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <RatingRow
              key={entry.id}
              entry={entry}
              selected={picked.has(entry.id)}
              editor={edited === entry.id ? <Editor id={entry.id} onDelete={() => onDelete(entry.id)} /> : null}
              onSelect={(on) => pick([entry.id], on)}
              onEdit={() => setEdited(edited === entry.id ? null : entry.id)}
            />
          ))}
        </tbody>
      </table>
      {shown.length < entries.length && (
        <button type="button" class="button" onClick={() => setPages(pages + 1)}>
          {say('ratingsMore', String(Math.min(PAGE, entries.length - shown.length)))}
        </button>
      )}
    </>
  );
}

function Editor({ id, onDelete }: { id: string; onDelete: () => void }) {
  const { rating, note, problem, change } = useEditing(id);
  return <RatingEditor rating={rating} note={note} problem={problem} onChange={change} onDelete={onDelete} />;
}
