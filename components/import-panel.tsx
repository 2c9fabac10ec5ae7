import type { Preview } from '../lib/ratings';
import { ImportPreview } from './import-preview';
import { useWords } from './say';

/** How an import stands. `kept`: ratings that are merged by now. */
export type ImportState =
  | { is: 'reading' }
  | { is: 'unreadable' }
  | { is: 'too-large' }
  | { is: 'preview'; preview: Preview }
  | { is: 'writing' | 'done' | 'full' | 'failed'; kept: number };

interface Props {
  state: ImportState | null;
  onFile: (file: File) => void;
  onImport: (preview: Preview) => void;
  onCancel: () => void;
}

const MESSAGES: Record<Exclude<ImportState['is'], 'preview'>, string> = {
  reading: 'importReading', unreadable: 'importUnreadable', 'too-large': 'importTooLarge', writing: 'importWorking', done: 'importDone', full: 'importFull', failed: 'importFailed',
};

/** Brings ratings in from a file that is chosen or dropped here; nothing is written before the reader has seen what it would do. */
export function ImportPanel({ state, onFile, onImport, onCancel }: Props) {
  const { say, language } = useWords();
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer?.files);
  };
  const busy = state?.is === 'reading' || state?.is === 'writing';
  return (
    <section class="import" aria-labelledby="import-title" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h2 id="import-title">{say('importTitle')}</h2>
      <label>
        <span>{say('importChoose')}</span>
        <input
          type="file"
          accept=".json,.csv"
          disabled={busy}
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file may be chosen again, after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="hint">{say('importHint')}</p>
      <p role="status">{state && state.is !== 'preview' ? say(MESSAGES[state.is], 'kept' in state ? new Intl.NumberFormat(language).format(state.kept) : '') : ''}</p>
      {state?.is === 'preview' && <ImportPreview preview={state.preview} onImport={() => onImport(state.preview)} onCancel={onCancel} />}
    </section>
  );
}
