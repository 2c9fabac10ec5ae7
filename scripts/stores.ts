/**
 * `npm run stores`: what is given to the stores. Makes the zips, unpacks the zip of sources into an empty folder,
 * types the commands of docs/store/reviewer-notes.md there, and compares every file that comes of it with what is
 * shipped, as a reviewer does.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commandsUnder, differences, filesOfFolder, filesOfZip } from './build/rebuilt';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const zipOf = (what: string) => join('dist', `${name}-${version}-${what}.zip`);

function type(command: string, cwd: string): void {
  console.log(`${cwd === '.' ? '' : '  '}$ ${command}`);
  const { status, stdout, stderr } = spawnSync(command, { shell: true, cwd, encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(`${stdout}\n${stderr}\nstores: "${command}" failed\n`);
  process.exit(1);
}

type('npm run zip', '.');
const empty = mkdtempSync(join(tmpdir(), 'evenhand-sources-'));
let failed = 0;
try {
  for (const [file, content] of await filesOfZip(zipOf('sources'))) {
    mkdirSync(dirname(join(empty, file)), { recursive: true });
    writeFileSync(join(empty, file), content);
  }
  const commands = commandsUnder('Build', readFileSync(join(empty, 'docs/store/reviewer-notes.md'), 'utf8'));
  if (commands.length === 0) throw new Error('docs/store/reviewer-notes.md says no commands under "Build"');
  for (const command of commands) type(command, empty);

  for (const browser of ['chrome', 'firefox']) {
    const shipped = await filesOfZip(zipOf(browser));
    const lines = differences(shipped, filesOfFolder(join(empty, 'dist', `${browser}-mv3`)));
    // A path of the machine that built it would be the next thing to differ.
    const telling = [...shipped].filter(([, content]) => content.includes(process.cwd())).map(([file]) => `${file}: names the folder it was built in`);
    for (const line of [...lines, ...telling]) console.log(`  ${line}`);
    failed += lines.length + telling.length;
    console.log(`${lines.length + telling.length ? 'FAILED' : 'ok'}: ${zipOf(browser)} (${(statSync(zipOf(browser)).size / 1000).toFixed(0)} kB, ${shipped.size} files) and what its sources build`);
  }
} finally {
  rmSync(empty, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
