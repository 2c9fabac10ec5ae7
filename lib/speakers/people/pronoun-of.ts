import type { Raw } from '../attributions/raw';
import { askedFirst } from './asked-first';
import type { Asking } from './asking';
import { type Discourse, fits } from './discourse';
import type { Entity } from './entity';
import type { Nameless } from './nameless';
import { prominence } from './prominence';
import { resolvePronoun } from './pronouns';
import type { ReadOn } from './read-on';
import { toldBefore } from './told-before';

/** What has been told where a pronoun stands. */
export interface Told {
  discourse: Discourse;
  nameless: Nameless;
  reading: ReadOn;
  asking: Asking;
  /** Who an attribution before it is by. */
  teller: (raw: Raw) => Entity | null;
}

/** Where somebody is looked for right behind a cue, in characters. */
const NEAR = 20;
/** What one does who has been speaking. */
const GOES_ON = /^(?:continue|go_on)$/;
/** One who goes on may have been silent for a paragraph: "She paused. An aide brought her a glass." */
const PAUSE = 2;
/** What one does whom another has spoken to, and how many paragraphs before that they have spoken themselves. */
export const ANSWERS = /^(?:reply|respond|answer|retort|shoot_back|fire_back|hit_back|counter|interject)$/;
const AGO = 4;
/** Nobody looks farther back for who spoke before. */
const LATEST = 10;

/** Whom the pronoun stands for that is, or opens, the source of an attribution; `word` in its subject form, `at` in UTF-16 code units of its paragraph. Null where that is not clear. */
export function pronounOf({ discourse, nameless, reading, asking, teller }: Told, raw: Raw, word: string, at: number): Entity | null {
  const here = raw.source && discourse.mainSubject(raw.source.sentence)?.phrase;
  if (here && raw.source && (raw.source.sentence.units[here.to - 1]?.end ?? 0) < at) reading.noteSubject(raw.source.sentence);
  const outer = raw.within ? teller(raw.within) : null;
  // "was asked what he thought", "'He told me,' Smith said": he is not the one whose words these are
  const other = raw.quoting !== undefined || (raw.within?.lemma === 'ask' && raw.within.source === null);
  // "Smith asked Jones about the night when he had claimed": it is Jones who had
  const asked = raw.within?.lemma === 'ask' && raw.within.cue && !raw.quoting ? discourse.between(raw.within.paragraph, raw.within.cue[1], raw.within.content[0]?.[0] ?? 0).find(({ entity }) => entity.kind === 'person' && entity !== outer && fits(entity, word)) : undefined;
  if (asked) return asked.entity;
  const first = raw.source && !raw.quoting && !raw.within ? askedFirst(discourse, nameless, raw.source.sentence, at) : null;
  if (first && (word === 'he' || word === 'she') && fits(first, word)) return first;
  // "Smith said he thinks": inside reported words the speaker comes first
  if (!other && outer?.kind === 'person' && (word === 'he' || word === 'she') && fits(outer, word)) return outer;
  // "'They promised us …,' Smith said": who they are is Smith's to know
  if (raw.quoting && word === 'they' && !raw.lead) return null;
  // `"…," said Smith. "Trump is …" ¶ He continued, "…"`
  const spoke = discourse.spoke.at(-1);
  const goesOn = spoke && GOES_ON.test(raw.lemma) && !raw.quoting && !raw.within && spoke.entity.kind === 'person' && spoke.paragraph >= (raw.source?.sentence.paragraph ?? raw.paragraph) - PAUSE && spoke.paragraph < (raw.source?.sentence.paragraph ?? raw.paragraph) && raw.source?.sentence.index === 0 && fits(spoke.entity, word);
  if (goesOn && (word === 'he' || word === 'she')) return spoke.entity;
  // "Smith asked Jones how many. ¶ '…,' he answered"
  const answers = !raw.quoting && !raw.within && ANSWERS.test(raw.lemma) ? asking.askedBefore(raw) : null;
  if (answers && (word === 'he' || word === 'she') && fits(answers, word)) {
    answers.pronoun ??= word;
    return answers;
  }
  const lead = raw.lead ? discourse.nameIn(raw.lead) : undefined;
  if (lead && fits(lead, word) && lead !== outer) return lead;
  const not = new Set<Entity>();
  const asker = other || raw.quoting ? null : asking.askerBefore(raw);
  // "according to a person in the room, she told him": another
  if (outer && (other || (raw.within?.rule === 'according to' && outer.kind === 'unnamed'))) not.add(outer);
  else if (asker) not.add(asker);
  // "…," Jones said. ¶ "…," she replied: it is another who answers
  if (spoke && spoke.entity.pronoun === null && ANSWERS.test(raw.lemma) && spoke.paragraph === (raw.source?.sentence.paragraph ?? raw.paragraph) - 1 && discourse.spoke.slice(-LATEST).some(({ entity, paragraph }) => entity !== spoke.entity && entity.kind === 'person' && entity.pronoun === word && paragraph >= spoke.paragraph - AGO)) not.add(spoke.entity);
  for (const entity of raw.quoting ? [] : [...rightBehind(discourse, raw), ...toldBefore(discourse, raw)]) not.add(entity);
  const meant = resolvePronoun(discourse, word, raw.source?.sentence.paragraph ?? raw.paragraph, at, not);
  if (meant || raw.quoting) return meant;
  if (raw.source?.sentence.tags[raw.source.phrase.from - 1] !== 'subordinator') return raw.within ? null : namedAfter(discourse, word, raw.paragraph, at);
  // "After he called it late, Smith left": nobody before is meant, so it is the subject behind
  const behind = discourse.subjectOf(raw.source.sentence, Number.POSITIVE_INFINITY)?.entity;
  return behind?.kind === 'person' && fits(behind, word) && !not.has(behind) ? behind : null;
}

/** Behind a name, how old they are, or who; but "his wife" is another. */
const TOLD_OF = /^, (?:\d{2},|an? |the |who )/;
/** `"It is late," she says. Ann Smith, 58, has run it for years.`: who is named first in an article, right behind; null where somebody was named before. */
function namedAfter(discourse: Discourse, word: string, paragraph: number, at: number): Entity | null {
  if (paragraph > 0 || (word !== 'he' && word !== 'she')) return null;
  for (const { entity, paragraph: where } of discourse.before(paragraph, at, 0)) if (where >= 0 && entity.kind === 'person') return null;
  const first = discourse.personAfter(paragraph, at);
  const named = first && first.paragraph <= paragraph + 1 && first.entity.words.length > 1 && fits(first.entity, word) && prominence(discourse, first) === 2 && TOLD_OF.test(discourse.sentenceOf(first)?.text.slice(first.end, first.end + NEAR) ?? '');
  return named ? first.entity : null;
}

/** "He told | Smith", "he insisted that | Smith had": who is named right behind the cue, or opens what is reported. It is not Smith who says so. */
export function rightBehind(discourse: Discourse, { source, cue, paragraph, content }: Raw): Entity[] {
  const [begin = 0] = content[0] ?? [];
  if (!source || !cue) return [];
  return discourse.between(paragraph, cue[1], Math.max(begin, cue[1]) + NEAR).filter(({ entity, from }) => entity.kind === 'person' && (from === begin || !source.sentence.text.slice(cue[1], from).trim())).map(({ entity }) => entity);
}
