/**
 * A live-reload session: WXT builds and watches, a browser stays open on an article beside the
 * sidebar, and what is changed in the code is shown at once. `npm run dev -- [FILE.html] [--url URL] [--firefox]`
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { savedPage } from './demo/page';

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, firefox: { type: 'boolean' } } });
  const { html, url } = savedPage(positionals[0], values.url);
  const [{ createServer }, { launch }] = await Promise.all([import('wxt'), import('./browser')]);
  const server = await createServer(values.firefox ? { browser: 'firefox', manifestVersion: 3 } : {});
  await server.start();
  const headed = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const browser = await launch({ kind: values.firefox ? 'firefox' : 'chromium', extension: resolve('dist', `${values.firefox ? 'firefox' : 'chrome'}-mv3-dev`), headed, local: true });
  browser.site = (asked) => (asked.href === new URL(url).href ? { body: html } : undefined);
  const tab = await browser.newTab();
  await tab.goto(url);
  console.log(`The sidebar stands beside ${url}${headed ? '' : ' (no display was found: the browser has no window)'}. Press Ctrl+C here to end.`);
  await new Promise((done) => process.once('SIGINT', done));
  await browser.close();
  await server.stop();
  process.exit(0);
} catch (error) {
  process.stderr.write(`dev: ${(error as Error).message}\n`);
  process.exit(2);
}
