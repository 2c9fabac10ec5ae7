/** Measured worth, as docs/accuracy.md has it with its commands; between 0 and 1. */
export const FIGURES = {
  /** Nine labelled Newsweek articles; eighteen of other publishers. */
  speakers: { quoted: [0.989, 0.974], right: [0.989, 0.952], found: [0.989, 0.897] },
  /** The publisher's notes: the same articles, three notes in all. */
  notes: { right: 1, found: 1, count: 3 },
  /** Sentences, in pairs edited by a script. */
  versions: { linked: 0.983, falseChanges: 0.0008 },
} as const;
