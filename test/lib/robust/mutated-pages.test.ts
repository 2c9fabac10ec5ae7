import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { readArticle } from '../../../lib/article';
import { checkWord } from '../../../lib/channel';
import { readGeneral } from '../../../lib/general';
import { ratedArticle } from '../../../lib/ratings';
import { checkRatedArticle } from '../../../lib/store';
import { mutate } from './mutate';
import { mutation, visited } from './mutations';
import { fault, markedText, marksElsewhere, pointersInto, sentencesOf } from './offsets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** `npm run nightly` asks for many more runs, from another seed each night. */
const RUNS = Number(process.env['EVENHAND_RUNS'] ?? 500);
const SEED = Number(process.env['EVENHAND_SEED'] ?? 1);

const pages = (readdirSync('test/pages', { recursive: true }) as string[])
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replaceAll('\\', '/').replace('.expected.json', ''))
  .toSorted()
  .map((name) => {
    const { at, url = '' } = JSON.parse(readFileSync(`test/pages/${name}.expected.json`, 'utf8')) as { at?: string; url?: string };
    return { name, html: readFileSync(`test/pages/${name}.html`, 'utf8'), address: at ?? url };
  });

const run = fc
  .constantFrom(...pages)
  .chain((page) => fc.record({ name: fc.constant(page.name), address: visited(page.address), mutations: fc.array(mutation, { minLength: 1, maxLength: 12 }) }));

/** The document with the places where its text nodes part: those are the page's, too. */
function stateOf(document: Document): string {
  const parts: string[] = [];
  const walk = document.createTreeWalker(document.documentElement, 4 /* text */);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) parts.push(String((node as Text).data.length));
  return `${String(document)}\n${parts.join()}`;
}

const tidy = (text: string): string => text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ').trim();

describe(`pages that went wrong (seed ${SEED}, ${RUNS} runs)`, () => {
  it('are read or not, but never changed; what is read can be sent and kept, and every offset holds', { timeout: 0 }, () => {
    let found = 0;
    fc.assert(
      fc.property(run, ({ name, address, mutations }) => {
        const document = parseHTML(pages.find((page) => page.name === name)?.html ?? '').document as unknown as Document;
        for (const each of mutations) mutate(document, each);
        const before = stateOf(document);
        const reading = (name.startsWith('other/') ? readGeneral : readArticle)(document, address);
        expect(stateOf(document)).toBe(before);
        if (!reading.found) return;
        found++;
        const { article, places } = reading;
        expect(checkWord({ say: 'article', article, place: null, siteAccess: true, firstUse: false, visit: null })).not.toBeNull();
        // The sidebar opens on no other pages.
        if (address.startsWith('https:')) expect(checkRatedArticle(ratedArticle(article))).not.toBeNull();
        expect(places).toHaveLength(article.paragraphs.length);
        const pointers = pointersInto(article);
        const sentences = sentencesOf(article);
        expect(pointers.flatMap((p) => fault(article.paragraphs, p) ?? [])).toEqual([]);
        expect(sentences.found.flatMap((p) => fault(sentences.paragraphs, p) ?? [])).toEqual([]);
        const elsewhere = marksElsewhere(article);
        expect(elsewhere.found.flatMap((p) => fault(elsewhere.texts, p) ?? [])).toEqual([]);
        const whole = article.paragraphs.map((text, paragraph) => ({ paragraph, start: 0, end: text.length }));
        for (const p of [...whole, ...pointers.slice(0, 20)]) {
          expect(tidy(markedText(places[p.paragraph] ?? [], p) ?? '')).toBe(article.paragraphs[p.paragraph]?.slice(p.start, p.end).trim());
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
    // Mutations that left no article to be read would prove little.
    expect(found).toBeGreaterThan(RUNS / 4);
  });
});
