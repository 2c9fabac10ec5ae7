import { textOf, type VersionChain } from './chain';
import type { Comparison } from './comparison';
import type { Note } from './notes/types';
import type { Snapshot } from './snapshot';
import { staysOf } from './versions';

/** What the publisher said of a change: in a note that came with it and tells what changed; in one that does not tell; nothing; or it can't be known, because the words of a version are no longer kept. */
export type Explained = 'by-note' | 'note-without-words' | 'without-note' | 'unknown';

/** Between two visits the article became another version. */
export interface ChangeEvent {
  kind: 'change';
  /** The last visit that saw the old version, the first that saw the new one: ISO 8601, UTC. */
  at: string;
  until: string;
  /** Version numbers. */
  from: number;
  to: number;
  explained: Explained;
  /** Notes that are new in the new version. */
  notes: Note[];
  /** Nothing but slips of the keyboard and punctuation. */
  trivial: boolean;
  /** Not a word changed, only the times the page gives. */
  onlyTimes: boolean;
  comparison: Comparison | null;
}

/** Between two visits the article went back to a version seen before; going to and fro between two versions is told once. */
export interface BackEvent {
  kind: 'back';
  at: string;
  until: string;
  from: number;
  to: number;
  /** How many times it turned between these two versions, this one included. */
  turns: number;
}

export type Compare = (before: Snapshot, after: Snapshot) => Comparison;

const iso = (at: number): string => new Date(at).toISOString();

/** What happened between visits, oldest first. Each pair of versions is compared once. */
export function turnsOf(chain: VersionChain, compare: Compare): (ChangeEvent | BackEvent)[] {
  const events: (ChangeEvent | BackEvent)[] = [];
  const seen = new Set<number>();
  let previous: ReturnType<typeof staysOf>[number] | null = null;
  for (const stay of staysOf(chain)) {
    if (previous) {
      const span = { at: iso(previous.last), until: iso(stay.first), from: previous.version, to: stay.version };
      const last = events.at(-1);
      if (!seen.has(stay.text)) events.push({ kind: 'change', ...span, ...told(textOf(chain, previous.text), textOf(chain, stay.text), compare) });
      else if (last?.kind === 'back' && new Set([last.from, last.to, stay.version, previous.version]).size === 2) {
        last.turns++;
        last.until = span.until;
        last.from = span.from;
        last.to = span.to;
      } else events.push({ kind: 'back', ...span, turns: 1 });
    }
    seen.add(stay.text);
    previous = stay;
  }
  return events;
}

function told(before: Snapshot | null, after: Snapshot | null, compare: Compare): Pick<ChangeEvent, 'explained' | 'notes' | 'trivial' | 'onlyTimes' | 'comparison'> {
  if (!before || !after) return { explained: 'unknown', notes: [], trivial: false, onlyTimes: false, comparison: null };
  const comparison = compare(before, after);
  const { added, removed } = comparison.notes;
  const onlyTimes = !comparison.headline && !comparison.byline && !comparison.captions.length && !comparison.changes.length && !added.length && !removed.length;
  const explained = added.some((n) => n.saysWhat) ? 'by-note' : added.length ? 'note-without-words' : 'without-note';
  return { explained, notes: added, trivial: comparison.trivial, onlyTimes, comparison };
}
