import type { Parsed } from '../cues/parse';
import { invertedTag } from '../grammar/tags';
import type { Source } from '../sources/found';
import { mainSubject } from '../sources/main-subject';
import { phraseAfter } from '../sources/phrase-after';
import { owned, replyFrom } from './labels';
import { byPlace, type Raw, withoutCue } from './raw';

/** The one of a paragraph's attributions whose words come last; null where nobody is quoted in it. */
export function latest(raws: readonly Raw[]): Raw | null {
  const last = raws.filter(({ quoted }) => quoted.length).toSorted(byPlace).at(-1);
  // `mocked him as "a fool," Smith said`: it is Smith who may go on
  return last ? (raws.find((raw) => tells(raw, last)) ?? last) : null;
}

/** Is the end of what `outer` tells what `inner` tells, with the one who tells named behind it? */
const tells = (outer: Raw, inner: Raw): boolean => (outer.rule === 'clause, then cue' || outer.rule === 'quote, then cue') && outer.paragraph === inner.paragraph && outer.content.at(-1)?.[1] === inner.content.at(-1)?.[1] && (outer.cue?.[0] ?? 0) > (inner.cue?.[0] ?? 0);

/** "Smith, a professor, said it depends on turnout." and a paragraph of quotation: who is reported in the `last` sentence may go on in their own words. `own`: what the paragraph's cues attribute. */
export function reportAtEnd(own: readonly Raw[], last: Parsed | undefined): Raw | null {
  const from = last?.units[0]?.start ?? 0;
  const reports = own.filter((raw) => raw.source && raw.cue && raw.cue[0] >= from && !raw.within);
  const one = reports.at(-1);
  if (!one?.source || one.rule === 'noun' || reports.some(({ source }) => source?.phrase.from !== one.source?.phrase.from)) return null;
  // "She said she had chosen. She worries about it."
  return one.utters || (isHeOrShe(one.source) && own.some((raw) => raw.utters && !raw.within)) ? one : null;
}

const isHeOrShe = ({ sentence, phrase: { from, to } }: Source): boolean => to === from + 1 && /^(?:he|she)$/.test(sentence.units[from]?.lower ?? '');

/** A paragraph that ends in a colon hands the next one to the source of its last cue, or to the subject of its last sentence. `own`: what its cues attribute. */
export function announced(sentence: Parsed | undefined, own: readonly Raw[]): Raw | null {
  if (sentence?.tags.at(-1) !== 'colon') return null;
  const from = sentence.units[0]?.start ?? 0;
  const last = own.findLast((raw) => raw.source && (raw.cue?.[0] ?? 0) >= from && (raw.utters || raw.rule === 'colon'));
  if (last) return last;
  // "Stated Smith:"
  const named = sentence.tags[0] === 'verb' && invertedTag(sentence.units, 0) ? phraseAfter(sentence, 1) : null;
  const source = named ? { sentence, phrase: named, antecedent: null } : (replyFrom(sentence, sentence.tags.length - 1) ?? owned(sentence) ?? mainSubject(sentence));
  // "Here is the exchange:"
  if (!source || /^(?:here|there|this|that|it)$/.test(source.sentence.units[source.phrase.from]?.lower ?? '')) return null;
  return withoutCue({ paragraph: sentence.paragraph, content: [], quoted: [], source, carried: null, rule: 'colon' });
}
