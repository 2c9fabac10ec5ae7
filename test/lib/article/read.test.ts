import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article';

const ADDRESS = 'https://www.newsweek.com/harbor-vote-1876543';
const P1 = 'The Port Ellery council voted on Tuesday to close the old harbor basin, after three years of argument over who should pay for it.';
const P2 = '"We waited long enough," said Marta Quillfeather, who chairs the harbor commission and wrote the plan.';

interface Parts { head?: string; ld?: unknown; body?: string; before?: string }
const page = ({ head = '', ld = { '@type': 'NewsArticle', headline: 'Harbor Vote', url: ADDRESS }, body = `<p>${P1}</p><p>${P2}</p>`, before = '' }: Parts = {}) =>
  parseHTML(`<!doctype html><html><head>${head}<script type="application/ld+json">${typeof ld === 'string' ? ld : JSON.stringify(ld)}</script></head><body><main>${before}<article><h1>Harbor Vote</h1><div class="article-body v_text clearfix">${body}</div></article></main></body></html>`).document as unknown as Document;
const read = (parts?: Parts, url = ADDRESS) => {
  const reading = readArticle(page(parts), url);
  if (!reading.found) throw new Error(reading.reason);
  return reading.article;
};
const says = (line: string) => read({ body: `<p>${P1}</p><p>${line}</p>` });
const reason = (parts: Parts, url = ADDRESS) => {
  const reading = readArticle(page(parts), url);
  return reading.found ? 'found' : reading.reason;
};

