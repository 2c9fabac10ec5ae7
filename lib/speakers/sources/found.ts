import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';

/** The noun phrase that speaks, where it stands, and for "who" the phrase that it stands for. */
export interface Source {
  sentence: Parsed;
  phrase: Phrase;
  antecedent: Phrase | null;
}

/** `behind`: it stands behind its cue. */
export interface Found {
  source: Source | null;
  behind: boolean;
}
