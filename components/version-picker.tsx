import type { Version } from '../lib/updates';
import { counted } from './counted';
import { formatOwn } from './dates';
import { useWords, type Words } from './say';

interface Props {
  id: string;
  label: string;
  versions: readonly Version[];
  chosen: Version;
  /** The one on the other side: a version is not compared with itself. */
  other: Version;
  onChoose: (number: number) => void;
}

const date = (at: number, language: string): string => formatOwn(new Date(at).toISOString(), language);

/** When a version was seen, and how often. */
export function seen(words: Words, { firstSeen, lastSeen, visits }: Version): string {
  const { say, language } = words;
  return [say('versionsFirstSeen', date(firstSeen, language)), lastSeen > firstSeen && say('versionsLastSeen', date(lastSeen, language)), counted(words, visits, 'versionsVisitOne', 'versionsVisitMany')].filter(Boolean).join(' · ');
}

/** Which version stands in a column. Those whose words are gone are listed, but can't be chosen. */
export function VersionPicker({ id, label, versions, chosen, other, onChoose }: Props) {
  const words = useWords();
  const { say, language } = words;
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <select id={id} aria-describedby={`${id}-seen`} value={String(chosen.number)} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {versions.map((version) => (
          <option key={version.number} value={String(version.number)} disabled={!version.kept || version.number === other.number}>
            {[say('versionsNumber', String(version.number)), date(version.firstSeen, language), !version.kept && say('versionsNotKept')].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
      <p id={`${id}-seen`}>{seen(words, chosen)}</p>
    </div>
  );
}
