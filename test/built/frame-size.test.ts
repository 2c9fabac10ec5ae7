import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const BUILD = 'dist/chrome-mv3';
/** The budget of docs/architecture.md, in bytes. */
const MOST = 60_000;

/** All that the frame needs to draw itself: the page, and what it names (the build names everything that is imported at the start). */
function firstLoad(page: string): string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  return [page, ...[...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path = '']) => path)];
}

it('the sidebar’s frame needs at most 60 kB before its first picture', () => {
  const sizes = firstLoad('sidebar.html').map((path) => [path, gzipSync(readFileSync(join(BUILD, path)), { level: 9 }).length] as const);
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  expect(sizes.length).toBeGreaterThan(3);
  expect(sum, JSON.stringify(sizes)).toBeLessThanOrEqual(MOST);
  console.log(`the sidebar’s frame: ${(sum / 1000).toFixed(1)} kB gzipped of ${MOST / 1000} kB`);
});
