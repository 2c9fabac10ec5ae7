/** Draws `public/icon/SIZE.png` from `assets/icon.svg`, in the browser that the tests use: `npm run icons`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browser/find';

/** 16 to 48 stand in toolbars and extension lists, 96 in Firefox's, 128 in the stores. */
const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync('assets/icon.svg', 'utf8');
mkdirSync('public/icon', { recursive: true });
const browser = await launch({ executablePath: await findBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
