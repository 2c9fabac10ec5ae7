/**
 * The first command: builds the extension, opens it on an article in a real browser, prints what
 * the sidebar says and writes a picture. Bad input: one clear line, exit code 2.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserKind, launch } from './browser';

const BUNDLED = { file: 'test/pages/article-2023.html', url: 'https://www.newsweek.com/port-ellery-harbor-vote-quillfeather-1876543' };
const USAGE = 'npm run demo -- [FILE.html] [--url URL] [--shot out.png] [--firefox] [--dark] [--width N] [--headed]';

const fail = (message: string): never => {
  process.stderr.write(`demo: ${message}\n`);
  process.exit(2);
};

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, shot: { type: 'string' }, firefox: { type: 'boolean' }, dark: { type: 'boolean' }, width: { type: 'string' }, headed: { type: 'boolean' } },
    });
  } catch (error) {
    return fail(`${(error as Error).message.split('. ')[0]}. Use: ${USAGE}`);
  }
}

function page(file: string): string {
  try {
    const html = readFileSync(file, 'utf8');
    if (/<(?:!doctype|html|head|body)\b/i.test(html.slice(0, 5000))) return html;
  } catch {
    return fail(`"${file}" can't be read`);
  }
  return fail(`"${file}" is no HTML page`);
}

const { values, positionals } = options();
if (positionals.length > 1) fail(`one file at a time. Use: ${USAGE}`);
const file = positionals[0] ?? BUNDLED.file;
const html = page(file);
const canonical = /<link[^>]+rel=["']canonical["'][^>]*href=["']([^"']+)/i.exec(html)?.[1];
const url = values.url ?? (positionals.length ? canonical : BUNDLED.url) ?? '';
if (!URL.canParse(url)) fail(values.url ? `"${values.url}" is not an address` : `"${file}" does not say its address: give it with --url`);
if (!url.startsWith('https://www.newsweek.com/')) fail(`the sidebar opens on https://www.newsweek.com/… only, not on ${url}`);
const width = Number(values.width ?? 1280);
if (!Number.isInteger(width) || width < 200 || width > 8000) fail(`--width takes a number of pixels from 200 to 8000, not "${values.width}"`);

const kind: BrowserKind = values.firefox ? 'firefox' : 'chromium';
const shot = resolve(values.shot ?? `evenhand-${kind}.png`);
process.stderr.write('Building …\n');
execFileSync('npx', ['wxt', 'build', ...(values.firefox ? ['-b', 'firefox', '--mv3'] : [])], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });

const browser = await launch({ kind, extension: resolve('dist', `${values.firefox ? 'firefox' : 'chrome'}-mv3`), dark: values.dark ?? false, headed: values.headed ?? false, width, height: 1000 });
try {
  browser.site = (asked) => (asked.href === new URL(url).href ? { body: html } : undefined);
  const tab = await browser.newTab();
  await tab.goto(url);
  // In a narrow window the sidebar waits behind its tab.
  const open = await tab.find('button', /^(?:Close sidebar|Cerrar el panel)$/, { timeout: 4000 }).catch(() => null);
  if (!open) await tab.toolbar();
  await tab.find('button', /^(?:Close sidebar|Cerrar el panel)$/);
  await new Promise((done) => setTimeout(done, 500));
  console.log(await tab.say());
  await tab.screenshot(shot);
  console.log(`\nPicture: ${shot}`);
  if (values.headed) {
    console.log('The browser stays open: press Ctrl+C here to end.');
    await new Promise((done) => process.once('SIGINT', done));
  }
} finally {
  await browser.close();
}
