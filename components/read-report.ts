import { type Article, FACTS } from '../lib/article';

/** What was read of a page, as plain text in English for those who look after the reader: the same for every language. */
export const readReport = (article: Article): string =>
  [
    'Evenhand: a page that was read wrongly',
    `Address: ${article.url}`,
    `Kind: ${article.kind}${article.partial ? ', only its opening' : ''}`,
    `Headline: ${article.headline}`,
    `Section: ${article.section ?? '–'}`,
    `Authors: ${article.authors.join(', ') || '–'}`,
    `Published: ${article.published ?? '–'}`,
    `Modified: ${article.modified ?? '–'}`,
    `Paragraphs: ${article.paragraphs.length}, of them sub-headings: ${article.headings.length}`,
    `Begins: ${(article.paragraphs[0] ?? '').slice(0, 80)}`,
    `Ends: ${(article.paragraphs.at(-1) ?? '').slice(-80)}`,
    `Pictures: ${article.pictures.length}, with a credit: ${article.pictures.filter(({ credit }) => credit).length}`,
    ...(article.origins ? [`Read ${article.origins.era === null ? 'by general rules' : `as a page of era ${article.origins.era || 'unknown'}`}; text compared with the data: ${article.origins.compared ? 'yes' : 'no'}; sources: ${FACTS.map((fact) => `${fact} ${article.origins?.from[fact] ?? '–'}`).join(', ')}`] : []),
    `About the writer: ${article.aboutAuthor ? 'yes' : 'no'}; AI disclosure: ${article.aiDisclosure ? 'yes' : 'no'}; the publisher’s meter: ${article.meter ? 'yes' : 'no'}`,
  ].join('\n');
