import type { Problem, ProblemKind } from '../lib/lookups';
import { formatOwn } from './dates';
import type { Words } from './say';

/** Who is asked: the Internet Archive, or Wikipedia and Wikidata. */
export type Asked = 'captures' | 'people';

/** The message of each reason. */
const TEXTS: Record<Asked, Record<ProblemKind, string>> = {
  captures: {
    'rate-limited': 'lookupLimited',
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
  },
  people: {
    'rate-limited': 'personLimited',
    blocked: 'personServer',
    offline: 'lookupOffline',
    unreachable: 'personUnreachable',
    timeout: 'personTimeout',
    server: 'personServer',
    gone: 'personGone',
    'not-html': 'personServer',
    'too-large': 'personServer',
    'not-allowed': 'personNotAllowed',
    interrupted: 'lookupInterrupted',
  },
};

/** Why a look-up gave nothing, in the reader's language; when to try again, on the reader's clock. */
export function problemText(asked: Asked, { kind, retryAt }: Problem, { say, language }: Words): string {
  const when = retryAt ? formatOwn(retryAt, language) : '';
  if (kind === 'rate-limited') return say(TEXTS[asked][kind], when);
  return [say(TEXTS[asked][kind]), when && say('lookupRetry', when)].filter(Boolean).join(' ');
}
