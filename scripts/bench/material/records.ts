import { addVersion, emptyChain } from '../../../lib/updates';
import { invented } from './texts';

const article = (i: number) => ({ id: `newsweek:${2_000_000 + i}`, url: `https://www.newsweek.com/an-article-${2_000_000 + i}`, publisher: 'Newsweek', headline: `An Article of Some Length, Number ${i}`, section: 'World', authors: ['Ada Lind'], published: '2024-03-07T14:15:00-05:00' });
const START = Date.parse('2024-03-08T12:00:00Z');
const DAY = 86_400_000;

/** As many other articles with three kept versions each. */
export const kept = (count: number): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => {
    const paragraphs = invented(6000);
    const versions = [paragraphs, paragraphs.slice(1), paragraphs.slice(0, -1)];
    const snapshot = (text: string[]) => ({ headline: article(i).headline, authors: ['Ada Lind'], published: article(i).published, modified: null, captions: [], paragraphs: text });
    const chain = versions.reduce((before, text, k) => addVersion(before, snapshot(text), START + k * DAY), emptyChain());
    return [`versions:${article(i).id}`, { v: 1, value: { article: article(i), chain } }];
  }));
