import { asideTag } from '../content/tag-content';
import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import { words } from '../lexicon/words';
import type { Source } from '../sources/found';
import { isPerson } from '../sources/somebody';
import { sourceOf } from '../sources/source';
import type { Turn } from '../text/turns';
import { endsInComma } from '../text/units';
import { afterCue } from './after-cue';
import { beforeTag } from './before-tag';
import { captions } from './captions';
import { carryOver } from './carry';
import { felt } from './felt';
import { hearsay } from './hearsay';
import { judgedBy } from './judged';
import { saidByNobody } from './nobody';
import { nounCues } from './noun-cues';
import { otherCues } from './other-cues';
import { fromPassive } from './passives';
import type { Raw } from './raw';
import { nest, shareQuotes, speaks } from './share-quotes';
import { rawOf, type Telling, tellingOf } from './telling';
import { transcript } from './transcript';

/** All attributions of a text whose speakers are not yet resolved, in order. */
export function attribute(paragraphs: readonly Parsed[][], turns: ReadonlyMap<number, Turn>): Raw[] {
  const found: Raw[] = [];
  const spoken = transcript(paragraphs, turns);
  for (const [paragraph, sentences] of paragraphs.entries()) {
    const turn = spoken.get(paragraph);
    if (turn) {
      found.push(turn);
      continue;
    }
    for (const sentence of sentences) found.push(...inSentence(sentence, (sentence.index > 0 && sentences[sentence.index - 1]) || null));
  }
  return carryOver(paragraphs, found);
}

/** The attributions of one sentence by its own cues. `before` is the sentence before it in the paragraph. */
export function inSentence(sentence: Parsed, before: Parsed | null): Raw[] {
  const found: Raw[] = [];
  let previous: Source | null = null;
  let finite: Source | null = null;
  for (const cue of sentence.cues) {
    const participle = cue.form === 'ing' && sentence.tags[cue.from] !== 'auxiliary';
    const raw = fromCue(sentence, before, cue, participle ? (finite ?? previous) : previous);
    if (!raw) continue;
    // `said, laughing, "…"`: told once
    if (participle && sentence.tags[cue.to] === 'comma' && sentence.tags[cue.from - 1] === 'comma' && raw.content.length && found.some((other) => other.content.length === 1 && other.content[0]?.[0] === raw.content[0]?.[0])) continue;
    found.push(raw);
    // "replied to one who had asked, writing: '…'": what hangs on the main clause is not the one's who is told of in it
    const told = !participle && sentence.units[cue.from - 1]?.lower === 'who' && sentence.tags[cue.from - 2] !== 'comma';
    if (told && !previous) continue;
    previous = raw.source ?? previous;
    if (!participle && !told) finite = raw.source ?? finite;
  }
  // `posted a clip with the words: "…"`: the clip is not said
  const written = captions(sentence);
  if (written.length) found.splice(0, found.length, ...found.filter((raw) => !raw.quoted.some((q) => written.some(({ quoted }) => quoted.includes(q)))), ...written);
  // "said in a statement that": one content, one attribution
  const all = nounCues(sentence);
  // "Smith laughed at Jones's suggestion that it was 'late'": Jones's words
  for (const raw of all) if (ofAnother(raw)) found.splice(0, found.length, ...found.filter((other) => other.content[0]?.[0] !== raw.content[0]?.[0]));
  const nouns = all.filter((raw) => !found.some((other) => other.content[0]?.[0] === raw.content[0]?.[0]));
  found.push(...nouns, ...otherCues(sentence, found), ...hearsay(sentence));
  found.push(...felt(sentence, found));
  if (!found.length) return found;
  dropFarther(found);
  dropShorter(found);
  nest(found);
  shareQuotes(found.filter((raw) => !askedByNobody(raw, sentence)));
  for (const raw of found) if (raw.rule !== 'quote, then cue') raw.quoted = raw.quoted.filter((q) => speaks(sentence, raw, q));
  return found.filter((raw) => (raw.content.length > 0 || raw.rule === 'colon') && !toldAlready(raw, sentence));
}

/**
 * "Smith said Jones wants more", "said he was confident that": what is thought or said inside somebody's reported words is told
 * with them, by whoever speaks. Only words quoted there have a speaker of their own.
 */
function toldAlready(raw: Raw, sentence: Parsed): boolean {
  // "Smith denied rumors that": hers to deny, and nobody else's
  if (raw.within !== null && raw.rule === 'noun' && raw.source === null && raw.quoted.length === 0 && raw.within.source !== null) return true;
  if (raw.within === null || !raw.within.utters) return false;
  // "It comes when millions are expected to travel, according to the bank": by nobody else
  if (raw.source === null && raw.quoted.length === 0) return true;
  if (raw.within.rule === 'according to') return false;
  return raw.quoted.length === 0 || askedByNobody(raw, sentence);
}

