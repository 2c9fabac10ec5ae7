import { type Query, REASONS, type Sort, SORTS, STEPS } from '../lib/ratings';
import { REASON_LABELS, STEP_LABELS } from './rating-labels';
import { useWords } from './say';

interface Props {
  query: Query;
  sort: Sort;
  authors: readonly string[];
  sections: readonly string[];
  onQuery: (change: Partial<Query>) => void;
  onSort: (sort: Sort) => void;
}

const SORT_LABELS: Record<Sort, string> = { newest: 'sortNewest', oldest: 'sortOldest', headline: 'sortHeadline', author: 'sortAuthor', published: 'sortPublished' };

/** Search as you type, filters and the order of the list. */
export function RatingsTools({ query, sort, authors, sections, onQuery, onSort }: Props) {
  const { say } = useWords();
  const select = (name: string, value: string | null, options: readonly (readonly [string, string])[], change: (value: string | null) => void) => (
    <label>
      <span>{say(name)}</span>
      <select value={value ?? ''} onChange={(e) => change(e.currentTarget.value || null)}>
        <option value="">{say('filterAny')}</option>
        {options.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  const day = (name: string, key: 'since' | 'until') => (
    <label>
      <span>{say(name)}</span>
      <input type="date" value={query[key] ?? ''} onChange={(e) => onQuery({ [key]: e.currentTarget.value || null })} />
    </label>
  );
  const toggle = (name: string, key: 'changed' | 'noted') => (
    <button type="button" class="chip" aria-pressed={query[key]} onClick={() => onQuery({ [key]: !query[key] })}>
      {say(name)}
    </button>
  );
  const filters = [query.step, query.reason, query.author, query.section, query.since, query.until].filter(Boolean).length;
  return (
    <search class="tools">
      <input type="search" aria-label={say('ratingsSearch')} placeholder={say('ratingsSearch')} value={query.text} onInput={(e) => onQuery({ text: e.currentTarget.value })} />
      {toggle('filterChanged', 'changed')}
      {toggle('filterNoted', 'noted')}
      <details>
        <summary class="chip">{filters > 0 ? say('filtersCount', String(filters)) : say('filters')}</summary>
        <div class="filters">
          {select('filterStep', query.step, STEPS.map((step) => [step, say(STEP_LABELS[step])]), (step) => onQuery({ step: step as Query['step'] }))}
          {select('filterReason', query.reason, REASONS.map((reason) => [reason, say(REASON_LABELS[reason])]), (reason) => onQuery({ reason: reason as Query['reason'] }))}
          {select('filterAuthor', query.author, authors.map((name) => [name, name]), (author) => onQuery({ author }))}
          {select('filterSection', query.section, sections.map((name) => [name, name]), (section) => onQuery({ section }))}
          {day('filterSince', 'since')}
          {day('filterUntil', 'until')}
        </div>
      </details>
      <label class="sort">
        <span class="unseen">{say('sortBy')}</span>
        <select value={sort} onChange={(e) => onSort(e.currentTarget.value as Sort)}>
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {say(SORT_LABELS[one])}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
