import { type Parsed, wordsOf } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { BODIES, DOCUMENTS, isRole } from '../lexicon/roles';
import type { People } from '../people/people';
import type { Source } from '../sources/found';
import { mainSubject } from '../sources/main-subject';
import type { Trace } from '../trace';
import type { Reply } from '../types';
import { bodyBehind } from './bodies';
import { repliesIn, TRIGGERS } from './told';

/**
 * Whom the article says it asked for comment, and what came of it. No answer is `asked`: only who
 * says no has declined. Words sent to the publisher, or an answer to its request, are a reply; so is
 * what a body, or one who speaks for it, told the publisher. The party is that body where it can be
 * told. Who is interviewed replies to nothing.
 */
export function findReplies(paragraphs: readonly Parsed[][], { mentions }: People, trace?: Trace): Reply[] {
  const found = new Map<string, Reply>();
  let bodies: Set<string> | undefined;
  /** Is the phrase an organisation's name? */
  const named = ({ paragraph, units }: Parsed, { from, to }: Phrase): boolean => {
    bodies ??= new Set(mentions.filter(({ entity }) => entity.kind === 'organisation').map((m) => `${m.paragraph} ${m.start} ${m.end}`));
    return bodies.has(`${paragraph} ${units[from + (units[from]?.lower === 'the' ? 1 : 0)]?.start} ${units[to - 1]?.end}`);
  };
  /** The last word of each who has. */
  const answered = new Set<string>();
  let before: Parsed | null = null;
  /** Who was asked in the sentence before. */
  let asked: Reply[] = [];
  for (const sentence of paragraphs.flat()) {
    const previous: Parsed | null = before;
    const waiting: readonly Reply[] = asked;
    before = sentence;
    asked = [];
    if (!sentence.units.some(({ lower }) => TRIGGERS.has(lower))) continue;
    for (const { phrase, status } of repliesIn(sentence, (at) => named(sentence, at), waiting.length > 0))
      for (const called of whoIs(sentence, phrase, status, previous, waiting)) {
        const party = bodyBehind(called);
        // who has answered may leave a question open
        if (status === 'asked' && answered.has(party)) continue;
        if (status === 'replied') for (const name of [party, called.split(' ').at(-1) ?? called]) answered.add(name);
        // "Newsweek contacted Smith … A spokesperson for Smith said in an email"
        if (status !== 'asked') for (const name of [party, party.split(' for ').at(-1)]) found.delete(`asked ${name}`);
        const start = sentence.units[phrase.from]?.start ?? 0;
        trace?.({ step: 'replies', paragraph: sentence.paragraph, start, end: sentence.units[phrase.to - 1]?.end ?? start, reason: `${status}: ${party}` });
        const reply: Reply = found.get(`${status} ${party}`) ?? { party, status, paragraph: sentence.paragraph };
        found.set(`${status} ${party}`, reply);
        if (status === 'asked') asked.push(reply);
      }
  }
  return [...found.values()];
}

/** "the Smith and Jones campaigns" are two. */
const CAMPS = /^(\p{Lu}[^,]*) (campaign|team|office|camp)s$/u;

/** Whom a phrase stands for, as the text calls them, without "the". `waiting`: those who were asked in the sentence before. */
function whoIs(sentence: Parsed, phrase: Phrase, status: Reply['status'], previous: Parsed | null, waiting: readonly Reply[]): string[] {
  // "Both declined to comment."
  if (waiting.length > 1 && phrase.to - phrase.from === 1 && /^(?:both|neither|all|none|they)$/.test(sentence.units[phrase.from]?.lower ?? '')) return waiting.map(({ party }) => party);
  if (/^(?:both|neither|all|none)$/.test(sentence.units[phrase.from]?.lower ?? '')) return [];
  const [only] = waiting;
  if (only && waiting.length === 1 && status === 'replied' && standsFor(sentence, phrase)) return [only.party];
  const place = namedBefore(sentence, phrase, previous);
  if (!place) return [];
  const called = wordsOf(place.sentence, place.phrase.from, place.phrase.to).replace(/^(?:the|both) /i, '').replace(/['’]s$/, '');
  const [one = '', two = '', ...more] = called.split(' and ');
  const [, other, noun] = more.length ? [] : (CAMPS.exec(two) ?? []);
  return noun && /^\p{Lu}[^,]*$/u.test(one) ? [`${one} ${noun}`, `${other} ${noun}`] : [called];
}

/** "Newsweek contacted Smith. He replied that …", "The company's owner replied": does the phrase stand for the one who has been asked? */
function standsFor({ units, tags }: Parsed, { from, to }: Phrase): boolean {
  const first = units[from]?.lower ?? '';
  const second = units[from + 1]?.lower ?? '';
  return tags[from] === 'pronoun' || (first === 'its' && to > from + 1) || (first === 'the' && (BODIES.has(second) || isRole(second)) && (to === from + 2 || units[from + 2]?.kind === 'possessive'));
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
