/** Why an article was rated as it was: the reader may give any of these, in this order on screen. */
export const REASONS = ['sourcing', 'headline', 'word-choice', 'missing-context', 'other-side-missing', 'old-picture', 'correction-handled-badly', 'well-done'] as const;
export type Reason = (typeof REASONS)[number];

/** Each reason once, in the order of `REASONS`. */
export const inOrder = (reasons: readonly Reason[]): Reason[] => REASONS.filter((reason) => reasons.includes(reason));
