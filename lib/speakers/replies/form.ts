import type { Phrase } from '../grammar/phrase';
import type { Reply } from '../types';
import type { Place } from './place';

/** Who was asked or answered. */
export interface Party {
  phrase: Phrase;
  status: Reply['status'];
  /** It counts only if the phrase stands for somebody who has been asked: "She replied". */
  refers?: boolean;
  /** What is told was sent to the publisher: "she" is whoever the sentence before is about. */
  toUs?: boolean;
}

/** What a form finds at a place, null where it has nothing to say. */
export type Form = (place: Place) => readonly Party[] | null;
