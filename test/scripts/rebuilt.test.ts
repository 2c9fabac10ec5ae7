import { describe, expect, it } from 'vitest';
import { commandsUnder, differences } from '../../scripts/build/rebuilt';

const files = (entries: Record<string, string>) => new Map(Object.entries(entries).map(([name, text]) => [name, Buffer.from(text)]));

describe('what is shipped beside what its sources build', () => {
  it('is the same where every file is', () => {
    expect(differences(files({ 'a.js': '1', 'b/c.css': '2' }), files({ 'b/c.css': '2', 'a.js': '1' }))).toEqual([]);
  });

  it('differs by a byte, a missing file, and one too many', () => {
    expect(differences(files({ 'a.js': '1', 'b.js': '2' }), files({ 'a.js': '3', 'c.js': '4' }))).toEqual([
      'a.js: other bytes (1 shipped, 1 built)',
      'b.js: shipped, not built from the sources',
      'c.js: built from the sources, not shipped',
    ]);
  });

  it('is built by the commands that the notes give', () => {
    expect(commandsUnder('Build', '# Notes\n\n## Build\n\nSay:\n\n    npm ci\n    npm run build\n\nThen look.\n\n## Else\n\n    rm -r x\n')).toEqual(['npm ci', 'npm run build']);
  });
});
