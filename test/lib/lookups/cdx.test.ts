import { describe, expect, it } from 'vitest';
import { cdxAddress, parseCdx } from '../../../lib/lookups/cdx';
import { captureAt, mementoAddress } from '../../../lib/lookups/memento';
import { instantOf } from '../../../lib/lookups/timestamps';

const PAGE = 'https://www.newsweek.com/harbor-1876543';
const line = (timestamp: string, { url = PAGE, type = 'text/html', status = '200', digest = timestamp } = {}) => `com,newsweek)/harbor-1876543 ${timestamp} ${url} ${type} ${status} ${digest} 3252`;
const stamps = (text: string) => parseCdx(text).captures.map((c) => c.timestamp);

describe('a CDX answer', () => {
  it('gives its captures, oldest first, each moment once', () => {
    const text = [line('20240308000000'), line('20240307183512', { url: 'http://newsweek.com/harbor-1876543' }), line('20240308000000', { digest: 'OTHER' })].join('\n');
    expect(parseCdx(text)).toEqual({ captures: [{ timestamp: '20240307183512', url: 'http://newsweek.com/harbor-1876543' }, { timestamp: '20240308000000', url: PAGE }], whole: true, malformed: 0 });
  });
  it('gives of several in a row with one content the first', () => {
    const text = [line('20240307000000', { digest: 'A' }), line('20240308000000', { digest: 'A' }), line('20240309000000', { digest: 'B' }), line('20240310000000', { digest: 'A' })].join('\n');
    expect(stamps(text)).toEqual(['20240307000000', '20240309000000', '20240310000000']);
  });
  it('leaves out what was no page when it was captured', () => {
    const text = [line('20240307000000', { status: '301' }), line('20240308000000', { type: 'warc/revisit', status: '-' }), line('20240309000000', { type: 'image/png' }), line('20240310000000')].join('\r\n');
    expect(parseCdx(text)).toMatchObject({ captures: [{ timestamp: '20240310000000' }], malformed: 0 });
  });
  it('ends at an empty line: what follows is a resumption key', () => {
    expect(parseCdx(`${line('20240307000000')}\n\ncom%2Cnewsweek%29%2Fharbor+20240307000001\n`)).toMatchObject({ captures: [{ timestamp: '20240307000000' }], malformed: 0 });
  });
  it('is empty where the archive has none', () => {
    for (const text of ['', '\n', ' \r\n']) expect(parseCdx(text)).toEqual({ captures: [], whole: true, malformed: 0 });
  });
  it('is told from what is no list at all', () => {
    for (const text of ['<html><body><h1>502 Bad Gateway</h1></body></html>', '[["urlkey","timestamp"]]', line('20241399000000'), line('2024'), line('20240307000000', { url: 'javascript:alert(1)' }), 'com,newsweek)/x 20240307000000', '\u0000'.repeat(500)]) {
      expect(parseCdx(text).captures).toEqual([]);
      expect(parseCdx(text).malformed).toBeGreaterThan(0);
    }
  });
  it('keeps what is good of a broken answer', () => {
    expect(parseCdx(`${line('20240307000000')}\ncom,newsweek)/harb`)).toMatchObject({ captures: [{ timestamp: '20240307000000' }], malformed: 1 });
  });
  it('lists 500 and says that there are more', () => {
    const many = Array.from({ length: 501 }, (_, i) => line(String(20240307000000 + Math.floor(i / 60) * 100 + (i % 60))));
    expect(parseCdx(many.join('\n'))).toMatchObject({ whole: false });
    expect(stamps(many.join('\n'))).toHaveLength(500);
    expect(parseCdx(many.slice(1).join('\n'))).toMatchObject({ whole: true });
  });
});

describe('an address of the archive', () => {
  it('asks for one article, with each content once', () => {
    const { origin, pathname, searchParams } = new URL(cdxAddress(`${PAGE}?a=b&c=d`));
    expect(origin + pathname).toBe('https://web.archive.org/cdx/search/cdx');
    expect([...searchParams]).toEqual([['url', `${PAGE}?a=b&c=d`], ['collapse', 'digest'], ['limit', '501'], ['filter', 'statuscode:200'], ['filter', 'mimetype:text/html']]);
  });
  it('names a capture, and is read back', () => {
    const capture = { timestamp: '20240307183512', url: `${PAGE}?a=b` };
    expect(mementoAddress(capture)).toBe(`https://web.archive.org/web/20240307183512id_/${PAGE}?a=b`);
    expect(captureAt(mementoAddress(capture))).toEqual(capture);
    expect(captureAt(`https://web.archive.org/web/20240307183512/${PAGE}`)?.timestamp).toBe('20240307183512');
    for (const other of ['https://web.archive.org/', `https://example.com/web/20240307183512id_/${PAGE}`, 'https://web.archive.org/web/20241399000000id_/x', `https://web.archive.org/web/2024/${PAGE}`]) expect(captureAt(other)).toBeNull();
  });
  it('has a timestamp that is a moment', () => {
    expect(instantOf('20240307183512')).toBe('2024-03-07T18:35:12.000Z');
    for (const none of ['', '20240230000000', '20240307250000', '2024030718351', 'x0240307183512']) expect(instantOf(none)).toBeNull();
  });
});
