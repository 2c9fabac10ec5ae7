import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RatingProblem } from '../../components/rating-dock';
import { ask, ContextLost, type RatingAnswer } from '../../lib/channel';
import type { Article } from '../../lib/article';
import { ratedArticle, type Rating, type RatingChange, type Reason } from '../../lib/ratings';
import { ratingKey, ratingRecord, readRecord, type Stored, undoKey, undoRecord, watchRecord } from '../../lib/store';
import { contentHash, snapshotOf } from '../../lib/updates';
import { useRecord, valueOf } from '../shared/use-record';

const PROBLEM: Record<Exclude<RatingAnswer, { saved: true }>['reason'], RatingProblem> = { 'storage-full': 'full', 'storage-failed': 'failed', refused: 'failed', private: 'private' };

/** A half-typed note is at most this far behind the keys. */
const NOTE_DELAY_MS = 300;

/** How long an undo is offered. */
const UNDO_MS = 3_600_000;

export interface RatingState {
  rating: Rating | null;
  note: string;
  problem: RatingProblem | null;
  saving: boolean;
  loaded: boolean;
  setStep: (step: Rating['step'], moving?: boolean) => void;
  setReasons: (reasons: Reason[]) => void;
  setNote: (note: string) => void;
  /** Takes the last change of step or reasons back; what was typed stays. */
  undo: () => void;
  undoable: boolean;
  /** Were other words rated than those on the page now? */
  earlier: boolean;
  clear: () => void;
  /** In a private window: keeps what was chosen and typed, and all that follows. */
  keepAnyway: () => void;
  /** What is shown as chosen: what is kept, or in a private window what would be. */
  step: Rating['step'];
  reasons: Reason[];
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
  const [unkept, setUnkept] = useState<Pick<RatingChange, 'step' | 'reasons'>>({});
  const undone = valueOf(useRecord(undoRecord, undoKey(article.id)));
  const version = useMemo(() => contentHash(snapshotOf(article)), [article]);
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

  const made = useCallback(async (asked: Promise<RatingAnswer>) => {
      setPending((n) => n + 1);
      try {
        const answer = await asked;
        setProblem(answer.saved ? null : PROBLEM[answer.reason]);
        return answer;
      } catch (error) {
        setProblem(error instanceof ContextLost ? 'updated' : 'failed');
        return null;
      } finally {
        setPending((n) => n - 1);
      }
  }, []);
  const change = useCallback(
    async (given: RatingChange) => {
      const judged = given.step !== undefined || given.reasons !== undefined;
      const answer = await made(ask('rating-change', { nonce, article: ratedArticle(article), change: judged ? { ...given, version } : given, anyway: anyway.current }));
      const { note: _, moving: __, ...judgement } = given;
      if (judged) setUnkept((before) => (answer && !answer.saved && answer.reason === 'private' ? { ...before, ...judgement } : {}));
      return answer?.saved ?? false;
    },
    [article, nonce, version, made],
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

  const kept = stored?.state === 'ok' ? stored.value : null;
  return {
    rating: kept,
    note,
    problem,
    saving: pending > 0,
    loaded: stored !== null,
    setStep: (step, moving = false) => void change({ step, moving }),
    setReasons: (reasons) => void change({ reasons }),
    undo: () => void made(ask('rating-undo', { nonce, articleId: article.id, anyway: anyway.current })),
    undoable: undone !== null && Date.now() - Date.parse(undone.at) < UNDO_MS,
    earlier: kept !== null && kept.version !== null && kept.version !== version,
    setNote(text) {
      dirty.current = true;
      latest.current = text;
      setTyped(text);
      keepNote(text);
    },
    clear: () => void change({ step: null, reasons: [] }),
    keepAnyway() {
      anyway.current = true;
      void change({ note, ...unkept });
    },
    step: unkept.step === undefined ? (kept?.step ?? null) : unkept.step,
    reasons: unkept.reasons ?? kept?.reasons ?? [],
  };
}
