import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pseudo } from './pseudo';
import { shortMessages } from './short-messages';

const BUILD = 'dist/chrome-mv3';

/** Chromium's own question for a permission can't be answered by a test: here the extension has the look-ups' hosts from the start. */
export const GRANTED = 'dist/granted/chrome-mv3';
/** In a language that nobody speaks, long-winded and written from right to left: what is cut, or stands at the wrong side, shows. */
export const PSEUDO = 'dist/pseudo/chrome-mv3';

interface Manifest {
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

function copy(to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(BUILD, to, { recursive: true });
}

/** Makes both out of the build for Chromium, from which they differ in one file each. */
export function makeVariants(): void {
  copy(GRANTED);
  const manifest = join(GRANTED, 'manifest.json');
  const { optional_host_permissions: hosts, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  writeFileSync(manifest, JSON.stringify({ ...rest, host_permissions: hosts }));
  copy(PSEUDO);
  writeFileSync(join(PSEUDO, '_locales/en/messages.json'), shortMessages(pseudo(readFileSync('public/_locales/en/messages.json', 'utf8'))));
}
