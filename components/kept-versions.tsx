import { formatBytes } from './bytes';
import { formatOwn } from './dates';
import { useWords } from './say';

/** Was what the article says kept at this visit, or why not? */
type VisitAnswer = 'kept' | 'private' | 'off' | 'partial' | 'storage-full' | 'storage-failed';

interface Props {
  /** What became of this visit; null while that is not known. */
  visit: VisitAnswer | null;
  /** Bytes. */
  used: number;
  share: number;
  prunedAt: string | null;
  /** The kept versions of this article can't be read. */
  broken: boolean;
  onSideBySide: (() => void) | null;
}

const NOT_KEPT: Record<Exclude<VisitAnswer, 'kept'>, string> = { private: 'keptPrivate', off: 'keptOff', partial: 'keptPartial', 'storage-full': 'keptFull', 'storage-failed': 'keptFailed' };

/** What is kept to tell changes by, and what it takes. */
export function KeptVersions({ visit, used, share, prunedAt, broken, onSideBySide }: Props) {
  const { say, language } = useWords();
  // A visit counts after a while: what is said of it then must not push away what the reader is about to press.
  const waiting = used === 0 && (visit === null || visit === 'kept');
  return (
    <div class="kept">
      {onSideBySide && (
        <button type="button" class="more" onClick={onSideBySide}>
          {say('sideBySide')}
        </button>
      )}
      {broken && <p class="warn">{say('keptBroken')}</p>}
      {visit && visit !== 'kept' && <p class={visit.startsWith('storage') ? 'warn' : ''}>{say(NOT_KEPT[visit])}</p>}
      {prunedAt && <p>{say('keptPruned', formatOwn(prunedAt, language))}</p>}
      {waiting && <p aria-hidden="true">{'\u00A0'}</p>}
      {used > 0 && (
        <p>
          {`${say('keptUse', formatBytes(used, language))} ${say('keptOf', formatBytes(share, language))}.`}
        </p>
      )}
    </div>
  );
}
