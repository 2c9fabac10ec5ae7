import { problem, problemOf } from './problems';
import { readText } from './text';
import { LookupError } from './types';

/** Less than the half minute after which browsers end an idle background. */
const PATIENCE_MS = 20_000;

export interface RequestOptions {
  /** Ends the request; it rejects with the signal's reason then. */
  signal?: AbortSignal;
  /** In place of the browser's, in tests. */
  fetch?: typeof fetch;
  /** Milliseconds to wait for the whole answer. */
  patience?: number;
}

export interface Answered {
  text: string;
  /** The last address, after all redirects. */
  address: string;
  type: string;
}

/**
 * Asks the archive, once. No cookies go with it, and nothing about the page the reader is on.
 *
 * @param most bytes of the answer's text; a longer one is not read.
 * @throws LookupError with the reason; the signal's reason when aborted.
 */
export async function request(address: string, most: number, { signal, fetch = globalThis.fetch, patience = PATIENCE_MS }: RequestOptions = {}): Promise<Answered> {
  signal?.throwIfAborted();
  const timeout = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const text = await readText(response, most);
    if (!response.ok) throw new LookupError(problemOf(response.status, response.headers, (text ?? '').slice(0, 10_000), Date.now()));
    if (text === null) throw new LookupError(problem('too-large'));
    return { text, address: response.url || address, type: response.headers.get('content-type') ?? '' };
  } catch (error) {
    if (error instanceof LookupError) throw error;
    signal?.throwIfAborted();
    if (timeout.aborted) throw new LookupError(problem('timeout'));
    throw new LookupError(problem(globalThis.navigator?.onLine === false ? 'offline' : 'unreachable'));
  }
}
