import type { Problem, ProblemKind } from '../lib/lookups';
import { formatOwn } from './dates';
import type { Words } from './say';

/** The message of each reason. */
const TEXTS: Record<Exclude<ProblemKind, 'rate-limited'>, string> = {
  blocked: 'lookupBlocked',
  offline: 'lookupOffline',
  unreachable: 'lookupUnreachable',
  timeout: 'lookupTimeout',
  server: 'lookupServer',
  gone: 'lookupGone',
  'not-html': 'lookupNotPage',
  'too-large': 'lookupTooLarge',
  'not-allowed': 'lookupNotAllowed',
  interrupted: 'lookupInterrupted',
};

/** Why a look-up gave nothing, in the reader's language; when to try again, on the reader's clock. */
export function problemText({ kind, retryAt }: Problem, { say, language }: Words): string {
  const when = retryAt ? formatOwn(retryAt, language) : '';
  if (kind === 'rate-limited') return say('lookupLimited', when);
  return [say(TEXTS[kind]), when && say('lookupRetry', when)].filter(Boolean).join(' ');
}
