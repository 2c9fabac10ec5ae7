import { existsSync } from 'node:fs';
import { savedPage } from '../../demo/page';

const REAL = '../shared/pages/2023-gop-debate.html';

/** The page that costs are measured on: a real one where it is there, else the invented one. */
export function measuredPage(): { html: string; url: string; real: boolean } {
  const real = existsSync(REAL);
  return Object.assign(savedPage(real ? REAL : undefined), { real });
}

/** An invented article of these paragraphs, at an address of its own for each `number` of six digits. */
export function pageOf(paragraphs: readonly string[], number = 842_169): { html: string; url: string } {
  const url = `https://www.newsweek.com/a-long-article-${number}`;
  const data = { '@type': 'NewsArticle', headline: 'A Long Article', url, datePublished: '2024-03-07T14:15:00-05:00', author: { name: 'Ada Lind' } };
  const body = paragraphs.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
  return { url, html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A Long Article</title><link rel="canonical" href="${url}"><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main><article><h1>A Long Article</h1><div class="article-body">${body}</div></article></main></body></html>` };
}
