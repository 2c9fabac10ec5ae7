/** Pronouns that are told or judged. */
export const OBJECTS = new Set(['him', 'her', 'them', 'me', 'us', 'himself', 'herself', 'themselves', 'itself', 'myself', 'ourselves', 'yourself']);
/** Always verbs, whatever stands before them. */
export const SHORT_VERBS = new Set(['said', 'says', 'told', 'tells', 'wrote', 'writes', 'thinks', 'believes', 'knows', 'asked', 'asks']);
