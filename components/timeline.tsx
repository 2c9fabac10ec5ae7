import type { HistoryEvent, NoteFacts, Passage } from '../lib/updates';
import { type Clock, formatDate, formatOwn, useClock } from './dates';
import { SectionTitle } from './section-title';
import { useWords } from './say';
import { TimelineItem } from './timeline-item';

interface Props {
  events: readonly HistoryEvent[];
  facts: NoteFacts;
  /** Shows a passage of the article; it is of the version that is being read. */
  onShow: (place: Passage) => void;
  /** Are the publisher's notes looked for wherever they stand? If not, that none was found is no fact about the publisher. */
  notesKnown: boolean;
  children?: preact.ComponentChildren;
}

/** How the article changed: its own dates, its publisher's notes, and what the reader's visits saw, oldest first. */
export function Timeline({ events, facts, onShow, notesKnown, children }: Props) {
  const { say, language } = useWords();
  const clock = useClock();
  const notes = events.filter((event) => event.kind === 'note').length;
  const changes = events.filter((event) => event.kind === 'change' || event.kind === 'back').length;
  const current = events.find((event) => event.kind === 'now')?.version ?? null;
  const unexplained = notesKnown && events.some((event) => event.kind === 'modified' && event.withoutNote);
  const hint = [say('updatesNotes', String(notes)), say('updatesChanges', String(changes)), unexplained && say('updatesUnexplained')].filter(Boolean).join(' · ');
  const last = events.findLastIndex((event) => event.kind === 'change');
  return (
    <section id="updates" aria-labelledby="updates-title">
      <SectionTitle id="updates-title" title={say('updatesTitle')} hint={hint} />
      {events.length === 0 && <p class="quiet">{say('updatesNone')}</p>}
      {events.length > 0 && (
        <ol class="timeline">
          {events.map((event, i) => (
            <li key={`${event.kind}-${event.at}-${i}`} class={toneOf(event, notesKnown)}>
              {event.at && event.kind !== 'now' && <time dateTime={event.at}>{timeOf(event, language, clock, (span) => say('eventBetween', span))}</time>}
              <TimelineItem event={event} opened={i === last} first={!events.some(({ kind }) => kind === 'visit')} notesKnown={notesKnown} onShow={event.kind === 'change' && event.to === current ? onShow : undefined} />
            </li>
          ))}
        </ol>
      )}
      {facts.promisesUpdates !== null && <p class="quiet">{say('factPromise')}</p>}
      {facts.liveBlogClosed !== null && <p class="quiet">{say('factClosed')}</p>}
      {children}
    </section>
  );
}

/** What stands out: where the reader is, and a change that nobody explained. */
function toneOf(event: HistoryEvent, notesKnown: boolean): string | undefined {
  if (event.kind === 'now') return 'now';
  return notesKnown && event.kind === 'change' && event.explained === 'without-note' && !event.trivial && !event.onlyTimes ? 'silent' : undefined;
}

/** The publisher's dates are on its own clock, the reader's visits on the reader's. */
function timeOf(event: HistoryEvent, language: string, clock: Clock, between: (span: string) => string): string {
  switch (event.kind) {
    case 'change':
    case 'back':
      return between(new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).formatRange(new Date(event.at), new Date(event.until)).replaceAll('\u2009', ' '));
    case 'visit':
      return event.last === event.at ? formatOwn(event.at, language) : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).formatRange(new Date(event.at), new Date(event.last));
    default:
      return event.at ? formatDate(event.at, language, clock) : '';
  }
}
