import { BE, chainBefore, isMadeToSay } from '../grammar/chains';
import type { Tag } from '../grammar/tag';
import { verbGroupStart } from '../grammar/verb-group';
import { type CueVerb, cuePhrase, cueVerb } from '../lexicon/cue-verbs';
import { OF_WHAT_FOLLOWS } from '../lexicon/function-words';
import type { Form } from '../lexicon/inflect';
import { OCCASIONS } from '../lexicon/occasions';
import { words } from '../lexicon/words';
import type { Unit } from '../text/units';
import type { Cue } from './cue';
import { issuedBefore } from './issued';
import { isMade, judges } from './judgements';
import { quoteWaits } from './strange-tags';

const CALLED_OUT: CueVerb = { lemma: 'shout', frames: new Set(['tag', 'weak']) };

/** The cue whose verb stands at `i`, if that attributes there. `before`: the last unit of the sentence before. */
export function verbCueAt(units: readonly Unit[], tags: readonly Tag[], i: number, before: Unit | undefined): Cue | null {
  // `"Says who?" a man called out.`
  if (units[i]?.lower === 'called' && units[i + 1]?.lower === 'out' && /^(?:stop|comma|undefined)$/.test(String(tags[i + 2])) && quoteWaits(units, tags, i, before)) return { from: i, to: i + 2, head: i, verb: CALLED_OUT, form: 'past', passive: false, chained: false };
  const known = knownAt(units, tags, i, before);
  if (!known || isOtherUse(units, tags, i, known)) return null;
  const { verb, form } = known;
  const chained = tags[i] === 'infinitive';
  // "prompting the airline to reply: '…'"
  if (chained && tags[i - 1] === 'to' && verb.frames.has('tag') && isMadeToSay(units, tags, i)) return governed(tags, i, i, verb);
  const first = chained ? chainBefore(units, tags, i) : i;
  // "declined to comment on" is one cue already
  if (first === null || (chained && verb.lemma === 'comment_on')) return null;
  const group = verbGroupStart(tags, first);
  const governor = governorAt(units, tags, i, group, form);
  if (governor !== null) return governed(tags, governor, i, verb);
  const from = behindAdverb(tags, group, i);
  if (!known.phrase && judges(verb) && !isMade(units, tags, i, from, verb, form)) return null;
  const passive = (!chained && (form === 'past' || form === 'participle') && holdsBe(units, group, first, verb)) || (tags[i] === 'participle' && from === i && (tags[i - 1] !== 'comma' || units[i]?.lower === 'asked'));
  const issued = from === i ? issuedWith(units, tags, i, form) : null;
  return { from: issued ?? from, to: endOf(units, tags, known), head: i, verb, form: issued === null ? form : 'past', passive, chained: chained || issued !== null };
}

/** A cue verb where it stands. */
interface Known {
  verb: CueVerb;
  form: Form;
  /** Is it a verb with its particle: "point out"? */
  phrase: boolean;
  /** The unit behind it, and behind its particle. */
  to: number;
}

/** The cue verb at `i`, with its particle if it has one there. */
function knownAt(units: readonly Unit[], tags: readonly Tag[], i: number, before: Unit | undefined): Known | null {
  const lower = units[i]?.lower ?? '';
  // "made it clear", "made clear"
  // and "spoke instead about"
  const apart = tags[i + 1] === 'adverb' && /^(?:spoke|speaks|speaking|talked|talks|talking)$/.test(lower);
  const next = i + (apart || (units[i + 1]?.lower === 'it' && units[i + 2]?.lower === 'clear') ? 2 : 1);
  const phrase = cuePhrase(lower, units[next]?.lower ?? '');
  // `"…," Smith wrote of the gift`: the quotation is what was written
  // "added on Instagram: …"
  const posted = phrase?.verb.lemma === 'add_on' && OCCASIONS.has(units[next + 1]?.lower ?? '');
  const whole = phrase && !posted && !isSince(units, i + 1) && (phrase.verb.frames.has('tag') || !cueVerb(lower)?.verb.frames.has('tag') || !quoteWaits(units, tags, i, before));
  const found = whole ? phrase : cueVerb(lower);
  return found ? { verb: found.verb, form: found.form, phrase: whole === true, to: whole ? next + 1 : i + 1 } : null;
}

