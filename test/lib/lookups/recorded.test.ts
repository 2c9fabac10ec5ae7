import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fetchCapture, listCaptures, type Problem } from '../../../lib/lookups';

/** Answers of the Internet Archive as they came. They are not part of this repository: see CONTRIBUTING.md. */
const SAMPLES = '../shared/samples';
const there = existsSync(`${SAMPLES}/wayback.get_memento.0.http`);

/** A recorded exchange as the `fetch` that gives its answer again. */
function replayed(name: string): { fetch: typeof fetch; asked: string } {
  const text = readFileSync(`${SAMPLES}/wayback.${name}.http`, 'utf8');
  const [request = '', rest = ''] = [text.slice(0, text.indexOf('\n\n')), text.slice(text.indexOf('\n\n') + 2)];
  const [head = '', body = ''] = [rest.slice(0, rest.indexOf('\n\n')), rest.slice(rest.indexOf('\n\n') + 2)];
  const asked = /^GET (\S+)/.exec(request)?.[1] ?? '';
  const status = Number(/'code': (\d+)/.exec(head)?.[1]);
  const headers = head.split('\n').slice(1).flatMap((line): [string, string][] => {
    const [, key = '', value = ''] = /^([\w-]+): \[["'](.*)["']\]$/.exec(line) ?? [];
    return key && !/encoding|^link$/i.test(key) ? [[key, value]] : [];
  });
  return {
    asked,
    fetch: async () => {
      const response = new Response(body, { status, headers });
      Object.defineProperty(response, 'url', { value: asked });
      return response;
    },
  };
}
const list = (name: string) => listCaptures('https://example.com/', { fetch: replayed(name).fetch });

if (!there && !process.env['CI']) console.log(`Left out: the tests on recorded answers, since ${SAMPLES} is not here.`);
if (!there) it.runIf(process.env['CI'])('the recorded answers are there', () => expect.fail(`${SAMPLES} is missing: CI needs it`));
else describe('recorded answers of the Internet Archive', () => {
  it('captures of one page are listed', async () => {
    const { captures, whole } = await list('search_rate_limits.0');
    expect(captures[0]).toEqual({ timestamp: '19970427191925', url: 'http://www.zew.de:80/' });
    expect(captures.length).toBeGreaterThan(50);
    expect(captures.every((c, i) => c.timestamp > (captures[i - 1]?.timestamp ?? ''))).toBe(true);
    expect(whole).toBe(false);
  });
  it('redirects are left out, and the resumption key is no capture', async () => {
    expect((await list('search_with_filter.0')).captures.map((c) => c.timestamp)).toEqual(['20220101003924']);
    expect((await list('search_with_filter.1')).captures).toEqual([]);
  });
  it('a blocked site is told', async () => {
    expect(await list('search_raises_for_blocked_urls.0').catch((error: { problem: Problem }) => error.problem)).toEqual({ kind: 'blocked', retryAt: null });
  });
  it('a memento is read', async () => {
    const { asked, fetch } = replayed('get_memento.0');
    const { html, ...capture } = await fetchCapture({ timestamp: '20171124151315', url: 'https://www.fws.gov/birds/' }, { fetch });
    expect(asked).toBe('https://web.archive.org/web/20171124151315id_/https://www.fws.gov/birds/');
    expect(capture).toEqual({ timestamp: '20171124151315', url: 'https://www.fws.gov/birds/' });
    expect(html).toMatch(/^<!DOCTYPE html>/);
  });
});
