import type { FaultReason, Kinship, Preview } from '../lib/ratings';
import { useWords } from './say';

interface Props {
  preview: Preview;
  onImport: () => void;
  onCancel: () => void;
}

const KINDS: [Kinship, string][] = [['fresh', 'importNew'], ['newer', 'importNewer'], ['older', 'importOlder'], ['same', 'importSame']];
const FAULT_LABELS: Record<FaultReason, string> = {
  'not-ours': 'faultNotOurs', 'newer-format': 'faultNewerFormat', syntax: 'faultSyntax', quotes: 'faultQuotes', cells: 'faultCells', 'not-a-record': 'faultNotRecord', article: 'faultArticle',
  address: 'faultAddress', step: 'faultStep', reasons: 'faultReasons', note: 'faultNote', history: 'faultHistory', time: 'faultTime', version: 'faultVersion',
};
/** More would hide the rest. */
const SHOWN = 20;

/** What an import would do, before it is done. */
export function ImportPreview({ preview, onImport, onCancel }: Props) {
  const { say, language } = useWords();
  const number = (n: number) => new Intl.NumberFormat(language).format(n);
  const { counts, ratings, faults, cut } = preview;
  return (
    <div class="preview">
      <ul>
        {KINDS.filter(([kind]) => counts[kind] > 0).map(([kind, message]) => (
          <li key={kind}>{say(message, number(counts[kind]))}</li>
        ))}
        {faults.length > 0 && <li class="warn">{say('importBroken', number(faults.length))}</li>}
      </ul>
      {(faults.length > 0 || cut.length > 0) && (
        <ul class="lines">
          {faults.slice(0, SHOWN).map(({ line, reason }) => (
            <li key={line}>{`${say('importLine', number(line))} ${say(FAULT_LABELS[reason])}`}</li>
          ))}
          {faults.length > SHOWN && <li>{say('importMore', number(faults.length - SHOWN))}</li>}
          {cut.slice(0, SHOWN).map((line) => (
            <li key={`cut-${line}`}>{`${say('importLine', number(line))} ${say('importCut')}`}</li>
          ))}
          {cut.length > SHOWN && <li>{say('importMore', number(cut.length - SHOWN))}</li>}
        </ul>
      )}
      {ratings.length > 0 ? (
        <button type="button" class="button" onClick={onImport}>
          {say('importDo', number(ratings.length))}
        </button>
      ) : (
        <p>{say('importNothing')}</p>
      )}
      <button type="button" class="button" onClick={onCancel}>
        {say('importCancel')}
      </button>
    </div>
  );
}
