import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** One letter beyond them, and Chromium keeps the whole script in two bytes a letter, in each page that it runs in. */
it.each(['content-scripts/newsweek.js', 'general.js', 'read-general.js'])('%s is written in letters of one byte', (file) => {
  expect(/[^\u0020-\u007e\n\t]/.exec(readFileSync(`dist/chrome-mv3/${file}`, 'utf8'))?.[0]).toBeUndefined();
});
