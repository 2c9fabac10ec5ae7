/** `npm run bench -- NAME`: runs the bench `./NAME.ts`, which prints its figures. */
import { readdirSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const names = readdirSync(here).filter((f) => f.endsWith('.ts') && f !== 'index.ts').map((f) => f.slice(0, -3));
const [name] = process.argv.slice(2);
if (!name || !names.includes(name)) {
  process.stderr.write(`bench: give one of ${names.join(', ')}\n`);
  process.exit(2);
}
const bench = (await import(new URL(`${name}.ts`, here).href)) as { default: () => Promise<void> | void };
await bench.default();
