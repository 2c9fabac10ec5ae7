import type { Held, Term } from '../lib/offices';
import { formatMonth } from './dates';
import { type Say, useWords } from './say';

interface Props {
  held: readonly Held[];
  /** The last one that had ended by then. */
  earlier: Term | null;
  /** ISO 8601; null where the page gives no date, so that nothing can be proven for it. */
  published: string | null;
}

const year = (at: string): string => at.slice(0, 4);

const isOver = ({ to, asOf }: Term): boolean => to !== null && to <= asOf;
const since = (say: Say, { office, from }: Term): string => (from ? `${office}, ${say('officeSince', year(from))}` : office);
const span = (say: Say, held: Term): string => (isOver(held) ? `${held.office}, ${held.from ? `${year(held.from)}–${year(held.to ?? '')}` : say('officeUntil', year(held.to ?? ''))}` : since(say, held));

/**
 * The office that a person held when the article was published, as far as the table proves it, and the
 * latest one known, never without the date until which that is known.
 */
export function OfficesHeld({ held, earlier, published }: Props) {
  const { say, language } = useWords();
  const then = held.filter((one) => one.when === 'published');
  const latest = held.find((one) => one.when === 'latest');
  if (!latest && then.length === 0) return null;
  // Known offices lie before or after the article, none at its date. A term that may have gone on is no proof of that.
  const none = then.length === 0 && published !== null && latest !== undefined && (latest.from > published || (isOver(latest) && (latest.to ?? '') <= published));
  const same = latest !== undefined && then.some((one) => one.office === latest.office && one.from === latest.from);
  return (
    <dl class="facts">
      {(then.length > 0 || none) && <dt>{say('officeThen')}</dt>}
      {then.map((one) => (
        <dd key={one.office}>{since(say, one)}</dd>
      ))}
      {none && <dd>{earlier ? say('officeNoneSince', span(say, earlier)) : say('officeNone')}</dd>}
      {latest && <dt>{say('officeLatest')}</dt>}
      {latest && <dd>{`${same ? say('officeSame') : span(say, latest)} (${say('officeAsOf', formatMonth(latest.asOf, language))})`}</dd>}
    </dl>
  );
}
