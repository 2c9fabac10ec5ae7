import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchCapture, listCaptures, type Problem } from '../../../lib/lookups';

const PAGE = 'https://www.newsweek.com/harbor-1876543';
const CAPTURE = { timestamp: '20240307183512', url: PAGE };
const CDX = `com,newsweek)/harbor-1876543 ${CAPTURE.timestamp} ${PAGE} text/html 200 AAT2EUOFX4QOJJ7O7W7GOD23HRMVHM5Q 3252\n`;
const BLOCKED = 'org.archive.util.io.RuntimeIOException: org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error\n';

interface Given { status?: number; headers?: Record<string, string>; at?: string }
function answer(body: string | Uint8Array<ArrayBuffer>, { status = 200, headers = {}, at = '' }: Given = {}): typeof fetch {
  const response = new Response(body, { status, headers: { 'content-type': 'text/html', ...headers } });
  Object.defineProperty(response, 'url', { value: at });
  return vi.fn<typeof fetch>(async () => response);
}
const memento = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}, at = `https://web.archive.org/web/${CAPTURE.timestamp}id_/${PAGE}`) => fetchCapture(CAPTURE, { fetch: answer(body, { headers, at }) });
const problem = (work: Promise<unknown>): Promise<Problem> => work.then(() => expect.fail('it worked'), (error: { problem: Problem }) => error.problem);
const listed = (body: string, given?: Given) => problem(listCaptures(PAGE, { fetch: answer(body, given) }));

afterEach(() => void vi.useRealTimers());

describe('listing captures', () => {
  it('asks once, without cookies or a referrer, and dates the answer', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00Z'), toFake: ['Date'] });
    const fetch = answer(CDX);
    expect(await listCaptures(PAGE, { fetch })).toEqual({ captures: [CAPTURE], whole: true, fetchedAt: '2026-03-01T12:00:00.000Z' });
    expect(vi.mocked(fetch).mock.calls).toEqual([[expect.stringContaining('https://web.archive.org/cdx/search/cdx?url=https%3A%2F%2Fwww.newsweek.com%2Fharbor-1876543&'), expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' })]]);
  });
  it('an empty answer is an empty list, one that is no list is a failure', async () => {
    expect((await listCaptures(PAGE, { fetch: answer('') })).captures).toEqual([]);
    expect(await listed('<h1>Down for maintenance</h1>')).toEqual({ kind: 'server', retryAt: null });
  });
  it('says when the archive shows nothing of the site', async () => {
    expect(await listed(BLOCKED, { status: 403 })).toMatchObject({ kind: 'blocked' });
    expect(await listed('', { status: 403, headers: { 'x-archive-wayback-runtime-error': BLOCKED.trim() } })).toMatchObject({ kind: 'blocked' });
    expect(await listed('Forbidden', { status: 403 })).toMatchObject({ kind: 'server' });
  });
  it.each([
    [{ 'retry-after': '90' }, '2026-03-01T12:01:30.000Z'],
    [{ 'retry-after': 'Sun, 01 Mar 2026 13:00:00 GMT' }, '2026-03-01T13:00:00.000Z'],
    [{ 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }, '2026-03-01T12:05:00.000Z'],
    [{ 'retry-after': 'soon' }, '2026-03-01T12:05:00.000Z'],
    [{ 'retry-after': '99999999999' }, '2026-03-02T12:00:00.000Z'],
    [{}, '2026-03-01T12:05:00.000Z'],
  ])('a 429 with %j may be tried again at %s', async (headers, retryAt) => {
    vi.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00Z'), toFake: ['Date'] });
    expect(await listed('Too Many Requests', { status: 429, headers: headers as Record<string, string> })).toEqual({ kind: 'rate-limited', retryAt });
  });
  it.each([500, 502, 503, 400, 404])('tells a %i', async (status) => {
    expect(await listed('', { status })).toEqual({ kind: status === 404 ? 'gone' : 'server', retryAt: null });
  });
  it('tells a network that fails, one that is not there, and an answer that does not come', async () => {
    const fails = vi.fn<typeof fetch>(async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await problem(listCaptures(PAGE, { fetch: fails }))).toMatchObject({ kind: 'unreachable' });
    vi.stubGlobal('navigator', { onLine: false });
    expect(await problem(listCaptures(PAGE, { fetch: fails }))).toMatchObject({ kind: 'offline' });
    vi.unstubAllGlobals();
    const never = vi.fn<typeof fetch>((_, init) => new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))));
    expect(await problem(listCaptures(PAGE, { fetch: never, patience: 20 }))).toMatchObject({ kind: 'timeout' });
    const life = new AbortController();
    const going = listCaptures(PAGE, { fetch: never, signal: life.signal });
    life.abort(new Error('left'));
    await expect(going).rejects.toThrow('left');
  });
});

describe('fetching a capture', () => {
  it('gives the page as it was kept', async () => {
    expect(await memento('<p>Café</p>')).toEqual({ html: '<p>Café</p>', ...CAPTURE });
  });
  it('reads the encoding that the page names', async () => {
    const latin = new Uint8Array([...'<meta charset="iso-8859-1"><p>Caf'].map((c) => c.charCodeAt(0)).concat(0xe9));
    expect((await memento(latin)).html).toContain('Café');
    expect((await memento(new Uint8Array([0x43, 0xe9]), { 'content-type': 'text/html; charset=windows-1252' })).html).toBe('Cé');
    expect((await memento('Cé', { 'content-type': 'text/html; charset=klingon' })).html).toBe('Cé');
  });
  it('says which capture it was, when the archive gave another one', async () => {
    expect(await memento('<p>', {}, `https://web.archive.org/web/20240309000000id_/${PAGE}`)).toMatchObject({ timestamp: '20240309000000' });
    expect(await problem(memento('<p>', {}, 'https://web.archive.org/'))).toMatchObject({ kind: 'gone' });
  });
  it('refuses what is no page, and what is too large', async () => {
    expect(await problem(memento('%PDF', { 'content-type': 'application/pdf' }))).toMatchObject({ kind: 'not-html' });
    expect(await problem(memento('x'.repeat(5_000_001)))).toMatchObject({ kind: 'too-large' });
    expect(await problem(fetchCapture(CAPTURE, { fetch: answer('', { status: 404 }) }))).toMatchObject({ kind: 'gone' });
  });
});
