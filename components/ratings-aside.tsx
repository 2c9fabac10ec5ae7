import { useWords } from './say';

interface Props {
  /** Records that could not be read, as they are. */
  records: readonly { key: string; raw: unknown }[];
  /** They could not be deleted. */
  failed: boolean;
  onDelete: () => void;
  onSave: () => void;
}

/** Records that could not be read: set aside, never dropped, until the reader has seen them. */
export function RatingsAside({ records, failed, onDelete, onSave }: Props) {
  const { say } = useWords();
  if (records.length === 0) return null;
  return (
    <details class="set-aside">
      <summary>{say('asideTitle', String(records.length))}</summary>
      <p class="aside">{say('asideWhat')}</p>
      <ul>
        {records.map(({ key, raw }) => (
          <li key={key}>
            <code>{JSON.stringify(raw).slice(0, 300)}</code>
          </li>
        ))}
      </ul>
      <p class="page-tools">
        <button type="button" class="button" onClick={onSave}>
          {say('asideSave')}
        </button>
        <button type="button" class="button danger" onClick={onDelete}>
          {say('asideDelete')}
        </button>
      </p>
      <p role="status" class="warn">
        {failed ? say('ratingsNotDeleted') : ''}
      </p>
    </details>
  );
}
