import { cueForms, cueVerb, formOfPhrase } from './cue-verbs';
import { plainForms, plainVerb } from './plain-verbs';

/** What the lexicons of verbs know of a word together. */
interface Known {
  /** As a form of a cue verb, or of a common one. */
  cue: ReturnType<typeof cueVerb>;
  form: NonNullable<ReturnType<typeof cueVerb>>['form'] | NonNullable<ReturnType<typeof plainVerb>> | undefined;
  /** As a form of a verb that is a cue with its particle only. */
  withParticle: ReturnType<typeof formOfPhrase>;
}

/** In one map, as nearly every word of a text is asked about and most are in none of them. */
const KNOWN = new Map<string, Known>();
for (const word of [...cueForms(), ...plainForms()]) KNOWN.set(word, { cue: cueVerb(word), form: cueVerb(word)?.form ?? plainVerb(word), withParticle: formOfPhrase(word) });

/** The verb, or verbs, a lower-case word is a form of. */
export const verbOf = (lower: string): Known | undefined => KNOWN.get(lower);
