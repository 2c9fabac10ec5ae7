import type { ComponentChildren } from 'preact';
import type { PersonOffice } from '../lib/lookups';
import { formatMonth } from './dates';
import { useWords, type Words } from './say';

/** Offices of a card that are shown at first. */
const FIRST = 4;

/** When an office was held, as far as Wikidata says; a missing end does not say that it is held now. */
function when({ start, end }: PersonOffice, { say, language }: Words): string {
  const from = start && formatMonth(start, language);
  if (end === null) return from ? say('personSince', from) : say('personNoDates');
  if (end === 'ended') return from ? say('personSinceEnded', from) : say('personEnded');
  const to = formatMonth(end, language);
  if (!from) return say('officeUntil', to);
  return from === to ? from : `${from}–${to}`;
}

interface Props {
  offices: readonly PersonOffice[];
  /** Names Wikidata, and leads to it. */
  source: ComponentChildren;
}

/** The offices that a person held, by Wikidata. */
export function PersonOffices({ offices, source }: Props) {
  const words = useWords();
  const { say } = words;
  if (offices.length === 0) return <p class="quiet">{say('personNoOffices')}</p>;
  const list = (some: readonly PersonOffice[]) => (
    <ul class="held">
      {some.map((one) => (
        <li key={`${one.office}${one.start}${String(one.end)}`}>
          {one.office}, <span class="quiet">{when(one, words)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p class="quiet">{source}</p>
      {list(offices.slice(0, FIRST))}
      {offices.length > FIRST && (
        <details>
          <summary class="quiet">{say('personMoreOffices', String(offices.length - FIRST))}</summary>
          {list(offices.slice(FIRST))}
        </details>
      )}
    </>
  );
}
