import { type Attempt, inTurn, LookupError, type Problem } from '../../lib/lookups';
import type { LookupCache } from './lookup-cache';

type Pauses = Pick<LookupCache<unknown>, 'pausedUntil' | 'pause'>;

/** Asks when no other look-up does, unless who is asked wants no request yet: then nothing is sent. */
export const held = <Found extends object>(pauses: Pauses, work: () => Promise<Found>): Promise<Found | { problem: Problem }> => inTurn(() => unlessPaused(pauses, work));

async function unlessPaused<Found extends object>(pauses: Pauses, work: () => Promise<Found>): Promise<Found | { problem: Problem }> {
  const until = await pauses.pausedUntil(Date.now());
  if (until) return { problem: { kind: 'rate-limited', retryAt: until } };
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    if (error.problem.retryAt) await pauses.pause(error.problem.retryAt);
    return { problem: error.problem };
  }
}

/** How an attempt stands from this moment on. */
export const now = (state: 'asking' | 'looking' | 'done' | 'not-allowed'): Attempt => ({ state, at: new Date().toISOString() });
export const failed = (problem: Problem): Attempt => ({ state: 'failed', at: new Date().toISOString(), problem });
