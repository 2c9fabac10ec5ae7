import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { haystack, type RatingEntry } from '../../lib/ratings';
import { readRatings } from '../../lib/store';

/** Ratings whose notes are read in one go. */
const SLICE = 200;
/** Entries hold the beginning of each note; a longer one is read from its own record. */
const SHOWN = 120;

const idle = () => new Promise<void>((done) => ('requestIdleCallback' in window ? requestIdleCallback(() => done(), { timeout: 500 }) : setTimeout(done, 20)));

/**
 * What is searched of each rating. Long notes are read a slice at a time when the page has nothing better to do:
 * `more` grows with each slice, so that a search that goes on finds them too.
 */
export function useNotes(entries: readonly RatingEntry[], whole: boolean): { textOf: (entry: RatingEntry) => string; more: number } {
  // By the entry itself: one that was changed is another.
  const texts = useRef(new WeakMap<RatingEntry, string>());
  const notes = useRef(new Map<string, { of: string; note: string }>());
  const [more, setMore] = useState(0);

  const textOf = useCallback((entry: RatingEntry): string => {
    const known = texts.current.get(entry);
    if (known !== undefined) return known;
    const note = notes.current.get(entry.id);
    const text = haystack(entry, note?.of === entry.changedAt ? note.note : entry.noteStart);
    texts.current.set(entry, text);
    return text;
  }, []);

  useEffect(() => {
    if (!whole) return undefined;
    const life = new AbortController();
    const load = async () => {
      // The first keystroke finds everything folded.
      for (let at = 0; at < entries.length && !life.signal.aborted; at += SLICE) {
        await idle();
        for (const entry of entries.slice(at, at + SLICE)) textOf(entry);
      }
      const long = entries.filter(({ id, noteStart, changedAt }) => noteStart.length >= SHOWN && notes.current.get(id)?.of !== changedAt);
      for (let at = 0; at < long.length && !life.signal.aborted; at += SLICE) {
        await idle();
        const slice = long.slice(at, at + SLICE);
        for (const { article, note, changedAt } of await readRatings(slice.map(({ id }) => id))) notes.current.set(article.id, { of: changedAt, note });
        for (const entry of slice) texts.current.delete(entry);
        if (!life.signal.aborted) setMore((n) => n + 1);
      }
    };
    load().catch(() => {}); // their beginnings are searched all the same
    return () => life.abort();
  }, [entries, whole, textOf]);

  return { textOf, more };
}
