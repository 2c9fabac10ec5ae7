/** `npm run store-pictures`: draws docs/store/pictures (1280 × 800, for the stores) and docs/pictures (for the user guide) in Chromium, on the bundled article. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch, type Tab } from './browser';
import * as scenes from './pictures/scenes';

const STORE = 'docs/store/pictures';
const GUIDE = 'docs/pictures';
for (const folder of [STORE, GUIDE]) mkdirSync(folder, { recursive: true });
execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
const open = (dark: boolean) => launch({ kind: 'chromium', extension: resolve('dist/chrome-mv3'), width: 1280, height: 800, dark });

type Clip = { x: number; y: number; width: number; height: number };
async function shoot(tab: Tab, file: string, clip?: Clip): Promise<void> {
  await tab.page.bringToFront();
  const scrolled = await tab.page.evaluate(() => scrollY);
  await tab.page.screenshot({ path: `${file}.png` as `${string}.png`, captureBeyondViewport: false, ...(clip ? { clip: { ...clip, y: clip.y + scrolled } } : {}) });
  console.log(`${file}.png`);
}
/** The sidebar alone: its list, and its foot. */
const SIDEBAR: Clip = { x: 888, y: 0, width: 392, height: 800 };
const LIST: Clip = { ...SIDEBAR, height: 582 };
const FOOT: Clip = { ...SIDEBAR, y: 466, height: 334 };

const light = await open(false);
const dark = await open(true);
try {
  await scenes.visitTwice(light);
  const speakers = await scenes.speakers(light);
  await shoot(speakers, `${STORE}/1-speakers`);
  await shoot(speakers, `${GUIDE}/speakers`, LIST);
  const timeline = await scenes.timeline(light);
  await shoot(timeline, `${GUIDE}/updates`, LIST);
  await shoot(await scenes.versions(light), `${STORE}/2-versions`);
  const language = await scenes.language(light);
  await shoot(language, `${GUIDE}/language`, LIST);
  await shoot(await scenes.rating(light), `${GUIDE}/rating`, FOOT);
  const ratings = await scenes.ratings(light);
  await shoot(ratings, `${STORE}/4-ratings`);
  await ratings.page.evaluate(() => scrollBy(0, (document.querySelector('input[type="search"]')?.getBoundingClientRect().top ?? 0) - 20));
  await shoot(ratings, `${GUIDE}/ratings`, { x: 0, y: 0, width: 1280, height: 620 });

  await scenes.visitTwice(dark);
  await shoot(await scenes.language(dark), `${STORE}/3-language`);
  await shoot(await scenes.options(dark), `${STORE}/5-options`);
} finally {
  await light.close();
  await dark.close();
}
