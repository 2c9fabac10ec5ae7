import { words } from '../lexicon/words';
import type { Unit } from '../text/units';
import type { Tag } from './tag';

export const BE = words("is are was were be been being am 's 're 'm isn't wasn't weren't aren't");
/** Verbs through which the subject of an infinitive is still the speaker. */
const CHAINS = words('liked likes loved loves went goes go going continued continues continue proceeded began started seemed seems appeared appears wanted wants declined refused refuses declines sought seeks tried tries used likes chose rushed dared hastened hastens had has have need needs');
/** What one is who says it at once. */
const READY = words('quick eager careful keen happy glad pleased proud first wrong right foolish smart brave reckless unwise');

/** Where the cue begins whose infinitive stands at `i`, behind "to": "went on to say", "was quick to add". Null where its subject is not the speaker. */
export function chainBefore(units: readonly Unit[], tags: readonly Tag[], i: number): number | null {
  if (tags[i - 1] !== 'to') return null;
  let verb = i - 2;
  while (verb > 0 && tags[verb] === 'adverb') verb--;
  if (units[verb]?.lower === 'on') verb--;
  return readyAt(units, verb) ?? wentTo(units, tags, i - 2) ?? wroteTo(units, tags, i) ?? (CHAINS.has(units[verb]?.lower ?? '') ? verb : null);
}

/** "Was quick to add", "are more likely to say": where it begins, at what is told of the subject. */
function readyAt(units: readonly Unit[], at: number): number | null {
  const lower = units[at]?.lower ?? '';
  const likely = lower === 'likely' && /^(?:more|less)$/.test(units[at - 1]?.lower ?? '');
  if (!likely) return READY.has(lower) && BE.has(units[at - 1]?.lower ?? '') ? at : null;
  const be = /^(?:slightly|far|much|even|somewhat|generally)$/.test(units[at - 2]?.lower ?? '') ? at - 3 : at - 2;
  return BE.has(units[be]?.lower ?? '') ? be + 1 : null;
}

/** "Went so far as to say", "went out of his way to say", "took to the radio to say", "was prompted to say": where the first verb stands. `at`: the word before "to". */
function wentTo(units: readonly Unit[], tags: readonly Tag[], at: number): number | null {
  const lower = (i: number) => units[i]?.lower ?? '';
  if (lower(at) === 'as' && lower(at - 1) === 'far' && /^(?:so|as)$/.test(lower(at - 2))) return /^(?:go|goes|went|gone|going)$/.test(lower(at - 3)) ? at - 3 : null;
  if (lower(at) === 'way' && lower(at - 2) === 'of' && lower(at - 3) === 'out') return at - 4;
  // "took pains to note", "was at pains to stress", "took the opportunity to add"
  if (/^(?:pains|care|time|moment|opportunity|occasion|chance|liberty)$/.test(lower(at))) {
    for (let i = at - 1; i > at - 4 && i > 0; i--) if (/^(?:took|takes|take|taken|seized|at)$/.test(lower(i))) return lower(i) === 'at' ? (BE.has(lower(i - 1)) ? i : null) : i;
  }
  if (/^(?:compelled|obliged|moved|obligated|free|forced|bound)$/.test(lower(at)) && /^(?:felt|feels|feel)$/.test(lower(at - 1))) return at - 1;
  if (/^(?:prompted|forced|compelled|moved|quoted|led|heard|reported|said|believed|alleged|rumored|known|thought|understood)$/.test(lower(at)) && BE.has(lower(at - 1))) return at;
  // "held a press conference to announce that", "went on television to argue that"
  const where = at - (/^(?:press|news)$/.test(lower(at - 1)) || tags[at - 1] === 'noun' ? 1 : 0);
  if (MEETS.has(lower(at)) && tags[where - 1] === 'determiner' && /^(?:held|holds|hold|called|calls|convened|scheduled|used)$/.test(lower(where - 2))) return where - 2;
  if (/^(?:television|tv|air|radio|twitter|facebook|fox|cnn|msnbc)$/.test(lower(at)) && /^(?:on|to)$/.test(lower(at - 1)) && /^(?:went|goes|took|turned)$/.test(lower(at - 2))) return at - 2;
  // "cut in to accuse him of"
  if (lower(at) === 'in' && /^(?:cut|cuts|chimed|jumped|broke|stepped|weighed)$/.test(lower(at - 1)) && tags[at - 1] === 'verb') return at - 1;
  for (let i = at - 1; i > at - 6 && i > 0; i--) if (lower(i) === 'to' && /^(?:take|takes|took|taken)$/.test(lower(i - 1))) return i - 1;
  return null;
}

/** What one does to be heard. */
const WRITES = words('posted posts wrote writes tweeted tweets phoned phones telephoned called calls rang emailed emails texted texts messaged returned returns rose rises stood stepped');
/** "Posted again, to say that", "emailed Newsweek to warn that": where the first verb stands. `at`: the infinitive. */
function wroteTo(units: readonly Unit[], tags: readonly Tag[], at: number): number | null {
  if (!/^(?:say|announce|warn|complain|explain|report|insist|declare|call|denounce|accuse|praise|thank|argue|add)$/.test(units[at]?.lower ?? '')) return null;
  for (let i = at - 2; i > 0 && i > at - 8; i--) {
    // but "called on her to explain"
    if (WRITES.has(units[i]?.lower ?? '') && tags[i] === 'verb') return /^(?:on|upon|for)$/.test(units[i + 1]?.lower ?? '') ? null : i;
    if (!/^(?:adverb|name|noun|pronoun|time|number|determiner|to|preposition)$/.test(tags[i] ?? '') && !(tags[i] === 'comma' && i === at - 2)) return null;
  }
  return null;
}

const MEETS = words('conference briefing event rally speech interview hearing appearance statement question opportunity occasion moment platform stage');

/** "prompted the airline, which flies to Dover, | to reply": where the aside opens that the comma at `close` closes; else `close`. */
function beforeAside(units: readonly Unit[], tags: readonly Tag[], close: number): number {
  if (tags[close] !== 'comma') return close;
  for (let j = close - 1; j > close - 16 && j > 0; j--) if (tags[j] === 'comma') return /^(?:who|which|an?|the)$/.test(units[j + 1]?.lower ?? '') ? j - 1 : close;
  return close;
}

const MAKES_SAY = /^(?:prompt|lead|cause|forc|push|driv|inspir|mov|spur|provok|allow|le)(?:e|s|es|ed|d|ing|ting|t)?$/;

/** "prompted the airline to reply …": does something make somebody say it? */
export function isMadeToSay(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const next = units[i + 1];
  if (!next || !(next.quote || next.lower === 'that' || next.text === ':' || (next.text === ',' && units[i + 2]?.quote))) return false;
  const from = beforeAside(units, tags, i - 2);
  for (let j = from; j > from - 10 && j >= 0; j--) {
    if (MAKES_SAY.test(units[j]?.lower ?? '')) return j < from;
    if (tags[j] === 'comma' || tags[j] === 'subordinator' || tags[j] === 'quote' || tags[j] === 'auxiliary') return false;
  }
  return false;
}
