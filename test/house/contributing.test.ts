import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a reader of these is told to type, and where they are sent. */
const TEXTS = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`), 'docs/store/reviewer-notes.md', 'test/pages/README.md'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** A file or folder of this repository, as prose names it. */
const PATH = /`((?:lib|components|entrypoints|scripts|test|docs|public|assets)\/[\w./-]+)`/g;

describe.each(TEXTS)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  it('names no command that is not there', () => {
    expect([...text.matchAll(/npm run (?:-s |--silent )?([\w-]+)/g)].map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
  });
  it('names no file that is not there', () => {
    const named = [...text.matchAll(PATH)].map(([, path = '']) => path);
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => normalize(join(dirname(file), path)));
    expect([...named, ...linked].filter((path) => !path.includes('NAME') && !existsSync(path))).toEqual([]);
  });
});
