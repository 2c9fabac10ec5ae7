import type { TimelineEvent } from '../lib/updates';
import { formatDate, formatMinutes } from './dates';
import { SectionTitle } from './section-title';
import { useWords, type Words } from './say';

const sentence = ({ say, language }: Words, { kind, minutesAfter }: TimelineEvent): string => {
  if (kind === 'published') return say('eventPublished');
  return minutesAfter === null ? say('eventModified') : say('eventModifiedMinutes', formatMinutes(minutesAfter, language));
};

export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  const words = useWords();
  return (
    <section id="updates" aria-labelledby="updates-title">
      <SectionTitle id="updates-title" title={words.say('updatesTitle')} hint={events.length ? words.say('updatesHint') : ''} />
      {events.length === 0 && <p class="quiet">{words.say('updatesNone')}</p>}
      {events.length > 0 && <ol class="timeline">
        {events.map((event) => (
          <li key={event.kind}>
            <time dateTime={event.at}>{formatDate(event.at, words.language)}</time>
            <p>{sentence(words, event)}</p>
          </li>
        ))}
      </ol>}
    </section>
  );
}
