import { type CueVerb, cuePhrase, cueVerb, type Form, type Frame } from './lexicon/cue-verbs';
import { POSSESSIVES } from './lexicon/function-words';
import { words } from './lexicon/words';
import type { Tag } from './tags';
import type { Unit } from './units';

/** A verb group that attributes: `[from, to)` in units, with its auxiliaries and adverbs ("has also said"). */
export interface Cue {
  from: number;
  to: number;
  /** The unit of the verb itself. */
  head: number;
  verb: CueVerb;
  form: Form;
  passive: boolean;
  /** "went on to say": governed by another verb that belongs to the cue. */
  chained: boolean;
}

const BE = words("is are was were be been being am 's 're isn't wasn't weren't aren't");
/** Verbs through which the subject of an infinitive is still the speaker. */
const CHAINS = words('went goes go going continued continues continue proceeded began started seemed seems appeared appears wanted wants declined refused refuses declines sought seeks tried tries used likes chose rushed dared had has have need needs');

const KEEPS = words('keep keeps kept');
/** What one is who says it at once. */
const READY = words('quick eager careful keen happy glad pleased proud first');

/** The verb groups of a sentence that can attribute, left to right. `before`: the last unit of the sentence before it in the paragraph. */
export function cuesIn(units: readonly Unit[], tags: readonly Tag[], before?: Unit): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < units.length; i++) {
    const tag = tags[i];
    if (tag !== 'verb' && tag !== 'ing' && tag !== 'participle' && (tag !== 'infinitive' || tags[i - 1] !== 'to')) continue;
    const known = cueAt(units, tags, i, before);
    const cue = known?.verb.frames.has('tag') ? known : (strangeTag(units, tags, i, before) ?? known);
    if (!cue) continue;
    // "wrote an op-ed that said" is one cue
    if (units[cue.head - 1]?.lower === 'that') while ((cues.at(-1)?.from ?? -1) >= cue.from) cues.pop();
    cues.push(cue);
    i = cue.to - 1;
  }
  return cues;
}

/** `"…!" an angry Smith retorted.`: whatever stands where a tag stands is one. */
function strangeTag(units: readonly Unit[], tags: readonly Tag[], i: number, before: Unit | undefined): Cue | null {
  if (tags[i] !== 'verb' || !/(?:ed|s|ew|ang|oke)$/.test(units[i]?.lower ?? '')) return null;
  const after = tags[i + 1];
  const verb = { lemma: cueVerb(units[i]?.lower ?? '')?.verb.lemma ?? units[i]?.lower ?? '', frames: new Set<Frame>(['tag', 'weak']) };
  const cue: Cue = { from: i, to: i + 1, head: i, verb, form: 'past', passive: false, chained: false };
  if (leavesOpen(units[i - 1])) return after === 'name' || (after === 'determiner' && !POSSESSIVES.has(units[i + 1]?.lower ?? '')) ? cue : null;
  if (after !== undefined && after !== 'stop' && after !== 'comma' && after !== 'adverb' && after !== 'colon' && !(after === 'preposition' && cueVerb(units[i]?.lower ?? ''))) return null;
  // `"…?" Smith questioned` but `"…?" Smith nodded`, `"…?" The mayor questioned the plan`
  const another = tags[0] === 'determiner' || tags[0] === 'pronoun' || !cueVerb(units[i]?.lower ?? '');
  return quoteWaits(units, tags, i, another ? undefined : before) ? cue : null;
}

