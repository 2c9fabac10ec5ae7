import type { Parsed } from '../cues/parse';
import { BODIES, DOCUMENTS, isGroup, isRole } from '../lexicon/roles';
import { fold } from '../text/fold';
import type { Discourse } from './discourse';
import { type Entity, type Mention, settle } from './entity';
import type { Nameless } from './nameless';
import { nounOf } from './phrase-parts';
import { lastBody } from './last-body';

/** The subject of the sentence before another, in the same paragraph or at the end of the one before it. */
interface Subject {
  sentence: Parsed;
  /** As it stands in the text. */
  words: string;
  /** Its noun, in lower case. */
  noun: string;
  sameParagraph: boolean;
  /** UTF-16 code units of its paragraph. */
  start: number;
  end: number;
  /** Who is named in it. */
  named: Mention[];
  /** The body that is all of the aside behind it: "the trade group, the Harbour Council,". */
  beside: Entity | null;
}

function subjectBefore(discourse: Discourse, { paragraph, index }: Parsed): Subject | null {
  const previous = discourse.paragraphs[paragraph]?.[index - 1];
  const before = previous ?? discourse.paragraphs[paragraph - 1]?.at(-1);
  const phrase = before && discourse.mainSubject(before)?.phrase;
  if (!phrase) return null;
  const start = before.units[phrase.from]?.start ?? 0;
  const end = before.units[phrase.to - 1]?.end ?? 0;
  const noun = before.units[nounOf(before, phrase.from, phrase.to)]?.lower ?? '';
  const [from, to] = phrase.aside ?? [0, 0];
  const close = before.units[to - 1]?.end;
  const opens = before.units[from + (before.units[from]?.lower === 'the' ? 1 : 0)]?.start;
  const beside = discourse.between(before.paragraph, end, close ?? end).find((m) => m.start === opens && m.end === close && m.entity.kind === 'organisation')?.entity ?? null;
  return { beside, sentence: before, words: before.text.slice(start, end), noun, sameParagraph: Boolean(previous), start, end, named: discourse.between(before.paragraph, start, end) };
}

/** The last paper that a sentence tells of behind `subject` (UTF-16 code units) as a new one: "a note", "a handwritten sign". */
function paperIn({ units, tags, text }: Parsed, subject: number, papers: ReadonlySet<string>): { text: string; noun: string } | null {
  const at = units.findLastIndex(({ lower }, i) => papers.has(lower) && tags[i] === 'noun' && tags[i + 1] !== 'noun');
  let from = at;
  while (from > 0 && tags[from - 1] === 'noun') from--;
  return at > 0 && (units[from - 1]?.start ?? 0) >= subject && /^an?$/.test(units[from - 1]?.lower ?? '') ? { text: text.slice(units[from - 1]?.start, units[at]?.end), noun: units[at]?.lower ?? '' } : null;
}

/** Of them it is told as often that they say something. */
const SIGNS: ReadonlySet<string> = new Set(['sign', 'note', 'placard', 'banner', 'sticker', 'poster', 'plaque', 'card', 'text', 'voicemail', 'letter', 'message', 'email', 'memo']);

/** What somebody wrote, before their name. */
const PAPER_BY = /^(?:an?|the|his|her|their|another|one) (?:\p{L}+ ){0,2}(?:post|tweet|statement|letter|email|message|note|comment|column|essay) (?:by|from) /iu;

