import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { parseSync, Visitor } from 'vite';

/** A regular expression of ours, and where it stands. */
export interface Expression {
  file: string;
  source: string;
  flags: string;
}

const files = ['lib', 'components', 'entrypoints'].flatMap((top) => (readdirSync(top, { recursive: true }) as string[]).filter((f) => /\.tsx?$/.test(f)).map((f) => join(top, f)));

/** Those that are written as such, and the files that put others together while they run. */
function written(): { literals: Expression[]; makers: string[] } {
  const literals: Expression[] = [];
  const makers = new Set<string>();
  for (const file of files) {
    new Visitor({
      Literal(node) {
        if ('regex' in node) literals.push({ file, source: node.regex.pattern, flags: node.regex.flags });
      },
      NewExpression({ callee }) {
        if (callee.type === 'Identifier' && callee.name === 'RegExp') makers.add(file);
      },
    }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
  }
  return { literals, makers: [...makers] };
}

/** The file of ours that is nearest in the stack. */
const whoCalls = (): string | undefined => new Error('where am I').stack?.split('\n').flatMap((line) => files.find((file) => line.includes(resolve(file))) ?? [])[0];

/** Those that are put together when the rooms are entered, when they read an article, and when ratings are read from a file: watched while they do. */
async function made(): Promise<Expression[]> {
  const found: Expression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: [string | RegExp, string?]) {
      const one = Reflect.construct(target, given) as RegExp;
      const file = whoCalls();
      if (file) found.push({ file, source: one.source, flags: one.flags });
      return one;
    },
  });
  try {
    const { readArticle } = await import('../../lib/article');
    const { findSpeakers } = await import('../../lib/speakers');
    const { bodySentences, contentHash, snapshotOf } = await import('../../lib/updates');
    const { document } = parseHTML(readFileSync('test/pages/article-2023.html', 'utf8'));
    const reading = readArticle(document as unknown as Document, document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '');
    if (!reading.found) throw new Error('the invented article is not read');
    findSpeakers(reading.article);
    const snapshot = snapshotOf(reading.article);
    bodySentences(snapshot);
    contentHash(snapshot);
    const { csvRows } = await import('../../lib/ratings/import/csv-rows');
    for (const separator of ',;\t') Array.from(csvRows('a', separator));
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** Every regular expression of the product, each once. @throws when a file makes some that were not seen. */
export async function expressions(): Promise<Expression[]> {
  const { literals, makers } = written();
  const seen = await made();
  const unseen = makers.filter((file) => !seen.some((e) => e.file === file));
  if (unseen.length) throw new Error(`${unseen.join()}: makes regular expressions that were not seen`);
  return [...new Map([...literals, ...seen].map((e) => [`${e.source}/${e.flags}`, e])).values()];
}
