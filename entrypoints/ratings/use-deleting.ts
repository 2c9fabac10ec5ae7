import { useState } from 'preact/hooks';
import { ask, ContextLost } from '../../lib/channel';
import { problemOf } from './use-editing';

export interface Deleting {
  /** What was done, as a message with its value, and the token with which it is undone; null before anything was. */
  state: { message: string; value: string; undo: string | null } | null;
  remove: (ids: string[]) => void;
  restore: () => void;
}

const PROBLEMS = { full: 'rateFull', failed: 'ratingsNotDeleted', updated: 'rateUpdated' } as const;

/** Deletes ratings; what is deleted can be had back. @param done called with those that are deleted. */
export function useDeleting(done: (ids: readonly string[]) => void): Deleting {
  const [state, setState] = useState<Deleting['state']>(null);
  const failed = (problem: keyof typeof PROBLEMS) => setState((before) => ({ message: PROBLEMS[problem], value: '', undo: before?.undo ?? null }));
  const make = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      failed(error instanceof ContextLost ? 'updated' : 'failed');
    }
  };
  return {
    state,
    remove: (ids) =>
      void make(async () => {
        const undo = new Date().toISOString();
        const answer = await ask('ratings-delete', { ids, undo });
        if (!answer.saved) return failed(problemOf(answer) ?? 'failed');
        setState({ message: ids.length === 1 ? 'ratingsDeletedOne' : 'ratingsDeleted', value: String(ids.length), undo });
        done(ids);
      }),
    restore: () =>
      void make(async () => {
        const undo = state?.undo;
        if (!undo) return;
        const answer = await ask('ratings-restore', { undo });
        if (answer.saved) setState({ message: 'ratingsRestored', value: '', undo: null });
        else failed(problemOf(answer) ?? 'failed');
      }),
  };
}
