import { useState } from 'preact/hooks';
import type { Passage } from '../../components/passage-list';
import type { SpeakerVoice } from '../../components/speakers';
import type { Article } from '../../lib/article';
import type { Spot } from '../../lib/channel';
import { copyText } from '../shared/clipboard';
import type { Wire } from './wire';

export interface Marks {
  /** `id` of the passage that is marked. */
  shown: string | null;
  /** Name of the speaker whose passages are all marked. */
  marked: string | null;
  show: (passage: Passage) => void;
  hide: () => void;
  mark: (voice: SpeakerVoice) => void;
  /** Finds a place that no list has an `id` for. */
  find: (spot: Spot) => void;
  copy: (passage: Passage, speaker: string | null) => Promise<boolean>;
}

/** What is marked in the article from the sidebar, and what is copied of it. */
export function useMarks(article: Article, wire: Wire): Marks {
  const [shown, setShown] = useState<string | null>(null);
  const [marked, setMarked] = useState<string | null>(null);
  const find = ({ paragraph, start, end }: Spot) => wire.order({ order: 'show', paragraph, start, end });
  return {
    shown,
    marked,
    show(passage) {
      setShown(passage.id);
      find(passage);
    },
    hide() {
      setShown(null);
      setMarked(null);
      wire.order({ order: 'unmark' });
    },
    mark({ speaker, passages }) {
      const next = marked === speaker.name ? null : speaker.name;
      setMarked(next);
      wire.order({ order: 'marks', passages: next === null ? [] : passages.map(({ paragraph, start, end }) => ({ paragraph, start, end })) });
    },
    find(spot) {
      setShown(null);
      find(spot);
    },
    copy: ({ text, paraphrase }, speaker) => copyText([paraphrase ? text : `“${text}”`, `— ${[speaker, article.headline, article.publisher].filter(Boolean).join(', ')}`, article.url].join('\n')),
  };
}
