import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'evenhand-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const notHtml = join(folder, 'notes.html');
writeFileSync(notHtml, 'just words');

// as `tsx` runs them, in one process less
const TSX = ['--import', 'tsx'];
const run = (script: string, given: string[], input = '') => spawnSync(process.execPath, [...TSX, script, ...given], { encoding: 'utf8', input });

const htmlOf = (name: string) => readFileSync(`test/pages/${name}.html`, 'utf8');

describe('bad input gets one clear line and exit code 2', () => {
  it.each([
    ['scripts/read.ts', [], /give an HTML file/],
    ['scripts/read.ts', ['nowhere.html'], /"nowhere.html" can't be read/],
    ['scripts/read.ts', [notHtml], /is no HTML page/],
    ['scripts/read.ts', ['--colour'], /Unknown option '--colour'\. Use: npm run --silent read/],
    ['scripts/read.ts', ['test/pages/article-2023.html', '--url', 'harbor'], /"harbor" is not an address/],
    ['scripts/demo.ts', ['nowhere.html'], /"nowhere.html" can't be read/],
    ['scripts/demo.ts', [notHtml, '--url', 'https://www.newsweek.com/a-1876543'], /is no HTML page/],
    ['scripts/demo.ts', ['--width', 'wide'], /--width takes/],
    ['scripts/demo.ts', ['--language', 'xx'], /no messages in "xx"/],
    ['scripts/demo.ts', ['--url', 'http://example.com/'], /opens on pages over https only/],
    ['scripts/demo.ts', ['--colour'], /Unknown option '--colour'\. Use: npm run demo/],
    ['scripts/demo.ts', ['--shot', join(folder, 'nowhere', 'a.png')], /there is no folder .*nowhere/],
    ['scripts/nightly.ts', ['--seed', 'x'], /--seed takes a whole number/],
    ['scripts/dev.ts', ['nowhere.html'], /"nowhere.html" can't be read/],
  ])('%s %j', (script, given, message) => {
    const { status, stderr, stdout } = run(script, given);
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    expect(stderr).toMatch(message);
  });
});

it.each(['scripts/read.ts', 'scripts/demo.ts'])('%s --help says what it takes', (script) => {
  const { status, stdout } = run(script, ['--help']);
  expect({ status, lines: stdout.trim().split('\n').length }).toEqual({ status: 0, lines: 1 });
  expect(stdout).toMatch(/^npm run .*--url/);
});

describe('the headless reader', () => {
  it('prints a page as a person would read it', () => {
    const { status, stdout } = run('scripts/read.ts', ['test/pages/article-2023.html']);
    expect(status).toBe(0);
    expect(stdout).toContain('Town Votes to Wall Off Its Harbor After Three Years of Flood Rows\nAda Lindgren · U.S.');
    expect(stdout).toContain('“run out of winters to wait.”');
  });

  it('says so where a page and the address given for it are of two articles', () => {
    const url = 'https://www.newsweek.com/some-other-story-1999999';
    const own = 'https://www.newsweek.com/port-ellery-harbor-vote-quillfeather-1876543';
    const { status, stdout } = run('scripts/read.ts', ['test/pages/article-2023.html', '--url', url]);
    expect(status).toBe(0);
    expect(stdout).toBe(`This page says that it is ${own}, not ${url}, so it is read as neither. Give the address it was saved from, or no --url.\n`);
    expect(JSON.parse(run('scripts/read.ts', ['test/pages/article-2023.html', '--url', url, '--json']).stdout)).toMatchObject({ article: null, reason: 'not-article', ownAddress: own });
    expect(run('scripts/read.ts', ['test/pages/not-articles/home.html', '--url', 'https://www.newsweek.com/']).stdout).toBe('This page is not an article.\n');
  });

  it('reads a page of another publisher as the toolbar button does, each after its address', () => {
    const ferryPage = htmlOf('other/wordpress');
    const lines = [
      { id: 'a', html: ferryPage, url: 'https://lowlandgazette.example/2025/03/last-foot-ferry-river-sall/' },
      { id: 'b', html: htmlOf('other/spanish') },
      { id: 'c', html: htmlOf('other/section'), url: 'https://lowlandgazette.example/news/' },
      { id: 'filed', html: `<DOCUMENT><TYPE>EX-99.1\n${ferryPage}`, url: 'https://lowlandgazette.example/2025/03/last-foot-ferry-river-sall/' },
      { id: 'd', html: ferryPage, url: 'https://www.newsweek.com/last-foot-ferry-1876543' },
    ];
    const { stdout } = run('scripts/read.ts', ['--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const [ferry, bells, section, filed, stranger] = stdout.trim().split('\n').map((line) => JSON.parse(line) as { article: { headline: string; authors: string[]; url: string } | null; reason?: string; speakers: { name: string }[]; signals: unknown[] });
    expect(ferry?.article).toMatchObject({ headline: 'Last Foot Ferry on the Sall to Stop', authors: ['Jory Pell'], url: 'https://lowlandgazette.example/2025/03/last-foot-ferry-river-sall' });
    expect(ferry?.speakers.map(({ name }) => name)).toContain('Halina Brisk');
    expect(bells?.article?.headline).toBeTruthy();
    expect(bells).toMatchObject({ speakers: [], signals: [] });
    expect(section).toMatchObject({ article: null, reason: 'not-article', speakers: [] });
    expect(filed).toEqual({ ...ferry, id: 'filed' });
    // Newsweek's own rules believe no head that is another publisher's.
    expect(stranger?.article).toBeNull();
  });

  it('answers a line that is no document with its error, and goes on', () => {
    const lines = ['{"id":"a","paragraphs":["\\"One,\\" she said."]}', '{oops', '{"id":"b"}', '{"id":"c","paragraphs":[]}'];
    const { status, stdout } = run('scripts/read.ts', ['--jsonl'], lines.join('\n'));
    const answers = stdout.trim().split('\n').map((line) => JSON.parse(line) as { id: string | null; error?: string; attributions?: unknown[] });
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b', 'c']);
    expect(answers[0]?.attributions).toHaveLength(1);
    expect(answers[1]?.error).toBeTruthy();
    expect(answers[2]?.error).toContain('needs "html"');
  });

  it('streams: the first answer comes before the last document is given', async () => {
    const reader = spawn(process.execPath, [...TSX, 'scripts/read.ts', '--jsonl']);
    const lines = createInterface({ input: reader.stdout });
    reader.stdin.write('{"id":"first","paragraphs":[]}\n');
    const [line] = (await once(lines, 'line')) as [string];
    expect(line).toContain('"first"');
    reader.stdin.end();
    expect((await once(reader, 'close'))[0]).toBe(0);
  });
});
