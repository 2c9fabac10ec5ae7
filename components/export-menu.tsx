import { useRef, useState } from 'preact/hooks';
import { useWords } from './say';

export const EXPORT_FORMATS = ['json', 'csv', 'markdown'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export type ExportState = 'working' | 'saved' | 'failed';

interface Props {
  /** How many are selected; 0: all will go. */
  selected: number;
  state: ExportState | null;
  onExport: (format: ExportFormat) => void;
}

const LABELS: Record<ExportFormat, string> = { json: 'exportJson', csv: 'exportCsv', markdown: 'exportMarkdown' };
const STATES: Record<ExportState, string> = { working: 'exportWorking', saved: 'exportSaved', failed: 'exportFailed' };

/** Takes ratings along, all or those that are selected, as a file of one of three kinds. */
export function ExportMenu({ selected, state, onExport }: Props) {
  const { say, language } = useWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  // What was chosen from is gone then: the focus must not go with it.
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const choose = (format: ExportFormat) => {
    close();
    onExport(format);
  };
  return (
    <div class="take-along" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <button ref={opener} type="button" class="button" aria-expanded={open} aria-disabled={state === 'working'} onClick={() => state !== 'working' && setOpen(!open)}>
        {selected > 0 ? say('exportSelection', new Intl.NumberFormat(language).format(selected)) : say('exportAll')}
      </button>
      {open && (
        <div class="choices">
          {EXPORT_FORMATS.map((format) => (
            <button key={format} type="button" class="button" onClick={() => choose(format)}>
              {say(LABELS[format])}
            </button>
          ))}
        </div>
      )}
      <span role="status">{state ? say(STATES[state]) : ''}</span>
    </div>
  );
}
