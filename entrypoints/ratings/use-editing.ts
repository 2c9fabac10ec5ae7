import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, ContextLost, type RatingAnswer } from '../../lib/channel';
import type { Rating, RatingChange } from '../../lib/ratings';
import { ratingKey, ratingRecord, readRecord, watchRecord } from '../../lib/store';

export type EditProblem = 'full' | 'failed' | 'updated' | null;

export interface Editing {
  /** Null until it is read. */
  rating: Rating | null;
  note: string;
  problem: EditProblem;
  change: (change: RatingChange) => void;
}

/** A note is kept when the reader stops typing for this long. */
const NOTE_DELAY_MS = 300;

const problemOf = (answer: Exclude<RatingAnswer, { saved: true }>): EditProblem => (answer.reason === 'storage-full' ? 'full' : 'failed');

/** One rating that is edited in place; each change is kept at once, and what was typed stays whatever fails. */
export function useEditing(id: string): Editing {
  const [rating, setRating] = useState<Rating | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<EditProblem>(null);
  const timer = useRef(0);
  const latest = useRef<string | null>(null);

  const keep = async (change: RatingChange) => {
    try {
      const answer = await ask('rating-edit', { articleId: id, change });
      setProblem(answer.saved ? null : problemOf(answer));
    } catch (error) {
      setProblem(error instanceof ContextLost ? 'updated' : 'failed');
    }
  };
  useEffect(() => {
    const life = new AbortController();
    const key = ratingKey(id);
    watchRecord(ratingRecord, key, (now) => now.state === 'ok' && setRating(now.value), life.signal);
    readRecord(ratingRecord, key).then((now) => now.state === 'ok' && setRating(now.value), () => setProblem('failed'));
    return () => {
      life.abort();
      // What was typed a moment ago is not lost when the row is closed.
      clearTimeout(timer.current);
      if (latest.current !== null) void keep({ note: latest.current });
    };
  }, [id]);

  const change = (given: RatingChange) => {
    if (given.note === undefined) return void keep(given);
    const { note } = given;
    latest.current = note;
    setTyped(note);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      latest.current = null;
      void keep({ note });
    }, NOTE_DELAY_MS);
  };
  return { rating, note: typed ?? rating?.note ?? '', problem, change };
}
