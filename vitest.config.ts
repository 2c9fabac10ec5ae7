import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { LongestFirst } from './scripts/longest-first.ts';

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [WxtVitest(), preact()],
        // `npm test` gives them what time the browser tests leave: the limit is for what never ends.
        test: { name: 'unit', include: ['test/{lib,components,entrypoints,scripts,house}/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 300_000, maxWorkers: '100%' },
      },
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
