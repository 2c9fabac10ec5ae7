import type { PersonOffice } from '../lib/lookups';
import { useWords, type Say } from './say';

/** Offices of a card that are shown at first. */
const FIRST = 4;

const year = (date: string): string => date.slice(0, 4);

/** When an office was held, as far as Wikidata says; a missing end does not say that it is held now. */
function when({ start, end }: PersonOffice, say: Say): string {
  if (end === null) return start ? say('personSince', year(start)) : say('personNoDates');
  if (end === 'ended') return start ? say('personSinceEnded', year(start)) : say('personEnded');
  return start ? (year(start) === year(end) ? year(start) : `${year(start)}–${year(end)}`) : say('officeUntil', year(end));
}

const latestFirst = (a: PersonOffice, b: PersonOffice): number => (b.start ?? '').localeCompare(a.start ?? '');

/** @param known false where Wikidata has no entry on the person, which is not the same as no offices. */
export function PersonOffices({ offices, known }: { offices: readonly PersonOffice[]; known: boolean }) {
  const { say } = useWords();
  if (!known) return null;
  if (offices.length === 0) return <p class="quiet">{say('personNoOffices')}</p>;
  const sorted = offices.toSorted(latestFirst);
  const list = (some: readonly PersonOffice[]) => (
    <ul class="held">
      {some.map((one) => (
        <li key={`${one.office}${one.start}${String(one.end)}`}>
          {one.office}, <span class="quiet">{when(one, say)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p class="quiet">{say('personOffices')}</p>
      {list(sorted.slice(0, FIRST))}
      {sorted.length > FIRST && (
        <details>
          <summary class="quiet">{say('personMoreOffices', String(sorted.length - FIRST))}</summary>
          {list(sorted.slice(FIRST))}
        </details>
      )}
    </>
  );
}
