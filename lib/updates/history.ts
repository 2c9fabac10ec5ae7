import { emptyChain, type VersionChain } from './chain';
import { compareSnapshots } from './compare-snapshots';
import type { Note } from './notes/types';
import { dayOf, isoAt, NEW_YORK } from './notes/zones';
import { type TimelineEvent, timelineOf } from './timeline';
import { type BackEvent, type ChangeEvent, type Compare, turnsOf } from './turns';
import { staysOf } from './versions';

/** The publisher says that it changed the text. */
export interface NoteEvent {
  kind: 'note';
  /** As the note gives it: ISO 8601 with offset, a bare date, or null. */
  at: string | null;
  minutesAfter: number | null;
  note: Note;
}

/** The reader came, once or several times in a row, and saw one version. */
export interface VisitEvent {
  kind: 'visit';
  /** First and last of these visits: ISO 8601, UTC. */
  at: string;
  last: string;
  visits: number;
  version: number;
}

export interface NowEvent {
  kind: 'now';
  at: string;
  /** The version on the page: the one of the last visit. Null where no visit is kept. */
  version: number | null;
}

/** A date of the page's own; a modification says whether any note goes with it. */
export type DateEvent = (TimelineEvent & { kind: 'published' }) | (TimelineEvent & { kind: 'modified'; withoutNote: boolean });

export type HistoryEvent = DateEvent | NoteEvent | VisitEvent | ChangeEvent | BackEvent | NowEvent;

export interface HistorySource {
  published: string | null;
  modified: string | null;
  /** Of the version on the page. */
  notes: readonly Note[];
  chain?: VersionChain | undefined;
  /** Milliseconds since 1970; left out, there is no such event. */
  now?: number | undefined;
  /** In place of `compareSnapshots`, where comparisons are kept or made beforehand. */
  compare?: Compare | undefined;
}

/**
 * The whole history of an article, oldest first: its own dates, its publisher's notes, the reader's visits and what
 * changed between them, and now. Each event's `kind` is stable; wording is the caller's.
 */
export function historyOf({ published, modified, notes, chain = emptyChain(), now, compare = compareSnapshots }: HistorySource): HistoryEvent[] {
  const events: HistoryEvent[] = [];
  for (const event of timelineOf({ published, modified })) events.push(event.kind === 'published' ? { ...event, kind: 'published' } : { ...event, kind: 'modified', withoutNote: notes.length === 0 });
  for (const note of notes) events.push({ kind: 'note', at: note.at, minutesAfter: minutesBetween(published, note.at), note });
  const stays = staysOf(chain);
  for (const { first, last, visits, version } of stays) events.push({ kind: 'visit', at: new Date(first).toISOString(), last: new Date(last).toISOString(), visits, version });
  events.push(...turnsOf(chain, compare));
  if (now !== undefined) events.push({ kind: 'now', at: new Date(now).toISOString(), version: stays.at(-1)?.version ?? null });

  const undated = momentOf(modified ?? published, false) ?? Number.NEGATIVE_INFINITY;
  const keyed = events.map((event) => ({ event, moment: momentOf(event.at, event.kind === 'published') ?? undated, rank: RANK[event.kind] }));
  return keyed.toSorted((a, b) => (a.event.kind === 'now' ? 1 : b.event.kind === 'now' ? -1 : a.moment - b.moment || a.rank - b.rank)).map((k) => k.event);
}

/** Of events at one moment: what comes first. A change begins where the last visit before it was. */
const RANK: Record<HistoryEvent['kind'], number> = { published: 0, note: 1, modified: 2, visit: 3, change: 4, back: 4, now: 5 };

/** A bare date is the whole day on New York's calendar: publication at its start, all else at its end. */
function momentOf(at: string | null, start: boolean): number | null {
  if (at === null) return null;
  const day = at.length <= 10 ? dayOf(at, NEW_YORK) : null;
  const moment = Date.parse(day ? isoAt(day, start ? 0 : 24 * 60 - 1, NEW_YORK) : at);
  return Number.isNaN(moment) ? null : moment;
}

const minutesBetween = (published: string | null, at: string | null): number | null =>
  published !== null && at !== null && published.length > 10 && at.length > 10 ? Math.round((Date.parse(at) - Date.parse(published)) / 60_000) : null;
