import { useState } from 'preact/hooks';
import { ask, ContextLost, type RatingAnswer } from '../../lib/channel';

export interface Deleting {
  /** What was done, as a message with its value, and the token with which it is undone; null before anything was. */
  state: { message: string; value: string; undo: string | null } | null;
  remove: (ids: string[]) => void;
  restore: () => void;
}

/** Deletes ratings; what is deleted can be had back. @param done called with those that are deleted. */
export function useDeleting(done: (ids: readonly string[]) => void): Deleting {
  const [state, setState] = useState<Deleting['state']>(null);
  /** @param undo under which it is undone, as far as it was done. */
  const make = async (work: () => Promise<RatingAnswer>, undo: string, failed: string): Promise<boolean> => {
    try {
      if ((await work()).saved) return true;
      setState({ message: failed, value: '', undo });
    } catch (error) {
      setState({ message: error instanceof ContextLost ? 'rateUpdated' : failed, value: '', undo });
    }
    return false;
  };
  const remove = async (ids: string[]) => {
    const undo = new Date().toISOString();
    // One is deleted or not; of many some may be gone when storage fails.
    if (!(await make(() => ask('ratings-delete', { ids, undo }), undo, ids.length === 1 ? 'ratingsNotDeleted' : 'ratingsNotAllDeleted'))) return;
    setState({ message: ids.length === 1 ? 'ratingsDeletedOne' : 'ratingsDeleted', value: String(ids.length), undo });
    done(ids);
  };
  const restore = async () => {
    const undo = state?.undo;
    if (undo && (await make(() => ask('ratings-restore', { undo }), undo, 'ratingsNotDeleted'))) setState({ message: 'ratingsRestored', value: '', undo: null });
  };
  return { state, remove: (ids) => void remove(ids), restore: () => void restore() };
}
