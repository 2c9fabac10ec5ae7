/**
 * `npm run bench [-- NAME …] [--json FILE] [--table FILE]`: runs the benches `./NAME.ts`, all of them where none is
 * named. Prints a table, and writes the figures as JSON. A bound that is broken gives exit code 1.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { Report } from './report/report';

const fail = (message: string): never => {
  process.stderr.write(`bench: ${message}\n`);
  process.exit(2);
};

const here = new URL('.', import.meta.url);
const known = readdirSync(here).filter((f) => f.endsWith('.ts') && f !== 'index.ts').map((f) => f.slice(0, -3));

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'string', default: '.cache/bench/bench.json' }, table: { type: 'string', default: '.cache/bench/bench.md' } } });
  } catch (error) {
    return fail((error as Error).message);
  }
}

const { values, positionals } = options();
const unknown = positionals.find((name) => !known.includes(name));
if (unknown !== undefined) fail(`there is no bench "${unknown}": give one of ${known.join(', ')}, or none for all`);

const report = new Report();
for (const name of positionals.length ? positionals : known) {
  process.stderr.write(`${name} …\n`);
  report.bench = name;
  const { default: bench } = (await import(new URL(`${name}.ts`, here).href)) as { default: (report: Report) => Promise<void> | void };
  await bench(report);
}
const write = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
write(values.json, `${JSON.stringify(report, null, 1)}\n`);
write(values.table, String(report));
console.log(String(report));
console.log(`${values.json}, ${values.table}`);
if (report.broken.length) {
  console.log(`${report.broken.length} of ${report.figures.filter(({ bound }) => bound).length} bounds broken`);
  process.exitCode = 1;
}
