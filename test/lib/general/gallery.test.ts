import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readGeneral } from '../../../lib/general';

/** Every page says beside it what is to be read: an article's fields, or the reason why it is none. */
const names = readdirSync('test/pages/other').filter((file) => file.endsWith('.expected.json')).map((file) => file.replace('.expected.json', ''));

describe('pages of invented publishers', () => {
  it('are there', () => expect(names.length).toBeGreaterThan(15));
  it.each(names)('%s', (name) => {
    const { at, reason, ...article } = JSON.parse(readFileSync(`test/pages/other/${name}.expected.json`, 'utf8')) as Record<string, string>;
    const { document } = parseHTML(readFileSync(`test/pages/other/${name}.html`, 'utf8'));
    const before = document.toString();
    const reading = readGeneral(document as unknown as Document, at ?? article['url'] ?? '');
    if (reason) expect(reading).toEqual({ found: false, reason });
    else expect(reading.found ? reading.article : reading.reason).toMatchObject(article);
    expect(document.toString()).toBe(before);
  });
});
