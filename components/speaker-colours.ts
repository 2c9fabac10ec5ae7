/** Colours of the largest speakers, told apart without them by the names beside; all others share the last one. */
const COLOURS = ['var(--v1)', 'var(--v2)', 'var(--v3)', 'var(--v4)', 'var(--v5)'];
const REST = 'var(--edge)';

/** @param rank 0 for the speaker with most quoted words. */
export const colourOf = (rank: number): string => COLOURS[rank] ?? REST;
export const COLOURED = COLOURS.length;
