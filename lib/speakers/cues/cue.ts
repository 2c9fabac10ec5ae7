import type { CueVerb } from '../lexicon/cue-verbs';
import type { Form } from '../lexicon/inflect';

/** A verb group that attributes: `[from, to)` in units, with its auxiliaries and adverbs ("has also said"). */
export interface Cue {
  from: number;
  to: number;
  /** The unit of the verb itself. */
  head: number;
  verb: CueVerb;
  form: Form;
  passive: boolean;
  /** "went on to say": governed by another verb that belongs to the cue. */
  chained: boolean;
}
