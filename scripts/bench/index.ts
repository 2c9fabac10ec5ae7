/** `npm run bench -- NAME`: runs the bench `./NAME.ts`, which prints its figures. */
import { readdirSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const names = readdirSync(here).filter((f) => f.endsWith('.ts') && f !== 'index.ts').map((f) => f.slice(0, -3));
const [name] = process.argv.slice(2);
if (!name || !names.includes(name)) {
  process.stderr.write(`bench: give one of ${names.join(', ')}\n`);
  process.exit(2);
}
const bench = (await import(new URL(`${name}.ts`, here).href)) as { default: () => Promise<void> | boolean | void };
// A bench with bounds answers false where one is broken.
if ((await bench.default()) === false) process.exitCode = 1;
