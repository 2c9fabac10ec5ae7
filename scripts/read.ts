/** The headless reader: on the command line what the sidebar knows, from the same modules, without a browser. */
import { parseArgs } from 'node:util';
import { htmlFile } from './html-file';

/** Loaded once it is known that there is something to do: a mistyped command has its answer at once. */
const commands = () => import('./reader/commands');

const USAGE = 'npm run --silent read -- FILE.html [--url URL] [--json | --explain] · --before OLD.html --after NEW.html [--json] · --jsonl [--corpus] < documents.jsonl';

const OPTIONS = { url: { type: 'string' }, json: { type: 'boolean' }, jsonl: { type: 'boolean' }, before: { type: 'string' }, after: { type: 'string' }, explain: { type: 'boolean' }, corpus: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new Error(`${(error as Error).message.split('. ')[0]}. Use: ${USAGE}`, { cause: error });
  }
}

async function read(): Promise<void> {
  const { values, positionals } = options();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { url, before, after, json = false, jsonl = false, corpus = false } = values;
  const comparing = before !== undefined || after !== undefined;
  if (comparing && (positionals.length || url !== undefined || jsonl)) throw new Error('--before and --after go with --json and nothing else');
  if (jsonl) return (await commands()).answerLines(corpus);
  if (comparing) {
    if (before === undefined || after === undefined) throw new Error('--before and --after go together: give an HTML file to each');
    process.stdout.write((await commands()).answerVersions(before, after, json));
    return;
  }
  const [file, another] = positionals;
  if (!file) throw new Error('give an HTML file, --before and --after with two, or --jsonl with documents on standard input');
  if (another) throw new Error(`one file at a time; "${another}" is too many`);
  if (url !== undefined && !URL.canParse(url)) throw new Error(`"${url}" is not an address`);
  const html = htmlFile(file);
  process.stdout.write((await commands()).answerPage(file, html, values));
}

try {
  await read();
} catch (error) {
  process.stderr.write(`read: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
