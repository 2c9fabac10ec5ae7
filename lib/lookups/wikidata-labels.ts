import { object, parseJson, text } from './json';
import { wikidata } from './wikidata-claims';

/** Wikidata tells of no more items in one answer. */
export const MOST_LABELS = 50;

/** Where Wikidata tells what items are called. */
export const labelsAddress = (items: readonly string[]): string => wikidata({ ids: items.slice(0, MOST_LABELS).join('|'), props: 'labels' });

/** What items are called in English; those without an English name are left out. Null: it is no such answer. */
export function parseLabels(given: string): Map<string, string> | null {
  const entities = parseJson(given)?.['entities'];
  if (typeof entities !== 'object' || entities === null) return null;
  return new Map(
    Object.entries(entities).flatMap(([item, entity]): [string, string][] => {
      const label = text(object(object(object(entity)['labels'])['en'])['value']).trim();
      return label ? [[item, label.charAt(0).toUpperCase() + label.slice(1, 300)]] : [];
    }),
  );
}
