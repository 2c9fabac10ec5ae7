import nlp from 'compromise';
import { room } from './rooms';

type Speakers = typeof import('../../../lib/speakers');
type Signals = typeof import('../../../lib/signals');
/** Texts in paragraphs. */
export type Texts = readonly string[][];

const articleOf = (paragraphs: string[]) => ({ headline: paragraphs[0]?.slice(0, 80) ?? '', paragraphs, published: '2024-03-13', pictures: [] });

/** What can be measured: each is given texts, prepares what its work needs, and answers with the work. */
export const WORKS = {
  async speakers(texts: Texts): Promise<() => void> {
    const { findSpeakers } = await room<Speakers>('speakers');
    const articles = texts.map(articleOf);
    return () => articles.forEach((article) => findSpeakers(article));
  },
  async signals(texts: Texts): Promise<() => void> {
    const [{ findSpeakers }, { findSignals }] = [await room<Speakers>('speakers'), await room<Signals>('signals')];
    const articles = texts.map(articleOf).map((article) => ({ article, speech: findSpeakers(article) }));
    return () => articles.forEach(({ article, speech }) => findSignals(article, speech));
  },
  async compromise(texts: Texts): Promise<() => void> {
    return () => texts.forEach((text) => nlp(text.join('\n\n')).quotations().out('array'));
  },
};
export type Work = keyof typeof WORKS;
