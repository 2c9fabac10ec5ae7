import { createInterface } from 'node:readline';
import type { Reason } from '../../lib/speakers';
import { htmlFile } from '../html-file';
import { answerFor, readHtml } from './answer';
import { asCorpus } from './corpus';
import { asReasons } from './explain';
import { answerPages, pagesAsText, snapshotOfPage } from './pages';
import { asText } from './text';

/** One answer a line, in order; a broken line answers with its error and the next one goes on. `corpus`: spans by the convention of PolNeAR. */
export async function answerLines(corpus: boolean): Promise<void> {
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

/** What is known of one page, as a person reads it, as JSON, or why it is so. @param html the text of `file`. */
export function answerPage(file: string, html: string, { url, json, explain }: { url?: string | undefined; json?: boolean | undefined; explain?: boolean | undefined }): string {
  const reasons: Reason[] = [];
  const answer = readHtml({ id: file, html, url: url ?? null }, explain ? (reason) => reasons.push(reason) : undefined);
  if (explain) return asReasons(reasons, answer.article?.paragraphs ?? []);
  return json ? `${JSON.stringify(answer, null, 1)}\n` : asText(answer, url);
}

/**
 * What changed between two saved versions of a page.
 * @throws with one sentence for the person at the command line, where one of them is no article.
 */
export function answerVersions(before: string, after: string, json: boolean): string {
  const [old, now] = [snapshotOfPage(before, htmlFile(before)), snapshotOfPage(after, htmlFile(after))];
  return json ? `${JSON.stringify(answerPages(after, old, now), null, 1)}\n` : pagesAsText(old, now);
}
