import { useState } from 'preact/hooks';
import { ExportMenu } from '../../components/export-menu';
import { ExportReminder } from '../../components/export-reminder';
import { ImportPanel } from '../../components/import-panel';
import { useWords } from '../../components/say';
import '../../components/take-along.css';
import { ask } from '../../lib/channel';
import { REMINDER_KEY, reminderRecord } from '../../lib/store';
import { useRecord } from '../shared/use-record';
import { useExport } from './use-export';
import { useImport } from './use-import';

interface Props {
  /** Of all ratings. */
  ids: readonly string[];
  /** Those that are selected and shown. */
  picked: readonly string[];
}

/** So many ratings are worth a copy elsewhere. */
const REMIND_AT = 50;

const reminded = () => void ask('reminder-done', null).catch(() => {});

/** Export and import, and once a word that a copy is a good thing to have. */
export function TakeAlong({ ids, picked }: Props) {
  const { say } = useWords();
  const exporting = useExport();
  const importing = useImport();
  const [open, setOpen] = useState(false);
  const reminder = useRecord(reminderRecord, REMINDER_KEY);
  const due = ids.length >= REMIND_AT && reminder !== null && reminder !== 'failed' && reminder.state === 'absent';
  return (
    <div class="page-tools">
      <ExportMenu
        selected={picked.length}
        state={exporting.state}
        onExport={(format) => {
          exporting.save(format, picked.length > 0 ? picked : ids);
          if (due) reminded();
        }}
      />
      <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('importOpen')}
      </button>
      {due && <ExportReminder count={ids.length} onDone={reminded} />}
      {open && <ImportPanel state={importing.state} onFile={importing.read} onImport={importing.write} onCancel={importing.cancel} />}
    </div>
  );
}