/** Is it the noun of somebody named who has words quoted: "Jones's suggestion that it was 'late'"? */
const ofAnother = ({ source, quoted }: Raw): boolean => source !== null && quoted.length > 0 && source.sentence.tags[source.phrase.to - 1] === 'possessive';

/** "Smith said that Ohio was being asked to do 'less than most'", "who told them when asked about it: '…'": by nobody who is told of, so the words are Smith's. */
const askedByNobody = (raw: Raw, { text }: Parsed): boolean => raw.within !== null && raw.source === null && raw.lemma === 'ask' && (text.startsWith('to ', raw.content[0]?.[0]) || /\bwhen $/.test(text.slice(Math.max(0, (raw.cue?.[0] ?? 0) - 6), raw.cue?.[0])));

/** "The spot ends with footage of Smith saying, '…'": of two cues with the same content before them, the nearer has it. */
function dropFarther(found: Raw[]): void {
  for (let i = found.length - 1; i >= 0; i--) {
    const [start, end] = found[i]?.content[0] ?? [0, 0];
    const cue = found[i]?.cue;
    if (cue && found.some((near) => near.cue && near.lemma !== 'according to' && near.cue[0] >= cue[1] && near.cue[1] <= start && near.content.length === 1 && near.content[0]?.[0] === start && near.content[0][1] === end)) found.splice(i, 1);
  }
}

/** "Declined to say whether": of two cues that begin at one word, the longer has it. */
function dropShorter(found: Raw[]): void {
  for (let i = found.length - 1; i >= 0; i--) {
    const cue = found[i]?.cue;
    if (cue && found.some((longer) => longer.cue && longer.cue[0] === cue[0] && longer.cue[1] > cue[1] && longer.content.length > 0)) found.splice(i, 1);
  }
}

/** What a cue of `sentence` attributes, or null where it does not. `before`: the sentence before it in the paragraph; `previous`: who speaks by the cue before. */
function fromCue(sentence: Parsed, before: Parsed | null, cue: Cue, previous: Source | null): Raw | null {
  const { tags } = sentence;
  const passive = judgedBy(sentence, cue) ?? (cue.passive ? fromPassive(sentence, cue, previous) : null);
  if (passive || (cue.passive && !/^ask(?:_about)?$/.test(cue.verb.lemma))) return passive;
  const found = sourceOf(sentence, cue, previous);
  const { source, behind } = found;
  const phrase = source?.sentence === sentence ? source.phrase : null;
  const how = phrase && !behind ? saidHow(sentence, phrase.from) : null;
  if (!how && saidByNobody(sentence, cue, phrase)) return null;
  const telling = tellingOf(sentence, cue, found, phrase, previous);
  if (how) return rawOf(telling, 'quote, then "is how"', [how]);
  // `the best script she has ever read`
  if (cue.verb.lemma === 'read' && phrase && !behind && isPerson(sentence, phrase) && tags[cue.to] !== 'quote' && tags[cue.to] !== 'colon' && tags[cue.to] !== 'comma') return null;
  if (cue.verb.frames.has('tag')) {
    const around = aroundTag(telling);
    if (around) return rawOf(telling, 'cue between the parts of a clause', around);
    const left = beforeTag(telling, before);
    if (left) return left;
  }
  // and `"Breathtaking," Smith called it`
  const calls = cue.verb.lemma === 'call' && /^(?:it|him|her|them|this)$/.test(sentence.units[cue.to]?.lower ?? '');
  const urged = phrase?.from === 1 && !behind && cue.form !== 'ing' && (calls || URGES.has(cue.verb.lemma)) && endsInComma(sentence.units[0]) ? beforeTag(telling, before) : null;
  if (urged?.quoted.length) return urged;
  return afterCue(telling);
}

/** Take the place of "said" behind a quotation alone: `"Vote early," Smith urged the crowd`. */
const URGES = words('urge implore beg exhort plead');

/** `"Chaos" is how | Smith put it`: the quotation, in units, that stands before "how" at the beginning of a sentence; `at`: who puts it so. */
function saidHow({ units, tags }: Parsed, at: number): [number, number] | null {
  return at === 3 && units[2]?.lower === 'how' && /^(?:is|was)$/.test(units[1]?.lower ?? '') && tags[0] === 'quote' ? [0, 1] : null;
}

/** "The plan, she said, would fail.": the parts of the clause around the tag, in units, or null where no clause goes on behind it. */
function aroundTag({ sentence, cue, behind, own, named, begins, after }: Telling): [number, number][] | null {
  // `where, he liked to say, he built "a ruin"`
  const leant = begins > 1 && /^(?:where|when|because)$/.test(sentence.units[begins - 2]?.lower ?? '');
  const apart = named && (!cue.chained || leant) && (own || behind) && !(cue.form === 'ing' && cue.from === 0);
  return apart ? asideTag(sentence, cue, begins, behind ? after : null) : null;
}
