import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { isLand } from '../people/last-body';
import type { People } from '../people/people';
import type { ReferenceResolver } from '../people/references';
import type { Trace } from '../trace';
import type { Reply } from '../types';
import { speaksFor } from './one-party';
import { repliesIn } from './told';
import { whoIs } from './who';

/**
 * Whom the article says it asked for comment, and what came of it. No answer is `asked`: only who
 * says no has declined. Words sent to the publisher, or an answer to its request, are a reply; so is
 * what a body, or one who speaks for it, told the publisher. The party is that body where it can be
 * told. Who is interviewed replies to nothing. `references`: has read the whole text.
 */
export function findReplies(paragraphs: readonly Parsed[][], { mentions }: People, references: ReferenceResolver, trace?: Trace): Reply[] {
  const replies = new Map<string, Reply>();
  /** The last of them. */
  const recent: Reply[] = [];
  let bodies: Set<string> | undefined;
  /** Is the phrase an organisation's name? */
  const named = ({ paragraph, units }: Parsed, { from, to }: Phrase): boolean => {
    bodies ??= new Set(mentions.filter(({ entity }) => entity.kind === 'organisation' && !isLand(entity)).map((m) => `${m.paragraph} ${m.start} ${m.end}`));
    return bodies.has(`${paragraph} ${units[from + (units[from]?.lower === 'the' ? 1 : 0)]?.start} ${units[to - 1]?.end}`);
  };
  /** Who has, and the last word of how they are called. */
  const answered = new Set<string>();
  let before: Parsed | null = null;
  /** Who was asked in the sentence before. */
  let waiting: readonly Reply[] = [];
  for (const sentences of paragraphs)
    for (const sentence of sentences) {
      const asked: Reply[] = [];
      for (const found of repliesIn(sentence, (phrase) => named(sentence, phrase), () => waiting.length + asked.length > 0)) {
        const { status, phrase } = found;
        for (const party of whoIs({ sentence, before, first: sentences[0], waiting: asked.length ? asked : waiting, replies: recent, references }, found)) {
          // who has answered may leave a question open
          if (status === 'asked' && answered.has(party)) continue;
          if (status === 'replied') for (const name of [party, party.split(' ').at(-1) ?? party]) answered.add(name);
          // "Newsweek contacted Smith … A spokesperson for Smith said in an email"
          for (const other of status === 'asked' ? [] : [...recent, replies.get(`asked ${party}`)])
            if (other?.status === 'asked' && speaksFor(party, other.party)) replies.delete(`asked ${other.party}`);
          const start = sentence.units[phrase.from]?.start ?? 0;
          trace?.({ step: 'replies', paragraph: sentence.paragraph, start, end: sentence.units[phrase.to - 1]?.end ?? start, reason: `${status}: ${party}` });
          const reply: Reply = replies.get(`${status} ${party}`) ?? { party, status, paragraph: sentence.paragraph };
          replies.set(`${status} ${party}`, reply);
          recent.push(reply);
          if (recent.length > RECENT) recent.shift();
          if (status === 'asked') asked.push(reply);
        }
      }
      before = sentence;
      waiting = asked;
    }
  return [...replies.values()];
}

/** Nobody is taken up, nor a question closed, from farther back than so many findings: keeps the reading linear. */
const RECENT = 20;
