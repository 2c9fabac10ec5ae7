import { markOf, type Text, walk } from './texts';
import type { Group, Mark } from './types';
import type { Words } from './words';

const set = (words: string) => new Set(words.split(' '));
const REPORTEDLY = set('reportedly purportedly rumoredly');
const BE = set("is are was were been be being it's he's she's they're isn't aren't wasn't weren't");
const BETWEEN = set('widely generally largely often long commonly broadly increasingly now also still already once not never frequently sometimes universally popularly usually further roundly hardly even');
/** "is said to": somebody says it, and the article does not tell who. */
const SAID = set('said rumored rumoured understood alleged reputed');
const HELD = set('seen viewed regarded considered perceived deemed hailed believed thought expected assumed presumed rumored praised criticized criticised condemned ridiculed denounced mocked celebrated dismissed acclaimed lambasted feared hoped credited blamed');
/** Verbs of plain doing, unless the adverb says that everyone does it. */
const WIDELY = set('widely generally broadly commonly universally popularly increasingly');
const HELD_WIDELY = set('known accepted acknowledged recognized recognised described called reported speculated used');
const TALK = set('questions concerns fears doubts speculation criticism rumors rumours allegations accusations suspicions whispers worries');
const OF_WHAT = set('that about over whether surrounding');
/** With one of these before it nobody has the concern: "amid concerns", "raised questions", but "his concerns", "she fears". */
const NOBODYS = set('of amid on over the a growing mounting rising new raise raises raised raising spark sparks sparked sparking fuel fuels fueled fuelled fueling prompt prompts prompted prompting stoke stoked stoking draw draws drawn drew drawing face faces faced facing from about despite more some many widespread serious renewed persistent continuing lingering deep widening are were is was triggered sharp fresh many swirling defuse address addressed quell amidst under following and');
/** The words at which this rule looks closer. */
export const CLAIMS: ReadonlySet<string> = new Set([...REPORTEDLY, ...BE, ...TALK]);
const OPEN = set('unclear unknown clear suggested speculated rumored believed thought hoped feared understood');

/**
 * Claims with no source at all: "reportedly", "is widely seen as", "amid concerns that".
 *
 * What it does not show: that the claim is false, or that nobody could be named. Plain things that all can
 * see need no source. What somebody is reported to say has one and is not marked; nor is a passive with its "by".
 */
export function claimsWithoutSource(text: Text): Mark[] {
  const { words, listed } = text;
  const said = walk(text.said);
  const inQuotes = walk(text.quoted);
  const marks: Mark[] = [];
  let passed = -1;
  for (const i of listed.claims) {
    const found = i > passed ? claimAt(words, i) : null;
    if (!found) continue;
    if (!said(words.start(i), words.end(i)) && !inQuotes(words.start(i), words.end(i))) marks.push(markOf('no-source', found.group, text, i, found.to));
    passed = found.to;
  }
  return marks;
}

function claimAt(words: Words, i: number): { group: Group; to: number } | null {
  const lower = words.lower(i);
  if (REPORTEDLY.has(lower)) return { group: 'reportedly', to: i };
  if (BE.has(lower) && !words.last(i)) return passiveAt(words, i);
  const next = words.lower(i + 1);
  if (TALK.has(lower) && OF_WHAT.has(next) && NOBODYS.has(words.lower(i - 1)) && !words.last(i - 1)) return { group: 'widely-held', to: i };
  return null;
}

function passiveAt(words: Words, i: number): { group: Group; to: number } | null {
  let at = i + 1;
  let widely = false;
  while (at < i + 4 && BETWEEN.has(words.lower(at))) widely ||= WIDELY.has(words.lower(at++));
  const participle = words.lower(at);
  const next = words.lower(at + 1);
  const it = /^it(?:'s)?$/.test(words.lower(i)) || words.lower(i - 1) === 'it';
  // "it is unclear whether", "it was rumored that"
  if (it && OPEN.has(participle) && /^(?:that|whether|if|how|why|what|when|who)$/.test(next)) return { group: 'widely-held', to: at };
  const says = SAID.has(participle) && next === 'to';
  // "remains to be seen": only seen *as* something is a view
  const plain = /^(?:seen|viewed|regarded)$/.test(participle) && next !== 'as' && !widely;
  const holds = (HELD.has(participle) && !plain) || (widely && HELD_WIDELY.has(participle));
  if ((!says && !holds) || hasAgent(words, at)) return null;
  return { group: says ? 'reportedly' : 'widely-held', to: at };
}

/** "by" within the clause: then the holder is named. */
function hasAgent(words: Words, from: number): boolean {
  for (let i = from; i < from + 8 && i < words.length; i++) {
    if (i > from && words.lower(i) === 'by') return true;
    if (words.last(i)) return false;
  }
  return false;
}
