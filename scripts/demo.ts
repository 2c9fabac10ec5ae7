/**
 * The first command: builds the extension, opens it on an article in a real browser, prints what
 * the sidebar says and writes a picture. Bad input: one clear line, exit code 2.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind } from './browser';
import { CLOSE, inLanguage, LANGUAGES } from './demo/language';
import { savedPage } from './demo/page';

const USAGE = 'npm run demo -- [FILE.html] [--url URL] [--shot out.png] [--firefox] [--dark] [--width N] [--language LOCALE] [--headed]';

const fail = (message: string): never => {
  process.stderr.write(`demo: ${message}\n`);
  process.exit(2);
};

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, shot: { type: 'string' }, firefox: { type: 'boolean' }, dark: { type: 'boolean' }, width: { type: 'string' }, language: { type: 'string' }, headed: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return fail(`${(error as Error).message.split('. ')[0]}. Use: ${USAGE}`);
  }
}

const { values, positionals } = options();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (positionals.length > 1) fail(`one file at a time. Use: ${USAGE}`);
function page() {
  try {
    return savedPage(positionals[0], values.url);
  } catch (error) {
    return fail((error as Error).message);
  }
}
const { html, url, own } = page();
const width = Number(values.width ?? 1280);
if (!Number.isInteger(width) || width < 200 || width > 8000) fail(`--width takes a number of pixels from 200 to 8000, not "${values.width}"`);

if (values.language && !LANGUAGES.includes(values.language)) fail(`there are no messages in "${values.language}", only in ${LANGUAGES.join(', ')}`);

const kind: BrowserKind = values.firefox ? 'firefox' : 'chromium';
const built = resolve('dist', `${values.firefox ? 'firefox' : 'chrome'}-mv3`);
const shot = resolve(values.shot ?? `evenhand-${kind}.png`);
if (!existsSync(dirname(shot))) fail(`there is no folder "${dirname(shot)}" for the picture`);
process.stderr.write('Building …\n');
try {
  // What it says of its progress is for a terminal; what went wrong comes with the error.
  execFileSync('npx', ['wxt', 'build', ...(values.firefox ? ['-b', 'firefox', '--mv3'] : [])], { stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' });
} catch (error) {
  fail(`the extension could not be built.\n${(error as { stderr?: Buffer }).stderr?.toString() ?? ''}`);
}

const { launch } = await import('./browser');
const browser = await launch({ kind, extension: values.language ? inLanguage(built, values.language) : built, dark: values.dark ?? false, headed: values.headed ?? false, width, height: 1000 });
try {
  browser.site = (asked) => (asked.href === new URL(url).href ? { body: html } : undefined);
  const tab = await browser.newTab();
  await tab.goto(url);
  // In a narrow window the sidebar waits behind its tab.
  const open = await tab.find('button', CLOSE, { timeout: 4000 }).catch(() => null);
  if (!open) await tab.toolbar();
  await tab.find('button', CLOSE);
  // On a slow machine its parts come one after the other: what it says is printed when all of them are there.
  for (let left = 60; left > 0; left--) {
    await new Promise((done) => setTimeout(done, 500));
    if (!(await tab.look()).some(({ inSidebar, busy }) => inSidebar && busy)) break;
  }
  console.log(await tab.say());
  if (own && own !== url) process.stderr.write(`\nThe page names another address as its own: ${own}\n`);
  await tab.screenshot(shot);
  console.log(`\nPicture: ${shot}`);
  if (values.headed) {
    console.log('The browser stays open: press Ctrl+C here to end.');
    await new Promise((done) => process.once('SIGINT', done));
  }
} finally {
  await browser.close();
}
