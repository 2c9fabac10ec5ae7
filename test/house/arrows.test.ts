import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** Which rooms each room may know (docs/architecture.md). */
const MAY: Record<string, string[]> = {
  'lib/article': [],
  'lib/general': ['lib/article'],
  'lib/speakers': ['lib/article'],
  'lib/updates': ['lib/article'],
  'lib/signals': ['lib/article', 'lib/speakers'],
  'lib/ratings': [],
  'lib/offices': [],
  'lib/page': [],
  'lib/lookups': [],
  'lib/store': ['lib/ratings', 'lib/article', 'lib/updates', 'lib/lookups'],
  'lib/channel': ['lib/ratings', 'lib/article', 'lib/store', 'lib/updates', 'lib/lookups'],
  components: ['lib/article', 'lib/speakers', 'lib/signals', 'lib/updates', 'lib/ratings', 'lib/offices', 'lib/lookups'],
};
const BROWSER = new Set(['lib/store', 'lib/channel', 'lib/lookups']);

const room = (file: string) => (file.startsWith('lib/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? ''));
const sources = ['lib', 'components', 'entrypoints'].flatMap((top) =>
  (readdirSync(top, { recursive: true }) as string[]).filter((f) => /\.tsx?$/.test(f)).map((f) => join(top, f)),
);
const imports = (file: string) => [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/g)].map((m) => m[1] ?? '');

it('has no arrow that runs against the house', () => {
  const wrong = sources.flatMap((file) =>
    imports(file).flatMap((target) => {
      const from = room(file);
      if (target === 'webextension-polyfill') return from === 'entrypoints' || BROWSER.has(from) ? [] : [`${file} → ${target}`];
      if (!target.startsWith('.')) return [];
      const to = room(normalize(join(dirname(file), target)));
      if (to === from) return [];
      if (from === 'entrypoints') return to === 'components' || to.startsWith('lib/') ? [] : [`${file} → ${target}`];
      return MAY[from]?.includes(to) ? [] : [`${file} → ${target}`];
    }),
  );
  expect(wrong).toEqual([]);
});

it('uses the network in the look-ups room alone', () => {
  const network = /\bfetch\(|\bfetch\b\s*=|XMLHttpRequest|WebSocket|EventSource|sendBeacon/;
  expect(sources.filter((file) => room(file) !== 'lib/lookups' && network.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('enters every room by its door', () => {
  const wrong = sources.flatMap((file) =>
    imports(file).filter((target) => {
      if (!target.startsWith('.')) return false;
      const path = normalize(join(dirname(file), target));
      return path.startsWith('lib/') && room(path) !== room(file) && path !== room(path);
    }).map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** The steps of the speakers room, in the order of the text's way through them: each may know those before it. */
const STEPS = ['lexicon', 'text', 'grammar', 'cues', 'content', 'sources', 'attributions', 'people', 'replies'];
const step = (path: string) => STEPS.indexOf(path.split('/')[2] ?? '');

it('lets no step of the speakers room know a later one', () => {
  const wrong = sources.filter((file) => file.startsWith('lib/speakers/') && step(file) >= 0).flatMap((file) =>
    imports(file).filter((target) => step(normalize(join(dirname(file), target))) > step(file)).map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

it('has no file that knows itself by way of others', () => {
  const known = new Set(sources);
  const beside = (file: string) =>
    imports(file).flatMap((target) => {
      const path = normalize(join(dirname(file), target));
      return target.startsWith('.') ? ([path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((one) => known.has(one)) ?? []) : [];
    });
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of beside(file)) walk(next, [...way, file]);
  };
  for (const file of sources) walk(file, []);
  expect(circles).toEqual([]);
});
