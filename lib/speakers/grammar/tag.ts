/** What a unit does in its sentence: as much grammar as finding a subject needs, and no more. */
export type Tag = 'name' | 'noun' | 'pronoun' | 'determiner' | 'preposition' | 'to' | 'subordinator' | 'coordinator' | 'auxiliary' | 'adverb' | 'verb' | 'infinitive' | 'participle' | 'ing' | 'number' | 'possessive' | 'comma' | 'stop' | 'dash' | 'open' | 'close' | 'colon' | 'quote' | 'time' | 'mark';
