import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isEnglish, isGeneral, readGeneral } from '../../../lib/general';
import { markedText } from '../robust/offsets';

const ADDRESS = 'https://gazette.example/2025/03/ferry';
const WORDS = ['The last ferry on the river will stop on Friday, the county said, after nineteen years of service to the two towns.', '"We were never asked," said Halina Brisk, who has piloted the boat since 2011, and who lives beside its landing.', 'The county said that a bus could do the same, and that it would begin to run on the first Monday of the month.'];
const page = ({ head = '', body = WORDS.map((words) => `<p>${words}</p>`).join('') } = {}) =>
  parseHTML(`<!doctype html><html><head><title>Ferry</title>${head}</head><body><main><article><h1>Last Ferry to Stop on Friday</h1>${body}</article></main></body></html>`).document as unknown as Document;
const ld = (item: unknown) => `<script type="application/ld+json">${JSON.stringify(item)}</script>`;
const read = (document: Document, url = ADDRESS) => {
  const reading = readGeneral(document, url);
  if (!reading.found) throw new Error(reading.reason);
  return reading;
};

describe('a page of any publisher', () => {
  it('keeps for each paragraph its place in the page itself', () => {
    const { article, places } = read(page({ body: `<div>${WORDS[0]}</div><div>${WORDS[1]?.replace('Halina Brisk', '<a href="javascript:void(0)">Halina <b>Brisk</b></a>')}</div><div>${WORDS[2]}<br><br>The bus is blue.</div>` }));
    expect(article.paragraphs).toEqual([...WORDS, 'The bus is blue.']);
    article.paragraphs.forEach((words, paragraph) => expect(markedText(places[paragraph] ?? [], { paragraph, start: 0, end: words.length })).toBe(words));
  });
  it('does not believe what belongs to another article', () => {
    const head = `<link rel="canonical" href="https://gazette.example/2025/02/bridge-lights"><meta property="og:title" content="Bridge Lights Stay On"><meta name="author" content="Somebody Else">${ld({ '@type': 'NewsArticle', headline: 'Bridge Lights Stay On', url: 'https://gazette.example/2025/02/bridge-lights' })}`;
    expect(read(page({ head })).article).toMatchObject({ id: 'web:gazette.example/2025/03/ferry', headline: 'Last Ferry to Stop on Friday', authors: [] });
  });
  it('can’t speak for an article of another publisher', () => {
    const head = `<link rel="canonical" href="https://www.newsweek.com/harbor-1876543">${ld({ '@type': 'NewsArticle', headline: 'Last Ferry to Stop on Friday', url: 'https://www.newsweek.com/harbor-1876543' })}`;
    const { article } = read(page({ head }));
    expect(article).toMatchObject({ id: 'web:gazette.example/2025/03/ferry', url: ADDRESS });
    expect(isGeneral(article)).toBe(true);
  });
  it('says which source each fact is from', () => {
    const head = `<meta property="article:section" content="Transport">${ld({ '@type': 'NewsArticle', headline: 'Last Ferry to Stop on Friday', url: ADDRESS, datePublished: '2025-03-03', articleBody: WORDS.join(' ') })}<meta property="article:published_time" content="2025-03-03T07:30:00+01:00">`;
    const body = `<p class="byline"><a rel="author">Jory Pell</a></p>${WORDS.map((words) => `<p>${words}</p>`).join('')}`;
    expect(read(page({ head, body })).article).toMatchObject({ authors: ['Jory Pell'], published: '2025-03-03T07:30:00+01:00', origins: { era: null, compared: true, from: { headline: 'data', section: 'head', authors: 'page', published: 'head', modified: null } } });
    expect(read(page({ body: `<time datetime="2025-03-03T07:30:00Z">3 March</time>${body}` })).article.origins).toEqual({ era: null, compared: false, from: { headline: 'page', section: null, authors: 'page', published: 'page', modified: null } });
    const marked = `<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2025-03-03"><span itemprop="author">Jory Pell</span>${body}</div>`;
    expect(read(page({ body: marked })).article.origins?.from).toMatchObject({ authors: 'markup', published: 'markup' });
  });
  it('that promises another text is not read', () => {
    const head = ld({ '@type': 'NewsArticle', headline: 'Last Ferry to Stop on Friday', articleBody: 'A wholly different tale about mountain goats and their keepers. '.repeat(6) });
    expect(readGeneral(page({ head }), ADDRESS)).toEqual({ found: false, reason: 'not-recognised' });
  });
  it.each([['hundreds of thousands of brackets', `<script type="application/ld+json">${'['.repeat(50_000)}</script>`], ['numbers for names', ld({ '@type': 'NewsArticle', headline: 7, author: [{ name: {} }, 4, null], image: 'x', publisher: [null], articleSection: {} })]])('survives %s in its metadata', (_, head) => {
    expect(read(page({ head })).article.headline).toBe('Last Ferry to Stop on Friday');
  });
  it('is read when it is nested two hundred deep', () => {
    expect(read(page({ body: `${'<div>'.repeat(200)}${WORDS.map((words) => `<p>${words}</p>`).join('')}${'</div>'.repeat(200)}` })).article.paragraphs).toEqual(WORDS);
  });
});

const paragraphs = (name: string) => (JSON.parse(readFileSync(`test/pages/${name}.expected.json`, 'utf8')) as { paragraphs: string[] }).paragraphs;

describe('a text', () => {
  it.each(['other/wordpress', 'other/metered', 'other/bare', 'article-2023', 'eras/2026'])('is in English: %s', (name) => expect(isEnglish(paragraphs(name))).toBe(true));
  it.each([
    paragraphs('other/spanish'),
    ['Der Stadtrat von Birkenau hat am Montag beschlossen, die Brücke über die Weschnitz in der Nacht zu schließen, weil sie in den letzten Jahren immer wieder beschädigt war.'],
    ['Le conseil municipal a décidé lundi de fermer le pont pendant la nuit, après trois années de plaintes des riverains et un hiver sans aucune réparation.'],
    ['De gemeenteraad heeft maandag besloten de brug in de nacht te sluiten, na drie jaar van klachten over het lawaai in de stad en op het water.'],
    ['港特首梁振英就住宅违建事件道歉 香港特首梁振英在立法会就其大宅违建问题道歉 并表示在这个问题上没有隐瞒的动机', '一些亲北京阵营议员欢迎梁振英道歉 且认为应能获得香港民众接受', '但这些议员也质问梁振英有否隐瞒'],
  ])('is not: %s', (...text) => expect(isEnglish(text.flat())).toBe(false));
});
