import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { BODIES, isAge, isRole } from '../lexicon/roles';
import { isCapitalised } from '../text/capital';
import type { Discourse } from './discourse';
import type { Mention } from './entity';
import { bringsIn, endOfHead, hasOffice } from './phrase-parts';

/** The names in a phrase that speaks. Offsets are UTF-16 code units of its paragraph. */
export interface NamesIn {
  start: number;
  /** Without "'s" and "himself" at its end. */
  end: number;
  /** How many units that is. */
  tail: number;
  /** Where its head ends: before "of the plan", "who was there". */
  headEnd: number;
  inside: readonly Mention[];
  /** The one whom the phrase is about. */
  named: Mention | undefined;
}

/** "another delegate on the slate, Ann Smith", "the vice president for news Ann Smith", "his wife, Ann,": whose name it is that a phrase gives. */
export function namesIn(discourse: Discourse, sentence: Parsed, phrase: Phrase): NamesIn {
  const { units, text, paragraph } = sentence;
  const start = units[phrase.from]?.start ?? 0;
  // "Smith's", "Smith himself"
  const last = units[phrase.to - 1];
  const near = discourse.between(paragraph, start, last?.end ?? start);
  // but "McDonald's"
  const tail = (last?.kind === 'possessive' && near.at(-1)?.end !== last.end) || /^(?:himself|herself|itself|themselves)$/.test(last?.lower ?? '') ? 1 : 0;
  const end = units[phrase.to - 1 - tail]?.end ?? start;
  const inside = near.filter((m) => m.end <= end);
  const headEnd = endOfHead(sentence, { from: phrase.from, to: phrase.to - tail, aside: phrase.aside }, inside);
  // "another delegate on the slate, Ann Smith"
  const broughtIn = inside.findLast((m) => m.entity.kind === 'person' && bringsIn(text, m.from) && (m.end === end || (m.start > start && /^ (?:of|from|at) \p{Lu}/u.test(text.slice(m.end, m.end + 9)))));
  // "the vice president for news and talk Ann Smith"
  const head = units.findIndex((u) => u.end === headEnd);
  const capital = sentence.tags[head] === 'name' || sentence.tags[phrase.from] === 'number' || namesABody(sentence, phrase, head);
  const former = units[phrase.from]?.lower === 'former' && !sentence.tags.slice(phrase.from, phrase.to).includes('determiner');
  const isTitle = (at: number) => sentence.tags[at] === 'noun' && (capital ? isRole(units[head]?.lower ?? '') || isRole(units[at]?.lower ?? '') : former);
  const titled = headEnd < end ? inside.findLast((m) => m.end === end && m.entity.kind === 'person' && (isTitle(units.findIndex((u) => u.start === m.from) - 1) || hasOffice(units, m.from) || hasOffice(units, m.start))) : undefined;
  // "Department of Homeland Security (DHS) Assistant Secretary Ann Smith"
  const bracketed = inside.findLast((m) => m.end === end && m.entity.kind === 'person' && m.from < m.start && /^ \(\p{Lu}{2,6}\) $/u.test(text.slice(headEnd, m.from)));
  // "Columbus native and polling analyst Ann Smith"
  const both = headEnd < end && inside.length > 0 && !sentence.tags.slice(phrase.from, phrase.to).includes('determiner') ? inside.findLast((m) => m.end === end && m.entity.kind === 'person' && isRole(units[units.findIndex((u) => u.start === m.from) - 1]?.lower ?? '') && text.slice(start, m.from).includes(' and ')) : undefined;
  // "A former candidate -- Ann Smith, who lost -- said"
  const dashed = phrase.aside && sentence.tags[phrase.aside[0] - 1] === 'dash' && isRole(units[phrase.to - 1]?.lower ?? '') ? discourse.between(paragraph, units[phrase.aside[0]]?.start ?? 0, units[phrase.aside[1] - 1]?.end ?? 0).find((m) => m.from === units[phrase.aside?.[0] ?? 0]?.start && m.entity.kind === 'person') : undefined;
  const apart = dashed ?? (phrase.aside && (isRole(units[phrase.to - 1]?.lower ?? '') || BODIES.has(units[phrase.to - 1]?.lower ?? '')) && (/^(?:his|her|their|its|the)$/.test(units[phrase.from]?.lower ?? '') || sentence.tags.slice(phrase.from, phrase.to).includes('possessive')) ? nameOfAside(discourse, sentence, phrase.aside) : undefined);
  const named = titled ?? bracketed ?? both ?? apart ?? inside.findLast((m) => m.end === headEnd) ?? broughtIn ?? inside.find((m) => m.entity.kind === 'person' && text[m.end] === ',' && OWN.test(text.slice(start, m.from)));
  return { start, end, tail, headEnd, inside, named };
}

/** "Citizens for a Better Dover spokesman …" begins with what a body is called; "Relatives of victim …" does not. `head`: where its head stands, in units. */
const namesABody = ({ units, tags }: Parsed, { from, to }: Phrase, head: number): boolean =>
  tags[from] === 'noun' && isCapitalised(units[from]?.text ?? '') && isCapitalised(units[head]?.text ?? '') && units.slice(from + 1, to).some(({ text, lower }, i, rest) => isCapitalised(text) && rest.slice(i + 1).some((later) => isRole(later.lower) && later.text === later.lower) && !isRole(lower));

/** "Her colleague |Ann Smith, Republican of Idaho," */
const OWN = /^(?:his|her|their|its) (?:\p{Ll}+ ){1,2}$/iu;
/** No more words stand before the title in an aside: "state | Representative Ann Smith". */
const BEFORE_TITLE = 2;
/** The one whose name, with a title, is all of an aside: "his wife, Ann,", "its sponsor, state Representative Ann Smith,". */
function nameOfAside(discourse: Discourse, { units, tags, paragraph }: Parsed, [from, to]: [number, number]): Mention | undefined {
  const end = units[to - 1]?.end ?? 0;
  let at = from;
  while (at < from + BEFORE_TITLE && (tags[at] === 'noun' || isAge(units[at]?.lower ?? ''))) at++;
  // "her partner, the Dawn Party,"
  // and "the union, Local 12 of the Dock Workers,"
  const body = units[from]?.lower === 'the' || BODIES.has(units[from - 2]?.lower ?? '');
  const starts = units.slice(from, at + (body ? 2 : 1)).map(({ start }) => start);
  return discourse.between(paragraph, starts[0] ?? 0, end).find((m) => starts.includes(m.from) && m.end === end && (m.entity.kind === 'person' || body));
}
