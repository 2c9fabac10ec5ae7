import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { BODIES, DOCUMENTS } from '../lexicon/roles';
import type { Source } from '../sources/found';
import { mainSubject } from '../sources/main-subject';
import type { Trace } from '../trace';
import type { Reply } from '../types';
import { repliesIn, TRIGGERS } from './told';

/**
 * Whom the article says it asked for comment, and what came of it. No answer is `asked`: only who
 * says no has declined. "told Newsweek" alone is speech, no reply; a statement sent to the
 * publisher, or an answer to its request, is one.
 */
export function findReplies(paragraphs: readonly Parsed[][], trace?: Trace): Reply[] {
  const found = new Map<string, Reply>();
  /** The last word of each who has. */
  const answered = new Set<string>();
  let before: Parsed | null = null;
  for (const sentence of paragraphs.flat()) {
    const previous: Parsed | null = before;
    before = sentence;
    if (!sentence.units.some(({ lower }) => TRIGGERS.has(lower))) continue;
    for (const { phrase, status } of repliesIn(sentence)) {
      const named = namedBefore(sentence, phrase, previous);
      if (!named) continue;
      const start = named.sentence.units[named.phrase.from]?.start ?? 0;
      const end = named.sentence.units[named.phrase.to - 1]?.end ?? start;
      const party = named.sentence.text.slice(start, end).replace(/^(?:the|both) /i, '').replace(/['’]s$/, '');
      // who has answered may leave a question open
      if (status === 'asked' && answered.has(party)) continue;
      if (status === 'replied') answered.add(party.split(' ').at(-1) ?? party);
      trace?.({ step: 'replies', paragraph: named.sentence.paragraph, start, end, reason: status });
      const key = `${status} ${party}`;
      if (!found.has(key)) found.set(key, { party, status, paragraph: sentence.paragraph });
    }
  }
  return [...found.values()];
}

/** The party itself, or for "it" and "the company" what the sentence before tells of; null for another pronoun. */
function namedBefore(sentence: Parsed, phrase: Phrase, previous: Parsed | null): Pick<Source, 'sentence' | 'phrase'> | null {
  const { units, tags } = sentence;
  const pronoun = tags[phrase.from] === 'pronoun';
  const body = phrase.to - phrase.from === 2 && units[phrase.from]?.lower === 'the' && BODIES.has(units[phrase.from + 1]?.lower ?? '');
  if (!pronoun && !body) return { sentence, phrase };
  const subject = previous && (!pronoun || units[phrase.from]?.lower === 'it') ? mainSubject(previous) : null;
  // "Court records show … The company did not respond": no paper is asked
  const paper = subject && DOCUMENTS.has(previous?.units[subject.phrase.to - 1]?.lower ?? '');
  const name = subject && !paper && previous?.units.slice(subject.phrase.from, subject.phrase.to).some(({ text }) => /^\p{Lu}/u.test(text) && !/^(?:The|A|An|It|He|She|They)$/.test(text));
  return subject && name ? subject : pronoun ? null : { sentence, phrase };
}
