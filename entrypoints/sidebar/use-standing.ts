import { useCallback, useEffect, useState } from 'preact/hooks';
import { ContextLost, type LookupAnswer } from '../../lib/channel';
import { type Attempt, type Standing, standingOf } from '../../lib/lookups';

/** `private`, `unasked` and `updated`: the look-up could not even be asked for. */
export type LookupStanding = Standing | { state: 'private' | 'unasked' | 'updated' };

/** How often a look-up that nobody wrote an end of is looked at again. */
const STALE_CHECK_MS = 5000;

/**
 * How a look-up stands, and a way to ask the background for it.
 *
 * @param last the last attempt, as its record tells it.
 */
export function useStanding(last: Attempt | null): { standing: LookupStanding; begin: (asked: Promise<LookupAnswer>) => Promise<void> } {
  const [refused, setRefused] = useState<'private' | 'unasked' | 'updated' | null>(null);
  const [, look] = useState(0);
  const standing = refused ? { state: refused } : standingOf(last, Date.now());
  const waiting = standing.state === 'looking' || standing.state === 'asking';
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => look((n) => n + 1), STALE_CHECK_MS);
    return () => clearInterval(timer);
  }, [waiting]);
  const begin = useCallback(async (asked: Promise<LookupAnswer>) => {
    try {
      const answer = await asked;
      setRefused(answer === 'begun' ? null : answer === 'private' ? 'private' : 'unasked');
    } catch (error) {
      setRefused(error instanceof ContextLost ? 'updated' : 'unasked');
    }
  }, []);
  return { standing, begin };
}