/** "has argued | for years that", "argued | for the second debate in a row that": no argument for something. */
const isSince = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === 'for' &&
  (/^(?:year|month|week|day|decade)s$/.test(units[at + 1]?.lower ?? '') || (units[at + 1]?.lower === 'the' && /^(?:first|second|third|fourth|fifth|last|umpteenth)$/.test(units[at + 2]?.lower ?? '') && units.slice(at + 3, at + 9).some((unit) => unit.lower === 'that')));

/** Does the verb attribute nothing where it stands? */
function isOtherUse(units: readonly Unit[], tags: readonly Tag[], i: number, { verb: { lemma }, form, phrase, to }: Known): boolean {
  // "has spoken out for the first time"
  if (lemma === 'speak_out' && units[to]?.lower === 'for' && units[to + 1]?.lower === 'the' && units[to + 3]?.lower === 'time') return true;
  const lower = units[i]?.lower ?? '';
  // an index below zero is looked up by its name, and slows down all the others
  const last = i > 0 ? (units[i - 1]?.lower ?? '') : '';
  // "Writing in the journal, Smith argues"
  // and "warned her in writing about it"
  if (lower === 'writing' && ((i === 0 && tags[1] === 'preposition') || last === 'in')) return true;
  // "The row began when Smith called it 'a mess'": no row says anything
  // and "began with Smith calling it"
  if (lemma === 'begin' && (units[to]?.lower === 'when' || (units[to]?.lower === 'with' && tags.slice(to, to + 6).includes('ing')))) return true;
  // "within 24 hours of learning that …": a rule's wording
  if (lemma === 'learn' && form === 'ing' && last === 'of') return true;
  // "the top issue, cited by 38 percent"
  if (lower === 'cited' && units[i + 1]?.lower === 'by' && tags[i - 1] === 'comma') return true;
  // "the campaign, seeking to win": a wish of the writer's telling
  return !phrase && lemma === 'seek' && form === 'ing' && tags[i - 1] !== 'auxiliary';
}

const KEEPS = words('keep keeps kept');

const MICS = words('mic mike microphone camera tape video film audio');
/** "caught | on a hot mic": where the verb stands, before the phrase that ends at `at`; -1 where none does. */
function onCamera(units: readonly Unit[], at: number): number {
  for (let on = at - 1; on > 1 && on > at - 4; on--) if (units[on]?.lower === 'on') return /^(?:heard|caught|filmed|recorded|captured|seen)$/.test(units[on - 1]?.lower ?? '') ? on - 1 : -1;
  return -1;
}

