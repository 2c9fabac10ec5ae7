/**
 * `npm run facts [officeholders.tsv]`: makes lib/offices/table.json from the shared table of terms of
 * office. See docs/facts.md for where the facts come from, what is cleaned and what is joined.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseRows } from './facts/rows';
import { joinPeople } from './facts/people';
import { pack } from './facts/pack';

const [file = '../shared/facts/officeholders.tsv'] = process.argv.slice(2);
const { rows, dropped } = parseRows(readFileSync(file, 'utf8'));
const people = joinPeople(rows);
const json = `${JSON.stringify(pack(people))}\n`;
writeFileSync('lib/offices/table.json', json);
console.log(`${rows.length} terms of ${people.length} people; ${dropped.length} rows left out; ${json.length} bytes, ${gzipSync(json, { level: 9 }).length} gzipped`);
for (const { line, why } of dropped) console.log(`  left out: ${why}: ${line.split('\t').slice(0, 3).join(', ')}`);
