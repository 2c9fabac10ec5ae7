/** What stands `n` places before `i`; nothing before the first. An index below zero would be looked up by its name, and slow down every other look at that place. */
export const leftOf = <T>(list: readonly T[], i: number, n = 1): T | undefined => (i >= n ? list[i - n] : undefined);
