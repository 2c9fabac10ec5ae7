import type { RatedArticle, Rating } from './rating';
import type { Reason } from './reasons';
import type { Step } from './scale';

/** What a list of all ratings shows of one: a line of the index, without the note's length. */
export interface RatingEntry extends RatedArticle {
  step: Step | null;
  reasons: Reason[];
  /** The beginning of the note. */
  noteStart: string;
  madeAt: string;
  changedAt: string;
  /** How often the reader's visits saw the article's words change after it was rated. */
  changes: number;
}

/** As much of a note as a list shows. */
const NOTE_START = 120;

export const entryOf = ({ article, step, reasons, note, madeAt, changedAt }: Rating, changes: number): RatingEntry => ({ ...article, step, reasons, noteStart: note.slice(0, NOTE_START), madeAt, changedAt, changes });

/** The month whose part of the index tells of a rating: "2024-03", in UTC. */
export const monthOf = ({ madeAt }: Pick<Rating, 'madeAt'>): string => new Date(madeAt).toISOString().slice(0, 7);
