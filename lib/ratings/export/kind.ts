import type { Rating } from '../rating';

/** A kind of file that ratings are written to. Joined in order, `head`, what `one` gives of each rating, and `foot` are the file. */
export interface ExportKind {
  /** Of the file's name, without the dot. */
  extension: string;
  mime: string;
  head: string;
  /** @param index how many were written before it. */
  one: (rating: Rating, index: number) => string;
  foot: string;
}

/** The whole file as text: for a few ratings. A page writes many in slices instead. */
export const wholeFile = ({ head, one, foot }: ExportKind, ratings: readonly Rating[]): string => head + ratings.map(one).join('') + foot;