/** What "it" takes up: an organisation, an office or a paper that is the subject of the sentence before. Null where its subject is anything else. `reads`: it is said of it that it reads, or says, something. */
export function subjectThing(discourse: Discourse, nameless: Nameless, sentence: Parsed, reads: 'reads' | 'says' | null): Entity | null {
  const subject = subjectBefore(discourse, sentence);
  if (!subject) return null;
  // "Her son slid a note under the door. It read": the note
  const paper = reads ? paperIn(subject.sentence, subject.end, reads === 'reads' ? DOCUMENTS : SIGNS) : null;
  if (paper) return nameless.entity(paper.text, 'unnamed', paper.noun);
  const { words, noun, start, end } = subject;
  // "the office in Cheyenne": not the town; "a memo seen by Newsweek": not the one who saw it
  const named = subject.named.findLast((m) => m.end === end && !/ (?:in|at|of|by|to|from) $/.test(words.slice(0, m.from - start)));
  // "Freedonia's Defense Ministry" is not any Defense Ministry
  if (named && /['’]s $/.test(words.slice(0, named.start - start))) return named.entity.kind === 'organisation' ? nameless.entity(words, 'organisation') : null;
  // "Castlepoint Properties … Castlepoint denied it. … it said": who is called by the first word is no person
  // "Quay Freight, founded in Dayton, lost money. In March, it warned": nor is who is "it" in the same paragraph
  if (named?.entity.kind === 'person' && named.entity.guessed && (subject.sameParagraph || calledByFirst(named, subject.sentence))) return settle(named.entity, 'organisation');
  if (named) return named.entity.kind === 'organisation' ? named.entity : null;
  if (subject.beside) return subject.beside;
  // "Harbour Air said … The airline apologized, and it added …"
  const body = BODIES.has(noun) && /^the /i.test(words) ? lastBody(discourse, subject.sentence, start) : null;
  if (body) return body.kind === 'person' ? settle(body, 'organisation') : body;
  // "A post by Smith in a local group was shared. '…,' it reads"
  const by = PAPER_BY.exec(words);
  const writer = by && subject.named.find((m) => m.from === start + by[0].length);
  if (writer) return writer.entity;
  const known = /['’]s? /.test(words) && noun === 'office';
  return known || BODIES.has(noun) || (DOCUMENTS.has(noun) && !noun.endsWith('s')) ? nameless.entity(words, 'unnamed', noun) : null;
}

/** So far before it "which" stands, in units. */
const WHICH = 12;

/** "A firm called Dover Data, which builds what it calls …": the body that "it" at `at` (UTF-16 code units) takes up inside a clause about it. */
export function bodyOfWhich(discourse: Discourse, { units, tags, paragraph }: Parsed, at: number): Entity | null {
  const here = units.findIndex(({ start }) => start === at);
  const which = units.findLastIndex(({ lower }, i) => i < here && i > here - WHICH && lower === 'which');
  if (which < 2 || tags[which - 1] !== 'comma' || tags.slice(which, here).includes('comma')) return null;
  const end = units[which - 2]?.end ?? 0;
  const named = discourse.between(paragraph, units[0]?.start ?? 0, end).find((m) => m.end === end);
  return named && (named.entity.kind === 'organisation' || named.entity.guessed) ? settle(named.entity, 'organisation') : null;
}

/** "One follower laughed. 'No,' they wrote": one without a name who is the subject of the sentence before, in this paragraph. */
export function subjectOne(discourse: Discourse, nameless: Nameless, sentence: Parsed): Entity | null {
  const subject = subjectBefore(discourse, sentence);
  const one = subject?.sameParagraph && !subject.named.length && /^(?:one|an?|another) \S+$/i.test(subject.words) && isRole(subject.noun);
  return one ? nameless.entity(subject.words, 'unnamed', subject.noun) : null;
}

/** "Analysts at Harbour Capital expect it, '…,' they wrote": a group that is the subject of the sentence in which "they" stands at `at` (UTF-16 code units). */
export function ownGroup(discourse: Discourse, nameless: Nameless, sentence: Parsed, at: number): Entity | null {
  const phrase = discourse.mainSubject(sentence)?.phrase;
  const { units, text } = sentence;
  const end = units[(phrase?.to ?? 0) - 1]?.end ?? 0;
  if (!phrase || end >= at) return null;
  const noun = units[nounOf(sentence, phrase.from, phrase.to)]?.lower ?? '';
  return isGroup(noun) && noun.endsWith('s') ? nameless.entity(text.slice(units[phrase.from]?.start ?? 0, end), 'unnamed', noun) : null;
}

/** "Police arrested a man … They said": a group without a name that is the subject of the sentence before, in this paragraph; those who study something, in the one before as well. */
export function subjectGroup(discourse: Discourse, nameless: Nameless, sentence: Parsed): Entity | null {
  const subject = subjectBefore(discourse, sentence);
  if (!subject) return null;
  const { words, noun, named, start } = subject;
  if (!subject.sameParagraph && !/^(?:the )?(?:researchers|scientists|authors|economists|astronomers|investigators)\b/i.test(words)) return null;
  const [first] = named;
  // "Smith and her colleagues modeled … they report"
  if (first && first.from === start && / and (?:his|her|their|other) /.test(words) && isGroup(noun)) return first.entity;
  // "economists at Harbour Capital put it at … they wrote"
  const from = / (?:at|of|from|with|for|led by) /.exec(words);
  const hangs = from !== null && named.every((m) => m.from - start > from.index);
  const head = from && hangs ? (words.slice(0, from.index).split(' ').at(-1) ?? '').toLowerCase() : noun;
  return isGroup(head) && (hangs || !named.length) ? nameless.entity(words, 'unnamed', head) : null;
}

const calledByFirst = ({ entity, start, end }: Mention, { text }: Parsed): boolean => entity.words.length > 1 && fold(text.slice(start, end)) === entity.words[0];
