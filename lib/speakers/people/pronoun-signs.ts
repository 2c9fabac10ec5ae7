import { type Parsed, sentenceIndexAt } from '../cues/parse';
import { ASKERS } from '../lexicon/askers';
import { isAge, isGroup, isRole } from '../lexicon/roles';
import { type Discourse, fits } from './discourse';
import { type Entity, type Mention, settle } from './entity';
import { isPronoun } from './pronoun-words';
import type { Seen } from './seen';

/** "A neighbor laughed. '…,' she said.": does a quotation that "she" at `at` says stand right behind the sentence of which one without a name is the subject? */
export function saysNext({ paragraphs }: Discourse, seen: Seen, paragraph: number, at: number): boolean {
  const sentences = paragraphs[paragraph] ?? [];
  const here = sentences.findLast(({ units }) => (units[0]?.start ?? 0) <= at);
  const before = here && here.index > 0 ? sentences[here.index - 1] : paragraphs[paragraph - 1]?.at(-1);
  return before !== undefined && here?.units[0]?.quote !== null && here?.units[1]?.start === at && seen.paragraph === before.paragraph && seen.at === before.units[0]?.start;
}

/** Did the last sentence of the paragraph before end with who said it, and does this one begin with a quotation that "he" at `at` says? */
export function goesOn({ paragraphs }: Discourse, last: Seen, paragraph: number, at: number): boolean {
  const ended = paragraphs[last.paragraph]?.at(-1);
  const begins = paragraphs[paragraph]?.[0];
  if (!ended || !begins?.units[0]?.quote || begins.units.findIndex(({ start }) => start === at) !== 1) return false;
  // the tag ends the sentence
  return last.at >= (ended.units.at(-4)?.start ?? 0);
}

/** "Ann Smith — who may run with Jane Jones — has left, and she": where told of the subject stands between dashes before `at`, and not whom "she" means, in UTF-16 code units. */
export function apart({ paragraphs }: Discourse, paragraph: number, at: number): [number, number] {
  const sentences = paragraphs[paragraph] ?? [];
  const { units = [], tags = [] } = sentences[sentenceIndexAt(sentences, at)] ?? {};
  const open = tags.indexOf('dash');
  const close = open > 0 && open < OPENS ? tags.indexOf('dash', open + 1) : -1;
  const start = units[close]?.start ?? at;
  return close > 0 && start < at && tags[open - 1] === 'name' && !tags.slice(0, open).some((tag) => tag === 'verb' || tag === 'comma') ? [units[open]?.start ?? 0, start] : [at, 0];
}
/** No such subject is longer, in units. */
const OPENS = 8;

/** "The team already had a star in Ann Smith. She …": the one person of the paragraph so far, if the sentence before is of a thing or a group. */
export function onlyHere(discourse: Discourse, paragraph: number, at: number): Entity | null {
  const sentences = discourse.paragraphs[paragraph] ?? [];
  const here = sentenceIndexAt(sentences, at);
  const before = sentences[here - 1];
  if (here < 1 || !before || sentences[here]?.units[0]?.start !== at) return null;
  const named = discourse.between(paragraph, 0, at).filter(({ entity }) => entity.kind === 'person');
  const [first] = named;
  const subject = discourse.mainSubject(before)?.phrase;
  const one = first && named.every((m) => m.entity === first.entity && !discourse.quoted(m)) && named.some((m) => m.start >= (before.units[0]?.start ?? 0));
  const head = before.units[(subject?.to ?? 0) - 1]?.lower ?? '';
  return one && subject && !isPronoun(head) && !isRole(head) ? first.entity : null;
}

/** "It came courtesy of Ann Smith, a nurse who was there.": who is told of at some length, where the article names them for the first time. */
export function isIntroduced(discourse: Discourse, mention: Mention): boolean {
  if (mention.entity.mentions[0] !== mention || mention.entity.kind !== 'person') return false;
  const sentence = discourse.sentenceOf(mention);
  const next = sentence?.units.findIndex((u) => u.start >= mention.end) ?? -1;
  return sentence !== undefined && sentence.tags[next] === 'comma' && tellsWho(sentence, next + 1);
}

/** "a nurse", "who was there", but "who he said" */
const tellsWho = ({ units, tags }: Parsed, at: number): boolean => /^(?:an?|the|whose)$/.test(units[at]?.lower ?? '') || (units[at]?.lower === 'who' && /^(?:verb|auxiliary|adverb)$/.test(tags[at + 1] ?? ''));

/** So many paragraphs back is nobody looked for but who has been "she" before, where nobody nearer can be meant. */
const FAR = 8;
/** "She hands him a card": whom "she" has meant before, if nobody else who was the subject of a sentence may be a woman. */
export function farther({ subjects }: Discourse, word: string, paragraph: number, not: ReadonlySet<Entity>): Entity | null {
  const latest = subjects.slice(-LATEST).filter(({ entity, paragraph: where }) => where >= paragraph - FAR && entity.kind === 'person' && fits(entity, word) && !not.has(entity));
  const [one] = latest;
  return one?.entity.pronoun === word && latest.every(({ entity }) => entity === one.entity) ? one.entity : null;
}
/** And so many subjects. */
const LATEST = 24;

/** "Burgum said … 'No,' he added", where nobody else can be meant: it was a person's name. */
export function asPerson({ spoke }: Discourse, paragraph: number, not: ReadonlySet<Entity>): Entity | null {
  const last = spoke.at(-1);
  if (!last || last.paragraph < paragraph - 1 || last.entity.kind !== 'organisation' || !last.entity.guessed || not.has(last.entity)) return null;
  return settle(last.entity, 'person');
}

/** "The teacher said … 'Why?' she said": who has just spoken without a name. */
export function lastNameless({ spoke }: Discourse, word: string, paragraph: number): Seen | null {
  const last = spoke.at(-1);
  if (!last || last.paragraph !== paragraph || last.entity.kind !== 'unnamed' || !fits(last.entity, word)) return null;
  const head = last.entity.words.at(-1) ?? '';
  // "A reporter asked. 'No,' he said": who answers is somebody else
  if (/^one of /i.test(last.entity.name)) return last.entity.one ? last : null;
  return (isRole(head) || isAge(head)) && !isGroup(head) && !ASKERS.has(head) && /^(?:the|an?|his|her) /i.test(last.entity.name) ? last : null;
}