describe('reading an article', () => {
  it('finds headline and paragraphs and leaves furniture out', () => {
    const article = read({ body: `<p>${P1}</p><figure class="imageBox"><figcaption><span class="cap">Boats.</span></figcaption></figure><div class="uncommon-knowledge"><h2>Uncommon Knowledge</h2></div><ul class="read-content"><li><a href="/x">Read this</a></li></ul><p>${P2}</p><p><a href="/y">Another story altogether</a></p>` });
    expect(article.paragraphs).toEqual([P1, P2]);
    expect(article.headline).toBe('Harbor Vote');
  });
  it.each([
    'Advertisement', 'RECOMMENDED', 'Read more', 'Read More >>', '🎙️ Voice is AI-generated. Inconsistencies may occur.', 'Newsweek AI is in beta.', 'Based on facts, either observed and verified firsthand.', 'This is a modal window.', 'Sign up for our newsletter', 'Your daily briefing, free', 'Start your membership', 'Do you have a tip on a story that Newsweek should be covering?',
  ])('leaves the line "%s" out', (line) => expect(read({ body: `<p>${P1}</p><p>${line}</p><p>${P2}</p>` }).paragraphs).toEqual([P1, P2]));
  it.each([
    'Share prices fell on Monday.', 'Read more books, the mayor said.', 'A voice is AI-generated if no one spoke, the judge wrote.', 'Do you have a story? Everybody has, said Lind.', 'Follow the money, she said.',
  ])('keeps "%s"', (line) => expect(says(line).paragraphs).toEqual([P1, line]));
  it('sees the publisher say that AI had a part, and not that a story is about AI', () => {
    expect(['To read how Newsweek uses AI as a newsroom tool, click here.', 'We use AI as an aid.', 'This article was written with the help of artificial intelligence.', 'This translation was made by AI.', 'Newsweek AI is in beta.', 'Voice is AI-generated.'].map((line) => says(line).aiDisclosure)).not.toContain(false);
    expect(['AI is in the news, because AI as such is new.', 'This article is long, she said.', 'The firms use AI to write.'].map((line) => says(line).aiDisclosure)).not.toContain(true);
  });
  it('reads text in bare divs and between double line breaks like paragraphs', () => {
    expect(read({ body: `<div>${P1}</div><p>One line.<br>Same paragraph.<br><br>Next paragraph.</p>` }).paragraphs).toEqual([P1, 'One line. Same paragraph.', 'Next paragraph.']);
  });
  it('drops soft hyphens and joins white space', () => {
    expect(read({ body: `<p>${P1}</p><p>The com\u00ADmission&nbsp;\n  met.</p>` }).paragraphs[1]).toBe('The commission met.');
  });
  it('keeps sub-headings in order and says which they are', () => {
    const article = read({ body: `<h2>Why It Matters</h2><p>${P1}</p>` });
    expect(article.paragraphs[0]).toBe('Why It Matters');
    expect(article.headings).toEqual([0]);
  });
  it('cuts a headline, a section, names and a list of authors that no article has', () => {
    const article = read({ ld: { '@type': 'NewsArticle', headline: 'Harbor '.repeat(100_000), url: ADDRESS, articleSection: 'World'.repeat(1000), author: Array.from({ length: 5000 }, (_, i) => ({ name: `Ada Lind ${i} ${'x'.repeat(1000)}` })) } });
    expect([article.headline.length, article.section?.length, article.authors.length, article.authors[0]?.length]).toEqual([500, 500, 100, 500]);
  });
  it('finds its metadata among a hundred thousand other items, and behind brackets without end', () => {
    const items = [...Array.from({ length: 100_000 }, () => ({})), { '@graph': [{ '@type': 'NewsArticle', headline: 'Harbor Vote at Last', url: ADDRESS }] }];
    expect(read({ ld: [[items]] }).headline).toBe('Harbor Vote at Last');
    expect(read({ head: `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>` }).headline).toBe('Harbor Vote');
  });
  it('prefers JSON-LD, decodes its entities, and gives a bare date no midnight', () => {
    const article = read({ ld: { '@graph': [{ '@type': ['Thing', 'NewsArticle'], headline: 'Harbor &mdash; Vote&#039;s', datePublished: '2024-03-07', author: { name: 'Ada Lind' }, articleSection: 'World' }] } });
    expect(article).toMatchObject({ headline: "Harbor — Vote's", published: '2024-03-07', authors: ['Ada Lind'], section: 'World', modified: null });
  });
  it('says which source gave each fact, and as which kind of page it was read', () => {
    const head = '<meta name="article:section" content="World"><meta name="article:published_time" content="2024-03-07T14:15:00-05:00">';
    const { origins } = read({ head, ld: { '@type': 'NewsArticle', headline: 'Harbor Vote', url: ADDRESS, datePublished: '2024-03-07', articleBody: `${P1} ${P2}` }, before: '<div class="byline"><a rel="author">Ada Lind</a></div>' });
    expect(origins).toEqual({ era: 0, compared: true, from: { headline: 'data', section: 'head', authors: 'page', published: 'head', modified: null } });
    expect(read({ ld: {}, head: '<meta property="og:type" content="article"><meta name="author" content="Ada Lind">' }).origins).toMatchObject({ compared: false, from: { headline: 'page', authors: 'head' } });
  });
  it.each([['2014', 1], ['2019', 2], ['2023-early', 3], ['2025', 4], ['2026', 5]])('tells pages of %s', (name, era) => {
    const { at, url } = JSON.parse(readFileSync(`test/pages/eras/${name}.expected.json`, 'utf8')) as Record<string, string>;
    const { document } = parseHTML(readFileSync(`test/pages/eras/${name}.html`, 'utf8'));
    const reading = readArticle(document as unknown as Document, at ?? url ?? '');
    expect(reading.found && reading.article.origins?.era).toBe(era);
  });
  it('takes the time from elsewhere when one source has only the day', () => {
    expect(read({ head: '<meta name="article:published_time" content="2024-03-07T14:15:00-05:00">', ld: { '@type': 'NewsArticle', headline: 'H', datePublished: '2024-03-07' } }).published).toBe('2024-03-07T14:15:00-05:00');
  });
  it('survives broken JSON-LD when metas claim the article', () => {
    expect(read({ ld: '{oops', head: '<meta property="article:published_time" content="2024-03-07T14:15:00-05:00">' }).headline).toBe('Harbor Vote');
  });
  it('reads JSON-LD behind any number of other entries', () => {
    expect(read({ ld: `{"@graph":[${'0,{},'.repeat(150_000)}{"@type":"NewsArticle","headline":"At Last"}]}` }).headline).toBe('At Last');
  });
  it('keeps to the address of the page where the canonical one could not be kept', () => {
    for (const odd of ['http://www.newsweek.com/harbor-1876543', 'ftp://www.newsweek.com/harbor-1876543']) expect(read({ head: `<link rel="canonical" href="${odd}">` }).url).toBe(ADDRESS);
  });
  it('does not believe metadata of another article (a page that navigated in place)', () => {
    expect(reason({ head: '<link rel="canonical" href="https://www.newsweek.com/other-1876000">', ld: { '@type': 'NewsArticle', headline: 'Other', url: 'https://www.newsweek.com/other-1876000' } })).toBe('not-article');
  });
  it('is "not recognised" when the text is missing or is another story than promised', () => {
    expect(reason({ body: '' })).toBe('not-recognised');
    expect(reason({ ld: { '@type': 'NewsArticle', headline: 'Harbor Vote', articleBody: 'A wholly different tale about mountain goats, their keepers, and the long winter that drove both of them down into the valley to look for hay.' } })).toBe('not-recognised');
  });
  it('is "not an article" without a claim, and in folders that never hold one', () => {
    expect(reason({ ld: { '@type': 'WebPage' } })).toBe('not-article');
    expect(reason({}, 'https://www.newsweek.com/topic/harbor-1876543')).toBe('not-article');
  });
  it('says when only the opening is there', () => {
    expect(read({ ld: { '@type': 'NewsArticle', headline: 'H', isAccessibleForFree: 'False' } }).partial).toBe(true);
    expect(read().partial).toBe(false);
  });
  it('reads a page nested twenty thousand deep', () => {
    const deep = 20_000;
    expect(read({ body: `${'<div>'.repeat(deep)}<p>${P1}</p>${'</div>'.repeat(deep)}` }).paragraphs).toEqual([P1]);
  });
});
