import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Article, captionYear, readArticle } from '../../../lib/article';

const withYears = (article: Article) => ({ ...article, pictures: article.pictures.map((p) => ({ ...p, year: captionYear(p.caption) })) });

/** Every page of the gallery that stands still says beside it what is to be read: an article's fields, or the reason why it is none. Other publishers' pages are read elsewhere. */
const names = (readdirSync('test/pages', { recursive: true }) as string[]).filter((file) => file.endsWith('.expected.json') && !/^other\W/.test(file)).map((file) => file.replaceAll('\\', '/').replace('.expected.json', '')).toSorted();

describe('the gallery of pages', () => {
  it('is there', () => expect(names.length).toBeGreaterThan(30));
  it.each(names)('%s', (name) => {
    const { at, reason, ...article } = JSON.parse(readFileSync(`test/pages/${name}.expected.json`, 'utf8')) as Record<string, string>;
    const { document } = parseHTML(readFileSync(`test/pages/${name}.html`, 'utf8'));
    const before = document.toString();
    const reading = readArticle(document as unknown as Document, at ?? article['url'] ?? '');
    if (reason) expect(reading).toEqual({ found: false, reason });
    else expect(reading.found ? withYears(reading.article) : reading.reason).toMatchObject(article);
    expect(document.toString()).toBe(before);
  });
});
