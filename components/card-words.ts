import type { Rating } from '../lib/ratings';
import { clockOf, formatDate } from './dates';
import { REASON_LABELS, STEP_LABELS } from './rating-labels';
import type { Words } from './say';

/** What a card says, in the reader's language. */
export interface CardWords {
  headline: string;
  /** Publisher and date of the article. */
  source: string;
  /** Null: reasons or a note alone. */
  step: string | null;
  reasons: string[];
  /** Null where the reader keeps it to themselves. */
  note: string | null;
  whose: string;
  url: string;
}

/** @param withNote only if the reader ticked it. */
export function cardWords({ article, step, reasons, note }: Rating, withNote: boolean, { say, language }: Words): CardWords {
  return {
    headline: article.headline,
    source: [article.publisher, article.published && formatDate(article.published, language, clockOf(article.id))].filter(Boolean).join(' · '),
    step: step && say(STEP_LABELS[step]),
    reasons: reasons.map((reason) => say(REASON_LABELS[reason])),
    note: withNote && note.trim() ? note.trim() : null,
    whose: say('shareWhose'),
    url: article.url,
  };
}

/** The card as plain text. */
export const cardText = ({ headline, source, step, reasons, note, whose, url }: CardWords): string =>
  [headline, source, [`${whose}${step ? `: ${step}` : ''}`, reasons.join(', ')].filter(Boolean).join('\n'), note && `“${note}”`, url].filter(Boolean).join('\n\n').replace('\n\n', '\n');
