import type { Problem, ProblemKind } from './types';

const MINUTE = 60_000;
/** The archive counts requests over five minutes, and shuts out for an hour who goes on asking after a 429. */
const PAUSE = 5 * MINUTE;
const LONGEST_PAUSE = 24 * 60 * MINUTE;

/** How the archive says that it shows nothing of a site. */
const BLOCKED = /Blocked Site Error|AccessControlException/;

export const problem = (kind: ProblemKind, retryAt: string | null = null): Problem => ({ kind, retryAt });

/**
 * What an answer that is no success means.
 *
 * @param body the beginning of its text.
 * @param now milliseconds since 1970.
 */
export function problemOf(status: number, headers: Headers, body: string, now: number): Problem {
  if (status === 429) return problem('rate-limited', retryTime(headers, now) ?? isoAfter(PAUSE, now));
  if (status === 451 || BLOCKED.test(headers.get('x-archive-wayback-runtime-error') ?? '') || BLOCKED.test(body)) return problem('blocked');
  if (status === 404) return problem('gone');
  return problem('server', retryTime(headers, now));
}

/** `Retry-After`, in seconds or as a date; null where it is missing, past or no time at all. */
function retryTime(headers: Headers, now: number): string | null {
  const given = headers.get('retry-after')?.trim() ?? '';
  const wait = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - now;
  return wait > 0 ? isoAfter(Math.min(wait, LONGEST_PAUSE), now) : null;
}

const isoAfter = (wait: number, now: number): string => new Date(now + wait).toISOString();
