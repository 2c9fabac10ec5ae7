/** Draws `public/icon/SIZE.png` from `assets/icon.svg`, in the browser that the tests use: `npm run icons`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import UPNG from 'upng-js';
import { findBrowser } from './browser/find';

/** 16 to 48 stand in toolbars and extension lists, 96 in Firefox's, 128 in the stores. */
const SIZES = [16, 32, 48, 96, 128];

/** The mark has three colours; the rest are its soft edges. A palette makes a file of less than half the size. */
const COLOURS = 32;

const svg = readFileSync('assets/icon.svg', 'utf8');
mkdirSync('public/icon', { recursive: true });
const browser = await launch({ executablePath: await findBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const drawn = UPNG.decode(new Uint8Array(await page.screenshot({ omitBackground: true })).buffer);
  writeFileSync(`public/icon/${size}.png`, new Uint8Array(UPNG.encode(UPNG.toRGBA8(drawn), size, size, COLOURS)));
}
await browser.close();
