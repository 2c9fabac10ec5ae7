const SUBJECT: Record<string, string> = { his: 'he', him: 'he', her: 'she', their: 'they', them: 'they', its: 'it', these: 'they', those: 'they' };
export const isPronoun = (lower: string): boolean => /^(?:he|she|they|it|we|i|you|who|this|that|which|these|those|his|him|her|their|them|its)$/.test(lower);
/** "his" → "he". */
export const subjectForm = (lower: string): string => SUBJECT[lower] ?? lower;
