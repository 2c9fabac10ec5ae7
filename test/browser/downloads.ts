import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';

/** A folder for what a browser saves during this file's tests. */
export function downloads() {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-downloads-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const whole = () => readdirSync(folder).filter((name) => !/\.(?:part|crdownload|tmp)$|^\./.test(name));
  return {
    folder,
    /** The one file that is saved next; it is taken out of the folder. */
    async next(): Promise<{ name: string; bytes: Buffer }> {
      await expect.poll(() => whole().some((name) => readFileSync(join(folder, name)).length > 0), { timeout: 10_000 }).toBe(true);
      const name = whole()[0] ?? '';
      const bytes = readFileSync(join(folder, name));
      rmSync(join(folder, name));
      return { name, bytes };
    },
  };
}
