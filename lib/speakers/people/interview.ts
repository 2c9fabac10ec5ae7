import type { Parsed } from '../cues/parse';
import type { Discourse } from './discourse';
import type { Entity, Mention } from './entity';
import type { Nameless } from './nameless';

/** "Smith spoke to the Post", "sat down with": who is the subject answers, and whoever is spoken to asks. */
const MEETS = /\b(?:spoke|speaks|talked|talks|sat down|sits down|chatted|chats|answered|answers|corresponded|was interviewed)\b/;
/** "The Post spoke with | Smith", "in a conversation with | Smith": who is named behind it answers. */
const WITH = /\b(?:spoke|speaks|talked|talks|sat down|sits down|chatted|caught up|conversation|interview|q&a|interviewed)(?: with| to)? $/i;
/** So far before a name, and behind the verb, in characters. */
const NEAR = 40;

/** Who asks and who answers in an interview whose turns bear no names, by what is told before the first of them. */
export interface Interview {
  asks: Entity;
  /** Null where that is not clear. */
  answers: Entity | null;
}

/** @param first paragraph of the first turn. */
export function interviewOf(discourse: Discourse, nameless: Nameless, first: number): Interview {
  const { people, paragraphs } = discourse;
  const told = paragraphs.slice(0, first).flat().map((sentence) => metIn(discourse, sentence));
  const met = told.find((one) => one.answers) ?? null;
  const named = new Set(people.mentions.filter(({ paragraph, entity }) => paragraph < first && entity.kind === 'person').map(({ entity }) => entity));
  const [only = null] = named;
  const asks = met?.asks ?? told.find((one) => one.asks)?.asks ?? nameless.entity('the interviewer', 'unnamed', 'interviewer');
  return { asks, answers: met?.answers ?? (named.size === 1 ? only : null) };
}

/** Who meets whom in a sentence. */
function metIn(discourse: Discourse, sentence: Parsed): { asks: Entity | null; answers: Entity | null } {
  const { text, units, paragraph } = sentence;
  const [start, end] = [units[0]?.start ?? 0, units.at(-1)?.end ?? 0];
  const mentions = discourse.between(paragraph, start, end);
  const answering = mentions.find(({ entity, from }) => entity.kind === 'person' && WITH.test(text.slice(Math.max(start, from - NEAR), from)));
  if (answering) return { asks: bodyBefore(mentions, answering.from), answers: answering.entity };
  const meets = MEETS.exec(text.slice(start, end));
  if (!meets) return { asks: null, answers: null };
  const at = start + meets.index;
  const subject = discourse.subjectOf(sentence, at + 1)?.entity ?? null;
  const asking = mentions.find(({ start: begins, entity }) => entity !== subject && begins > at && begins < at + meets[0].length + NEAR);
  return { asks: asking?.entity ?? null, answers: subject };
}

/** The body that is named before a place: whose reporter asks. */
const bodyBefore = (mentions: readonly Mention[], at: number): Entity | null => mentions.findLast(({ entity, end }) => entity.kind === 'organisation' && end < at)?.entity ?? null;

/** "TB" of an interview with Tom Bell: the one person whose initials a label is. */
export function byInitials(discourse: Discourse, label: string): Entity | null {
  if (!/^\p{Lu}{2,3}$/u.test(label)) return null;
  const fit = discourse.people.entities.filter(({ kind, words }) => kind === 'person' && words.map((word) => word.charAt(0)).join('') === label.toLowerCase());
  return fit.length === 1 ? (fit[0] ?? null) : null;
}
