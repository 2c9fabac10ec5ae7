import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { LongestFirst } from './scripts/longest-first.ts';

/** Rooms with a memory, or tests that put something in the place of a module: each file has them anew. */
const KEEPING = ['test/entrypoints/**/*.test.{ts,tsx}', 'test/lib/{channel,lookups,store}/**/*.test.ts', 'test/house/linear.test.ts'];
/** `npm test` gives them what time the browser tests leave: the limit is for what never ends. */
const UNIT = { environment: 'node', testTimeout: 300_000, maxWorkers: '100%' } as const;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // Pure rooms keep nothing: what they import is loaded once a worker, not once a file.
      { plugins: [WxtVitest(), preact()], test: { name: 'unit', include: ['test/{lib,components,scripts,house}/**/*.test.{ts,tsx}'], exclude: KEEPING, isolate: false, ...UNIT } },
      { plugins: [WxtVitest(), preact()], test: { name: 'keeping', include: KEEPING, ...UNIT } },
      // What needs minutes: `npm run nightly`.
      { plugins: [WxtVitest(), preact()], test: { name: 'nightly', include: ['test/nightly/**/*.test.ts', 'test/lib/robust/*.test.ts'], environment: 'node' } },
      { test: { name: 'built', include: ['test/built/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'test/browser/browsers.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What is asked again and again is a browser that is at work.
          expect: { poll: { interval: 150 } },
          // scripts/second-tries.ts names what needed it.
          retry: 1,
          // Three files at a time, a browser each: they wait more than they work; four wait for each other.
          maxWorkers: 3,
          // What they share keeps nothing: loaded once a worker, not once a file.
          isolate: false,
        },
      },
    ],
  },
});
