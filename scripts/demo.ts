/**
 * The first command: builds the extension, opens it on an article in a real browser, prints what
 * the sidebar says and writes a picture. Bad input: one clear line, exit code 2.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserKind, launch } from './browser';
import { savedPage } from './demo/page';

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

/** The button that closes the sidebar, in whichever language the browser chooses. */
const CLOSE = new RegExp(`^(?:${readdirSync('public/_locales').map((locale) => (JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as { close: { message: string } }).close.message).join('|')})$`);

const { values, positionals } = options();
if (positionals.length > 1) fail(`one file at a time. Use: ${USAGE}`);
function page() {
  try {
    return savedPage(positionals[0], values.url);
  } catch (error) {
    return fail((error as Error).message);
  }
}
const { html, url } = page();
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
  const open = await tab.find('button', CLOSE, { timeout: 4000 }).catch(() => null);
  if (!open) await tab.toolbar();
  await tab.find('button', CLOSE);
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
