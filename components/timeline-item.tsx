import { useState } from 'preact/hooks';
import type { BackEvent, ChangeEvent, DateEvent, HistoryEvent, NoteEvent, NoteKind, NowEvent, Passage, VisitEvent } from '../lib/updates';
import { Changes } from './changes';
import { formatMinutes } from './dates';
import { type Say, useWords, type Words } from './say';

interface Props {
  event: HistoryEvent;
  /** Are its words shown at first? */
  opened: boolean;
  /** Is no earlier visit known? */
  first: boolean;
  /** Are the publisher's notes looked for wherever they stand? */
  notesKnown: boolean;
  onShow?: ((place: Passage) => void) | undefined;
}

const NOTES: Record<NoteKind, string> = { update: 'noteUpdate', correction: 'noteCorrection', clarification: 'noteClarification', 'editors-note': 'noteEditors', retraction: 'noteRetraction' };

/** One event of the timeline in words, without its time. */
export function TimelineItem({ event, opened, first, notesKnown, onShow }: Props) {
  const words = useWords();
  if (event.kind === 'note') return <PublishersNote event={event} />;
  if (event.kind === 'change') return <Change event={event} opened={opened} notesKnown={notesKnown} onShow={onShow} />;
  return <p>{sentence(words, event, first, notesKnown)}</p>;
}

function sentence({ say, language }: Words, event: DateEvent | VisitEvent | BackEvent | NowEvent, first: boolean, notesKnown: boolean): string {
  switch (event.kind) {
    case 'published':
      return say('eventPublished');
    case 'modified':
      return `${event.minutesAfter === null ? say('eventModified') : say('eventModifiedMinutes', formatMinutes(event.minutesAfter, language))}${event.withoutNote && notesKnown ? `. ${say('eventNoWords')}` : ''}`;
    case 'visit':
      return say('eventVisit', String(event.version));
    case 'back':
      return `${say('eventBack', String(event.to))}${event.turns > 1 ? ` (× ${event.turns})` : ''}`;
    case 'now':
      return event.version === null || (first && event.version === 1) ? say('eventNowFirst') : say('eventNow', String(event.version));
  }
}

function PublishersNote({ event: { note } }: { event: NoteEvent }) {
  const { say } = useWords();
  return (
    <>
      <p>
        {say(NOTES[note.kind])}: <q>{note.text}</q>
      </p>
      {(!note.saysWhat || note.replaces) && <p class="quiet">{[!note.saysWhat && say('noteSilent'), note.replaces && say('noteReplaces')].filter(Boolean).join(' ')}</p>}
    </>
  );
}

const EXPLAINED: Record<Exclude<ChangeEvent['explained'], 'without-note'>, string> = { 'by-note': 'changeNoted', 'note-without-words': 'changeNotedVaguely', unknown: 'changeUnknown' };

function titleOf(say: Say, { explained, onlyTimes, trivial }: ChangeEvent, notesKnown: boolean): string {
  if (onlyTimes) return say('changeTimes');
  if (explained !== 'without-note') return say(EXPLAINED[explained]);
  return say(trivial ? 'changeSmall' : notesKnown ? 'changeSilent' : 'changeNoNote');
}

function Change({ event, opened, notesKnown, onShow }: { event: ChangeEvent } & Omit<Props, 'event' | 'first'>) {
  const { say } = useWords();
  const [open, setOpen] = useState(opened && !event.trivial);
  const title = titleOf(say, event, notesKnown);
  if (!event.comparison || event.onlyTimes) return <p>{title}</p>;
  return (
    <>
      <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {title}
      </button>
      {open && <Changes comparison={event.comparison} onShow={onShow} />}
    </>
  );
}
