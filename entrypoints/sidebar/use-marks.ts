import { useState } from 'preact/hooks';
import { type Passage, wordsOf } from '../../components/passage-list';
import type { Article } from '../../lib/article';
import type { Spot } from '../../lib/channel';
import { copyText } from '../shared/clipboard';
import type { Wire } from './wire';

export interface Marks {
  /** `id` of the passage that is marked. */
  shown: string | null;
  /** What all places are marked of: a speaker, or a rule. */
  marked: string | null;
  show: (place: Spot & { id: string }) => void;
  hide: () => void;
  /** Marks all places of a speaker or a rule; takes them away where they are marked. */
  mark: (of: string, spots: Spot[]) => void;
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
    show(place) {
      setShown(place.id);
      find(place);
    },
    hide() {
      setShown(null);
      setMarked(null);
      wire.order({ order: 'unmark' });
    },
    mark(of, spots) {
      setMarked(marked === of ? null : of);
      wire.order({ order: 'marks', passages: marked === of ? [] : spots });
    },
    find(spot) {
      setShown(null);
      find(spot);
    },
    copy: (passage, speaker) => copyText([wordsOf(passage), `— ${[speaker, ...passage.others, article.headline, article.publisher].filter(Boolean).join(', ')}`, article.url].join('\n')),
  };
}
