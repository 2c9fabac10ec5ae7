/** The headless reader: on the command line what the sidebar knows, from the same modules, without a browser. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { answerFor, readHtml } from './reader/answer';
import { asCorpus } from './reader/corpus';
import { asReasons } from './reader/explain';
import { asText } from './reader/text';
import type { Reason } from '../lib/speakers';

const fail = (message: string): never => {
  process.stderr.write(`read: ${message}\n`);
  process.exit(2);
};

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, json: { type: 'boolean' }, jsonl: { type: 'boolean' }, explain: { type: 'boolean' }, corpus: { type: 'boolean' } } });
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** One answer a line, in order; a broken line answers with its error and the next one goes on. */
async function stream(corpus: boolean): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    let id: unknown = null;
    let answer: unknown;
    try {
      const document: unknown = JSON.parse(line);
      id = (document as { id?: unknown } | null)?.id ?? null;
      const found = answerFor(document);
      const paragraphs = found.article?.paragraphs ?? (document as { paragraphs?: string[] }).paragraphs ?? [];
      answer = corpus ? { ...found, attributions: asCorpus(found.attributions, paragraphs) } : found;
    } catch (error) {
      answer = { id, error: (error as Error).message };
    }
    // Waiting for a full pipe keeps memory level, however many documents come.
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

const { values, positionals } = options();
if (values.jsonl) await stream(values.corpus ?? false);
else {
  const [file, ...rest] = positionals;
  if (!file) fail('give an HTML file, or --jsonl with documents on standard input');
  if (rest.length) fail(`one file at a time; "${rest[0]}" is too many`);
  if (values.url !== undefined && !URL.canParse(values.url)) fail(`"${values.url}" is not an address`);
  let html = '';
  try {
    html = readFileSync(file as string, 'utf8');
  } catch {
    fail(`"${file}" can't be read`);
  }
  if (!/<(?:!doctype|html|head|body)\b/i.test(html.slice(0, 5000))) fail(`"${file}" is no HTML page`);
  const reasons: Reason[] = [];
  const answer = readHtml({ id: file as string, html, url: values.url ?? null }, values.explain ? (reason) => reasons.push(reason) : undefined);
  if (values.explain) process.stdout.write(asReasons(reasons, answer.article?.paragraphs ?? []));
  else process.stdout.write(values.json ? `${JSON.stringify(answer, null, 1)}\n` : asText(answer));
}
