/** The headless reader: on the command line what the sidebar knows, from the same modules, without a browser. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { answerFor, readHtml } from './reader/answer';
import { answerPages, pagesAsText, snapshotOfPage } from './reader/pages';
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
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, json: { type: 'boolean' }, jsonl: { type: 'boolean' }, before: { type: 'string' }, after: { type: 'string' }, explain: { type: 'boolean' }, corpus: { type: 'boolean' } } });
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
      answer = found;
      if (corpus && 'attributions' in found) {
        const paragraphs = found.article?.paragraphs ?? (document as { paragraphs?: string[] }).paragraphs ?? [];
        answer = { ...found, attributions: asCorpus(found.attributions, paragraphs) };
      }
    } catch (error) {
      answer = { id, error: (error as Error).message };
    }
    // Waiting for a full pipe keeps memory level, however many documents come.
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** The text of an HTML file; anything else ends the command. */
function page(file: string): string {
  let html = '';
  try {
    html = readFileSync(file, 'utf8');
  } catch {
    fail(`"${file}" can't be read`);
  }
  if (!/<(?:!doctype|html|head|body)\b/i.test(html.slice(0, 5000))) fail(`"${file}" is no HTML page`);
  return html;
}

/** One page at one address. */
function one(file: string | undefined, rest: readonly string[], { url, json, explain }: { url?: string | undefined; json?: boolean | undefined; explain?: boolean | undefined }): void {
  if (!file) return fail('give an HTML file, --before and --after with two, or --jsonl with documents on standard input');
  if (rest.length) fail(`one file at a time; "${rest[0]}" is too many`);
  if (url !== undefined && !URL.canParse(url)) fail(`"${url}" is not an address`);
  const reasons: Reason[] = [];
  const answer = readHtml({ id: file, html: page(file), url: url ?? null }, explain ? (reason) => reasons.push(reason) : undefined);
  if (explain) process.stdout.write(asReasons(reasons, answer.article?.paragraphs ?? []));
  else process.stdout.write(json ? `${JSON.stringify(answer, null, 1)}\n` : asText(answer, url));
}

/** Two saved versions of a page. */
function two(before: string | undefined, after: string | undefined, json: boolean): void {
  if (before === undefined || after === undefined) return fail('--before and --after go together: give an HTML file to each');
  try {
    const [old, now] = [snapshotOfPage(before, page(before)), snapshotOfPage(after, page(after))];
    process.stdout.write(json ? `${JSON.stringify(answerPages(after, old, now), null, 1)}\n` : pagesAsText(old, now));
  } catch (error) {
    fail((error as Error).message);
  }
}

const { values, positionals } = options();
const comparing = values.before !== undefined || values.after !== undefined;
if (comparing && (positionals.length || values.url !== undefined || values.jsonl)) fail('--before and --after go with --json and nothing else');
if (values.jsonl) await stream(values.corpus ?? false);
else if (comparing) two(values.before, values.after, values.json ?? false);
else one(positionals[0], positionals.slice(1), values);