/** Where the verb stands that governs the one at `i`, whose group begins at `group`; null where none does. */
function governorAt(units: readonly Unit[], tags: readonly Tag[], i: number, group: number, form: Form): number | null {
  // "is reported to have called"
  if (group < i && units[group]?.lower === 'have' && tags[group - 1] === 'to' && /^(?:reported|said|alleged|rumou?red)$/.test(units[group - 2]?.lower ?? '') && BE.has(units[group - 3]?.lower ?? '')) return group - 3;
  if (form !== 'ing' || i === 0) return null;
  const last = units[i - 1]?.lower ?? '';
  // "kept asking"
  if (group === i && KEEPS.has(last) && tags[i - 1] === 'verb') return i - 1;
  // "can be heard saying", "is seen shouting"
  if (/^(?:heard|overheard|seen|caught|filmed|shown)$/.test(last) && tags[i - 2] === 'auxiliary') return i - 1;
  // "was caught on a hot mic calling"
  const filmed = MICS.has(last) ? onCamera(units, i - 1) : -1;
  if (filmed > 0 && tags[filmed - 1] === 'auxiliary') return filmed;
  // "could not resist calling", "can't help saying"
  if (/^(?:resist|help|stop)$/.test(last) && /^(?:not|never|cannot)$|n['’]t$/.test(units[i - 2]?.lower ?? '')) return i - 1;
  // "is on record as calling"
  if (last === 'as' && units[i - 2]?.lower === 'record' && units[i - 3]?.lower === 'on' && BE.has(units[i - 4]?.lower ?? '')) return i - 4;
  // "is quoted as saying"
  return last === 'as' && units[i - 2]?.lower === 'quoted' ? i - 2 : null;
}

/** "Kept asking", "is quoted as saying": the cue whose verb stands at `head`, and the one that governs it at `at`. */
const governed = (tags: readonly Tag[], at: number, head: number, verb: CueVerb): Cue => ({ from: verbGroupStart(tags, at), to: head + 1, head, verb, form: 'past', passive: false, chained: true });

/** An adverb that opens the sentence or follows a comma is the sentence's: "Previously, | said …" `from`: where the group begins of the verb at `i`. */
function behindAdverb(tags: readonly Tag[], from: number, i: number): number {
  let at = from;
  while (at < i && tags[at] === 'adverb' && (at === 0 || tags[at - 1] === 'comma') && tags[at + 1] === 'comma') at++;
  return at;
}

/** "Smith was told": does a form of "be" stand in `[from, to)`, before the verb? "He's said" has it, "it's said" is it. */
function holdsBe(units: readonly Unit[], from: number, to: number, { frames }: CueVerb): boolean {
  for (let i = from; i < to; i++) {
    const has = units[i]?.lower === "'s" && frames.has('tag') && !/^(?:it|this|that|what)$/.test(units[i - 1]?.lower ?? '');
    if (!has && BE.has(units[i]?.lower ?? '')) return true;
  }
  return false;
}

/** "Released a statement | saying", "ran an ad | that says": where the group begins of the verb by which what speaks was sent out; null where nothing was. */
function issuedWith(units: readonly Unit[], tags: readonly Tag[], i: number, form: Form): number | null {
  const that = units[i - 1]?.lower === 'that' && tags[i - 1] === 'subordinator';
  return form === 'ing' || that ? issuedBefore(units, tags, that ? i - 1 : i, that) : null;
}

/** Phrases whose target belongs to the cue. */
const AIMED = words('fess_up own_up lash_out speak_out weigh_in push_back hit_back fire_back shoot_back look_forward call_out');

/** Where the cue of a verb ends, with what belongs to it behind. */
function endOf(units: readonly Unit[], tags: readonly Tag[], { verb: { lemma, frames }, phrase, to }: Known): number {
  let end = to;
  if (!phrase && lemma === 'call') {
    if (units[end]?.lower === 'for') end++;
    // "called Wednesday for her to resign"
    else if (tags[end] === 'time' && units[end + 1]?.lower === 'for') end += 2;
  }
  // "said in a statement" is one cue; "said on Monday" is a cue and a day
  if (frames.has('tag') && units[end]?.lower === 'in' && units[end + 1]?.lower === 'a' && units[end + 2]?.lower === 'statement') end += 3;
  // "said repeatedly", "said about"
  else if (frames.has('tag') && tags[end] === 'adverb' && !OF_WHAT_FOLLOWS.has(units[end]?.lower ?? '') && /(?:ly|later|again|earlier)$/.test(units[end]?.lower ?? '')) end++;
  // "took aim at", "lashed out against"
  if (phrase && AIMED.has(lemma.replace('_', ' ')) && /^(?:at|with|against|about|on|to|for|over)$/.test(units[end]?.lower ?? '')) end++;
  return end;
}