/** Does a quotation that cannot stand alone wait for its verb at `i`, with nothing but a short subject between? */
function quoteWaits(units: readonly Unit[], tags: readonly Tag[], i: number, before: Unit | undefined): boolean {
  let j = i - 1;
  while (j >= 0 && j > i - 8 && (tags[j] === 'name' || tags[j] === 'noun' || tags[j] === 'determiner' || tags[j] === 'pronoun' || tags[j] === 'adverb')) j--;
  return j < i - 1 && leavesOpen(j < 0 ? before : units[j]);
}
/** A quotation that cannot stand alone: it ends in a comma, or in ! or ? with a small letter behind. */
const leavesOpen = (unit: Unit | undefined): boolean => unit !== undefined && unit.quote !== null && /[,!?]['’]?\W{1,2}$/.test(unit.text);

function cueAt(units: readonly Unit[], tags: readonly Tag[], i: number, before: Unit | undefined): Cue | null {
  const lower = units[i]?.lower ?? '';
  // "made it clear", "made clear"
  const next = units[i + 1]?.lower === 'it' && units[i + 2]?.lower === 'clear' ? 2 : 1;
  const particle = cuePhrase(lower, units[i + next]?.lower ?? '') ?? null;
  // `"…," Smith wrote of the gift`: the quotation is what was written
  // "has argued for years that"
  const since = units[i + 1]?.lower === 'for' && /^(?:year|month|week|day|decade)s$/.test(units[i + 2]?.lower ?? '');
  const phrase = since || (particle && !particle.verb.frames.has('tag') && cueVerb(lower)?.verb.frames.has('tag') && quoteWaits(units, tags, i, before)) ? null : particle;
  const found = phrase ?? cueVerb(lower) ?? null;
  if (!found) return null;
  // "the campaign, seeking to win": a wish of the writer's telling
  if (!phrase && found.verb.lemma === 'seek' && found.form === 'ing' && tags[i - 1] !== 'auxiliary') return null;
  let from = i;
  let passive = false;
  let chained = false;
  if (tags[i] === 'infinitive') {
    let verb = i - 2;
    while (verb > 0 && tags[verb] === 'adverb') verb--;
    if (units[verb]?.lower === 'on') verb--;
    // "was quick to add"
    const ready = READY.has(units[verb]?.lower ?? '') && BE.has(units[verb - 1]?.lower ?? '');
    // "prompting the airline to reply: '…'"
    if (tags[i - 1] === 'to' && found.verb.frames.has('tag') && isMadeToSay(units, tags, i)) return { from: i, to: i + 1, head: i, verb: found.verb, form: 'past', passive: false, chained: true };
    if (tags[i - 1] !== 'to' || !(ready || CHAINS.has(units[verb]?.lower ?? ''))) return null;
    from = verb;
    chained = true;
  }
  while (from > 0 && (tags[from - 1] === 'auxiliary' || tags[from - 1] === 'adverb')) {
    from--;
    // "he's said" has it, "it's said" is it
    const has = units[from]?.lower === "'s" && found.verb.frames.has('tag') && !/^(?:it|this|that|what)$/.test(units[from - 1]?.lower ?? '');
    if (BE.has(units[from]?.lower ?? '') && from < i && !has) passive ||= !chained && (found.form === 'past' || found.form === 'participle');
  }
  // "kept asking"
  if (found.form === 'ing' && from === i && KEEPS.has(units[i - 1]?.lower ?? '') && tags[i - 1] === 'verb') {
    from = i - 1;
    while (tags[from - 1] === 'auxiliary' || tags[from - 1] === 'adverb') from--;
    return { from, to: i + 1, head: i, verb: found.verb, form: 'past', passive: false, chained: true };
  }
  // "is quoted as saying"
  if (found.form === 'ing' && units[i - 1]?.lower === 'as' && units[i - 2]?.lower === 'quoted') {
    from = i - 2;
    while (tags[from - 1] === 'auxiliary' || tags[from - 1] === 'adverb') from--;
    return { from, to: i + 1, head: i, verb: found.verb, form: 'past', passive: false, chained: true };
  }
  // An adverb that opens the sentence or follows a comma is the sentence's: "Previously, said …"
  while (from < i && tags[from] === 'adverb' && (from === 0 || tags[from - 1] === 'comma') && tags[from + 1] === 'comma') from++;
  if (tags[i] === 'participle' && from === i && (tags[i - 1] !== 'comma' || lower === 'asked')) passive = true;
  let to = i + (phrase ? next + 1 : 1);
  if (phrase === null && found.verb.lemma === 'call' && units[to]?.lower === 'for') to++;
  if (!phrase && judges(found.verb) && !finiteJudgement(units, tags, i, from, found)) return null;
  // "said in a statement" is one cue; "said on Monday" is a cue and a day
  if (units[to]?.lower === 'in' && units[to + 1]?.lower === 'a' && units[to + 2]?.lower === 'statement' && found.verb.frames.has('tag')) to += 3;
  // "said repeatedly", "said about"
  else if (found.verb.frames.has('tag') && tags[to] === 'adverb' && /(?:ly|later|again|earlier)$/.test(units[to]?.lower ?? '')) to++;
  // "took aim at", "lashed out against"
  if (phrase && AIMED.has(found.verb.lemma) && /^(?:at|with|against|about|on|to)$/.test(units[to]?.lower ?? '')) to++;
  const that = units[i - 1]?.lower === 'that' && tags[i - 1] === 'subordinator';
  const issued = (found.form === 'ing' || that) && from === i ? issuedBefore(units, tags, that ? i - 1 : i, that) : null;
  return { from: issued ?? from, to, head: i, verb: found.verb, form: issued === null ? found.form : 'past', passive, chained: chained || issued !== null };
}

const MAKES_SAY = /^(?:prompt|lead|cause|forc|push|driv|inspir|mov|spur|provok|allow|le)(?:e|s|es|ed|d|ing|ting|t)?$/;

/** "prompted the airline to reply …": does something make somebody say it? */
function isMadeToSay(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const next = units[i + 1];
  if (!next || !(next.quote || next.lower === 'that' || next.text === ':' || (next.text === ',' && units[i + 2]?.quote))) return false;
  for (let j = i - 2; j > i - 12 && j >= 0; j--) {
    if (MAKES_SAY.test(units[j]?.lower ?? '')) return j < i - 2;
    if (tags[j] === 'comma' || tags[j] === 'subordinator' || tags[j] === 'quote' || tags[j] === 'auxiliary') return false;
  }
  return false;
}

/** Phrases whose target belongs to the cue. */
const AIMED = words('take_aim take_issue lash_out speak_out weigh_in push_back hit_back fire_back shoot_back look_forward call_out');
const ISSUED = words('statement email e-mail tweet message release letter memo note');
/** What else one makes or runs "that says" something. */
const PUBLISHED = words('ad ads advertisement video piece article editorial report post op-ed column spot commercial essay comment comments remark remarks');
const PUBLISHES = /^(?:releas|issu|publish|post|tweet|sen[dt]|writ|wrote|air|ran|run|mak|made|put|deliver|circulat|launch|produc|shar)(?:e|es|ed|ing|s|ten|ning)?$/;

/** "Released a statement Monday saying", "ran an ad that says": where the verb begins that belongs to the verb at `at`, or null. */
function issuedBefore(units: readonly Unit[], tags: readonly Tag[], at: number, relative: boolean): number | null {
  let noun = at - 1;
  if (tags[noun] === 'comma') noun--;
  while (tags[noun] === 'time' || /^(?:night|evening|morning|afternoon)$/.test(units[noun]?.lower ?? '')) noun--;
  if (!ISSUED.has(units[noun]?.lower ?? '') && !(relative && PUBLISHED.has(units[noun]?.lower ?? ''))) return null;
  let verb = noun - 1;
  while (verb > noun - 6 && (tags[verb] === 'noun' || tags[verb] === 'determiner' || tags[verb] === 'name' || tags[verb] === 'number' || tags[verb] === 'ing')) verb--;
  if (units[verb]?.lower === 'out') verb--;
  if (tags[verb] !== 'verb' || (relative && !PUBLISHES.test(units[verb]?.lower ?? ''))) return null;
  while (verb > 0 && (tags[verb - 1] === 'auxiliary' || tags[verb - 1] === 'adverb')) verb--;
  return verb;
}

/** Verbs whose content is a thing and no clause: "endorsed the plan". */
const judges = ({ frames }: CueVerb): boolean => frames.has('object') && !frames.has('clause') && !frames.has('tag') && !frames.has('that');

/** A judgement counts where somebody makes it: not in "of attacking", "to support", "a supporting role". */
function finiteJudgement(units: readonly Unit[], tags: readonly Tag[], i: number, from: number, { verb, form }: { verb: CueVerb; form: Form }): boolean {
  if (form === 'past' || form === 'participle' || form === 's') return true;
  const weak = verb.frames.has('weak');
  if (form === 'ing') return from < i || (!weak && (tags[from - 1] === 'comma' || tags[from - 1] === 'coordinator' || tags[from - 1] === 'quote' || tags[from - 1] === 'name' || /^(?:for|after|by|before|while)$/.test(units[from - 1]?.lower ?? '')));
  return from < i || !weak;
}
