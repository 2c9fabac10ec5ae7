import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RatingProblem } from '../../components/rating-dock';
import { ask, ContextLost, type RatingAnswer } from '../../lib/channel';
import type { Article } from '../../lib/article';
import { ratedArticle, type Rating, type RatingChange } from '../../lib/ratings';
import { ratingKey, ratingRecord, readRecord, type Stored, watchRecord } from '../../lib/store';

const PROBLEM: Record<Exclude<RatingAnswer, { saved: true }>['reason'], RatingProblem> = { 'storage-full': 'full', 'storage-failed': 'failed', refused: 'failed', private: 'private' };

/** A half-typed note is at most this far behind the keys. */
const NOTE_DELAY_MS = 300;

export interface RatingState {
  rating: Rating | null;
  note: string;
  problem: RatingProblem | null;
  saving: boolean;
  loaded: boolean;
  setStep: (step: Rating['step']) => void;
  setNote: (note: string) => void;
  clear: () => void;
  /** In a private window: keeps what was chosen and typed, and all that follows. */
  keepAnyway: () => void;
  /** What is shown as chosen: what is kept, or in a private window what would be. */
  step: Rating['step'];
}

/**
 * The reader's rating of this article: read from storage, followed live when another tab
 * changes it, changed through the background. What is typed stays on screen whatever fails.
 */
export function useRating(article: Article, nonce: string, draft: string | null): RatingState {
  const [stored, setStored] = useState<Stored<Rating> | null>(null);
  const [note, setTyped] = useState(draft ?? '');
  const [problem, setProblem] = useState<RatingProblem | null>(null);
  const [pending, setPending] = useState(0);
  const [unkept, setUnkept] = useState<Rating['step'] | undefined>(undefined);
  const anyway = useRef(false);
  const latest = useRef(draft ?? '');
  const dirty = useRef(draft !== null);
  const timer = useRef(0);

  const take = useCallback((now: Stored<Rating>) => {
    setStored(now);
    // What is being typed here wins over what another tab wrote a moment ago.
    if (!dirty.current) setTyped(now.state === 'ok' ? now.value.note : '');
    if (now.state === 'broken') setProblem('broken');
  }, []);

  const change = useCallback(
    async (given: RatingChange) => {
      setPending((n) => n + 1);
      try {
        const answer = await ask('rating-change', { nonce, article: ratedArticle(article), change: given, anyway: anyway.current });
        setProblem(answer.saved ? null : PROBLEM[answer.reason]);
        if (given.step !== undefined) setUnkept(answer.saved || answer.reason !== 'private' ? undefined : given.step);
        return answer.saved;
      } catch (error) {
        setProblem(error instanceof ContextLost ? 'updated' : 'failed');
        return false;
      } finally {
        setPending((n) => n - 1);
      }
    },
    [article, nonce],
  );

  useEffect(() => {
    const life = new AbortController();
    const key = ratingKey(article.id);
    // A read that is slow must not take back what was written meanwhile.
    let heard = false;
    const hear = (now: Stored<Rating>) => {
      heard = true;
      take(now);
    };
    watchRecord(ratingRecord, key, hear, life.signal);
    readRecord(ratingRecord, key).then((now) => heard || take(now), () => setProblem('failed'));
    return () => life.abort();
  }, [article.id, take]);

  const keepNote = useCallback(
    (text: string) => {
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        void change({ note: text }).then((saved) => {
          // More may have been typed while this was being saved.
          dirty.current = !saved || latest.current !== text;
          return saved;
        });
      }, NOTE_DELAY_MS);
    },
    [change],
  );

  // A draft that came back with a new frame may not have reached storage.
  useEffect(() => {
    if (draft !== null) keepNote(draft);
    return () => clearTimeout(timer.current);
  }, []);

  return {
    rating: stored?.state === 'ok' ? stored.value : null,
    note,
    problem,
    saving: pending > 0,
    loaded: stored !== null,
    setStep: (step) => void change({ step }),
    setNote(text) {
      dirty.current = true;
      latest.current = text;
      setTyped(text);
      keepNote(text);
    },
    clear: () => void change({ step: null }),
    keepAnyway() {
      anyway.current = true;
      void change({ note, ...(unkept === undefined ? {} : { step: unkept }) });
    },
    step: unkept === undefined ? (stored?.state === 'ok' ? stored.value.step : null) : unkept,
  };
}
