/** The five steps as readers of Newsweek know them, and one answer apart from the scale. */
export const SCALE = ['unfair-left', 'mostly-fair-left', 'fair', 'mostly-fair-right', 'unfair-right'] as const;

/** An article can be unfair without leaning. */
export const NEITHER = 'unfair-neither' as const;

export const STEPS = [...SCALE, NEITHER] as const;
export type Step = (typeof STEPS)[number];
