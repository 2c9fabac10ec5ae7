import type { Problem } from './types';

/** The last time the reader asked for a look-up, and what came of it. `at` is an ISO 8601 instant. */
export type Attempt = { state: 'asking' | 'looking' | 'done' | 'not-allowed'; at: string } | { state: 'failed'; at: string; problem: Problem };

/** How a look-up stands at a moment. */
export type Standing = { state: 'idle' | 'asking' | 'looking' | 'done' | 'not-allowed' } | { state: 'failed'; problem: Problem };

const MINUTE = 60_000;

/**
 * How the last attempt stands now. The browser may have been closed while the reader was asked, or have ended the
 * look-up: nobody wrote that down, so an old one is taken for that. A pause that is over is no problem any more.
 *
 * @param now milliseconds since 1970.
 */
export function standingOf(attempt: Attempt | null, now: number): Standing {
  if (!attempt) return { state: 'idle' };
  const age = now - Date.parse(attempt.at);
  if (attempt.state === 'asking') return { state: age > 10 * MINUTE ? 'idle' : 'asking' };
  if (attempt.state === 'looking') return age > MINUTE ? { state: 'failed', problem: { kind: 'interrupted', retryAt: null } } : { state: 'looking' };
  if (attempt.state !== 'failed') return { state: attempt.state };
  const { problem } = attempt;
  return problem.retryAt !== null && Date.parse(problem.retryAt) <= now ? { state: 'idle' } : { state: 'failed', problem };
}
