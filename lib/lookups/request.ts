import { problem, problemOf } from './problems';
import { readBytes, textOf } from './text';
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
  /** Sent with the request. */
  headers?: Record<string, string>;
}

export interface Answered {
  text: string;
  /** The last address, after all redirects. */
  address: string;
  type: string;
}

export interface AnsweredBytes extends Omit<Answered, 'text'> {
  bytes: Uint8Array<ArrayBuffer>;
}

/** As `requestBytes`, for an answer that is text. */
export async function request(address: string, most: number, options?: RequestOptions): Promise<Answered> {
  const { response, bytes, ...answered } = await fetched(address, most, options);
  return { ...answered, text: textOf(bytes, response) };
}

/**
 * Asks a host, once. No cookies go with it, and nothing about the page the reader is on.
 *
 * @param most bytes of the answer; a longer one is not read.
 * @throws LookupError with the reason; the signal's reason when aborted.
 */
export async function requestBytes(address: string, most: number, options?: RequestOptions): Promise<AnsweredBytes> {
  const { bytes, address: last, type } = await fetched(address, most, options);
  return { bytes, address: last, type };
}

async function fetched(address: string, most: number, { signal, fetch = globalThis.fetch, patience = PATIENCE_MS, headers = {} }: RequestOptions = {}): Promise<AnsweredBytes & { response: Response }> {
  signal?.throwIfAborted();
  const timeout = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const bytes = await readBytes(response, most);
    if (!response.ok) throw new LookupError(problemOf(response.status, response.headers, bytes ? textOf(bytes.subarray(0, 10_000), response) : '', Date.now()));
    if (bytes === null) throw new LookupError(problem('too-large'));
    return { response, bytes, address: response.url || address, type: response.headers.get('content-type') ?? '' };
  } catch (error) {
    if (error instanceof LookupError) throw error;
    signal?.throwIfAborted();
    if (timeout.aborted) throw new LookupError(problem('timeout'));
    throw new LookupError(problem(globalThis.navigator?.onLine === false ? 'offline' : 'unreachable'));
  }
}
