import { BE, chainBefore, isMadeToSay } from '../grammar/chains';
import type { Tag } from '../grammar/tag';
import { verbGroupStart } from '../grammar/verb-group';
import { type CueVerb, cuePhrase, cueVerb, type Frame } from '../lexicon/cue-verbs';
import { OF_WHAT_FOLLOWS, POSSESSIVES } from '../lexicon/function-words';
import type { Form } from '../lexicon/inflect';
import { words } from '../lexicon/words';
import type { Unit } from '../text/units';
import { attitudeAt } from './attitudes';
import type { Cue } from './cue';
import { issuedBefore, speaksItself } from './issued';
import { lightVerbAt } from './light-verbs';

const KEEPS = words('keep keeps kept');
/** The verb groups of a sentence that can attribute, left to right. `before`: the last unit of the sentence before it in the paragraph. */
export function cuesIn(units: readonly Unit[], tags: readonly Tag[], before?: Unit): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < units.length; i++) {
    const tag = tags[i];
    const phrase = tag === 'noun' || tag === 'verb' || tag === 'participle' ? (attitudeAt(units, tags, i) ?? lightVerbAt(units, tags, i)) : null;
    if (phrase) {
      while ((cues.at(-1)?.to ?? 0) > phrase.from) cues.pop();
      cues.push(phrase);
      i = phrase.to - 1;
      continue;
    }
    if (tag !== 'verb' && tag !== 'ing' && tag !== 'participle' && (tag !== 'infinitive' || i === 0 || tags[i - 1] !== 'to')) continue;
    const known = cueAt(units, tags, i, before);
    const own = known?.verb.frames.has('tag') ? known : (strangeTag(units, tags, i, before) ?? known);
    if (!own) continue;
    const first = cues.at(-1);
    const answers = first !== undefined && answersBy(units, tags, first, own);
    if (answers) cues.pop();
    const cue = answers ? { ...own, from: first.from, form: first.form } : own;
    // "wrote an op-ed that said" is one cue
    if (cue.head > 0 && units[cue.head - 1]?.lower === 'that') while ((cues.at(-1)?.from ?? -1) >= cue.from) cues.pop();
    cues.push(cue);
    i = cue.to - 1;
  }
  return cues;
}

const ANSWERS = /^(?:respond|reply|react|counter|retort|begin|conclude|hit_back|shoot_back|fire_back|push_back|respond_to)$/;

/** "Responded by saying", "hit back on Monday, calling": one telling, and one cue. */
function answersBy(units: readonly Unit[], tags: readonly Tag[], first: Cue, second: Cue): boolean {
  if (!ANSWERS.test(first.verb.lemma) || second.form !== 'ing' || first.form === 'ing' || second.from - first.to > 8) return false;
  const by = second.from - 1;
  if (units[by]?.lower !== 'by' && tags[by] !== 'comma') return false;
  // "a dispute that began with six hens, ruling that"
  if (first.verb.lemma === 'begin' && units[by]?.lower !== 'by' && by > first.to) return false;
  for (let i = first.to; i < by; i++) if (/^(?:comma|quote|colon|stop|verb|auxiliary|subordinator|coordinator|pronoun)$/.test(tags[i] ?? '')) return false;
  return true;
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
  while (j >= 0 && j > i - 8 && (tags[j] === 'name' || tags[j] === 'noun' || tags[j] === 'determiner' || tags[j] === 'pronoun' || tags[j] === 'adverb' || tags[j] === 'number' || (tags[j] === 'comma' && /^(?:name|noun)$/.test(tags[j - 1] ?? '')))) j--;
  // `"…?" a woman with a horn called`
  if (tags[j] === 'preposition' && j > i - 8) {
    let k = j - 1;
    while (k >= 0 && k > j - 4 && tags[k] === 'noun') k--;
    if (k < j - 1 && tags[k] === 'determiner' && /^an?$/.test(units[k]?.lower ?? '')) j = k - 1;
  }
  // `"…," a demand Smith rejected`
  if (/^an?$/.test(units[j + 1]?.lower ?? '') && tags[i - 1] === 'name') return false;
  return j < i - 1 && leavesOpen(j < 0 ? before : units[j]);
}
/** A quotation that cannot stand alone: it ends in a comma, or in ! or ? with a small letter behind. */
const leavesOpen = (unit: Unit | undefined): boolean => unit !== undefined && unit.quote !== null && /[,!?]['’]?\W{1,2}$/.test(unit.text);

function cueAt(units: readonly Unit[], tags: readonly Tag[], i: number, before: Unit | undefined): Cue | null {
  const lower = units[i]?.lower ?? '';
  const last = i > 0 ? (units[i - 1]?.lower ?? '') : '';
  const at = i > 0 ? tags[i - 1] : undefined;
  // "made it clear", "made clear"
  // and "spoke instead about"
  const apart = tags[i + 1] === 'adverb' && /^(?:spoke|speaks|speaking|talked|talks|talking)$/.test(lower);
  const next = apart || (units[i + 1]?.lower === 'it' && units[i + 2]?.lower === 'clear') ? 2 : 1;
  const particle = cuePhrase(lower, units[i + next]?.lower ?? '') ?? null;
  // `"…," Smith wrote of the gift`: the quotation is what was written
  // "has argued for years that"
  // and "argued for the second debate in a row that"
  const since = units[i + 1]?.lower === 'for' && (/^(?:year|month|week|day|decade)s$/.test(units[i + 2]?.lower ?? '') || (units[i + 2]?.lower === 'the' && /^(?:first|second|third|fourth|fifth|last|umpteenth)$/.test(units[i + 3]?.lower ?? '') && units.slice(i + 4, i + 10).some((unit) => unit.lower === 'that')));
  const phrase = since || (particle && !particle.verb.frames.has('tag') && cueVerb(lower)?.verb.frames.has('tag') && quoteWaits(units, tags, i, before)) ? null : particle;
  const found = phrase ?? cueVerb(lower) ?? null;
  if (!found) return null;
  // "Writing in the journal, Smith argues"
  // and "warned her in writing about it"
  if (lower === 'writing' && ((i === 0 && tags[1] === 'preposition') || last === 'in')) return null;
  // "within 24 hours of learning that …": a rule's wording
  if (found.verb.lemma === 'learn' && found.form === 'ing' && last === 'of') return null;
  // "the top issue, cited by 38 percent"
  if (lower === 'cited' && units[i + 1]?.lower === 'by' && at === 'comma') return null;
  // "the campaign, seeking to win": a wish of the writer's telling
  if (!phrase && found.verb.lemma === 'seek' && found.form === 'ing' && at !== 'auxiliary') return null;
  let from = i;
  let chained = false;
  if (tags[i] === 'infinitive') {
    // "prompting the airline to reply: '…'"
    if (at === 'to' && found.verb.frames.has('tag') && isMadeToSay(units, tags, i)) return governed(tags, i, i, found.verb);
    const chain = chainBefore(units, tags, i);
    // "declined to comment on" is one cue already
    if (chain === null || found.verb.lemma === 'comment_on') return null;
    from = chain;
    chained = true;
  }
  const verb = from;
  from = verbGroupStart(tags, verb);
  let passive = !chained && (found.form === 'past' || found.form === 'participle') && holdsBe(units, from, verb, found.verb);
  // "is reported to have called"
  if (from < i && units[from]?.lower === 'have' && tags[from - 1] === 'to' && /^(?:reported|said|alleged|rumou?red)$/.test(units[from - 2]?.lower ?? '') && BE.has(units[from - 3]?.lower ?? '')) return governed(tags, from - 3, i, found.verb);
  // "kept asking"
  if (found.form === 'ing' && from === i && KEEPS.has(last) && at === 'verb') return governed(tags, i - 1, i, found.verb);
  // "can be heard saying", "is seen shouting"
  if (found.form === 'ing' && /^(?:heard|overheard|seen|caught|filmed|shown)$/.test(last) && tags[i - 2] === 'auxiliary') return governed(tags, i - 1, i, found.verb);
  // "is quoted as saying"
  if (found.form === 'ing' && last === 'as' && units[i - 2]?.lower === 'quoted') return governed(tags, i - 2, i, found.verb);
  // An adverb that opens the sentence or follows a comma is the sentence's: "Previously, said …"
  while (from < i && tags[from] === 'adverb' && (from === 0 || tags[from - 1] === 'comma') && tags[from + 1] === 'comma') from++;
  if (tags[i] === 'participle' && from === i && (at !== 'comma' || lower === 'asked')) passive = true;
  let to = i + (phrase ? next + 1 : 1);
  if (phrase === null && found.verb.lemma === 'call' && units[to]?.lower === 'for') to++;
  // "called Wednesday for her to resign"
  else if (phrase === null && found.verb.lemma === 'call' && tags[to] === 'time' && units[to + 1]?.lower === 'for') to += 2;
  if (!phrase && judges(found.verb) && !finiteJudgement(units, tags, i, from, found)) return null;
  // "said in a statement" is one cue; "said on Monday" is a cue and a day
  if (units[to]?.lower === 'in' && units[to + 1]?.lower === 'a' && units[to + 2]?.lower === 'statement' && found.verb.frames.has('tag')) to += 3;
  // "said repeatedly", "said about"
  else if (found.verb.frames.has('tag') && tags[to] === 'adverb' && !OF_WHAT_FOLLOWS.has(units[to]?.lower ?? '') && /(?:ly|later|again|earlier)$/.test(units[to]?.lower ?? '')) to++;
  // "took aim at", "lashed out against"
  if (phrase && AIMED.has(found.verb.lemma.replace('_', ' ')) && /^(?:at|with|against|about|on|to|for|over)$/.test(units[to]?.lower ?? '')) to++;
  const that = last === 'that' && at === 'subordinator';
  const issued = (found.form === 'ing' || that) && from === i ? issuedBefore(units, tags, that ? i - 1 : i, that) : null;
  return { from: issued ?? from, to, head: i, verb: found.verb, form: issued === null ? found.form : 'past', passive, chained: chained || issued !== null };
}

/** "Kept asking", "is quoted as saying": the cue whose verb stands at `head`, and the one that governs it at `at`. */
const governed = (tags: readonly Tag[], at: number, head: number, verb: CueVerb): Cue => ({ from: verbGroupStart(tags, at), to: head + 1, head, verb, form: 'past', passive: false, chained: true });

/** "Smith was told": does a form of "be" stand in `[from, to)`, before the verb? "He's said" has it, "it's said" is it. */
function holdsBe(units: readonly Unit[], from: number, to: number, { frames }: CueVerb): boolean {
  for (let i = from; i < to; i++) {
    const has = units[i]?.lower === "'s" && frames.has('tag') && !/^(?:it|this|that|what)$/.test(units[i - 1]?.lower ?? '');
    if (!has && BE.has(units[i]?.lower ?? '')) return true;
  }
  return false;
}

/** Phrases whose target belongs to the cue. */
const AIMED = words('fess_up own_up lash_out speak_out weigh_in push_back hit_back fire_back shoot_back look_forward call_out');
/** Verbs whose content is a thing and no clause: "endorsed the plan". */
const judges = ({ frames }: CueVerb): boolean => frames.has('object') && !frames.has('clause') && !frames.has('tag') && !frames.has('that');

/** So near, in units, stands a quotation that belongs to a judgement. */
const QUOTED = 8;
/** A judgement counts where somebody makes it: not in "of attacking", "to support", "a supporting role". */
function finiteJudgement(units: readonly Unit[], tags: readonly Tag[], i: number, from: number, { verb, form }: { verb: CueVerb; form: Form }): boolean {
  if (form === 'past' || form === 'participle' || form === 's') return true;
  const weak = verb.frames.has('weak');
  if (form === 'ing' && units[from - 1]?.lower === 'in' && /^(?:describe|denounce|dismiss|criticize|portray|praise)$/.test(verb.lemma)) return true;
  // `fired back, attacking Smith for "the greed"`
  if (form === 'ing' && weak && tags[from - 1] === 'comma' && tags.slice(i, i + QUOTED).includes('quote')) return true;
  if (form === 'ing') return from < i || (!weak && (tags[from - 1] === 'comma' || tags[from - 1] === 'coordinator' || tags[from - 1] === 'quote' || tags[from - 1] === 'name' || /^(?:night|evening|morning|afternoon)$/.test(units[from - 1]?.lower ?? '') || tags[from - 1] === 'time' || tags[from - 1] === undefined || speaksItself(units[from - 1]?.lower ?? '') || /^(?:for|after|by|before|while|when|without|despite)$/.test(units[from - 1]?.lower ?? '')));
  // "half of the readers support the plan"
  const subject = tags[i] === 'verb' && /^(?:noun|name|pronoun|number|subordinator)$/.test(tags[from - 1] ?? '') && /^(?:determiner|name|pronoun|quote)$/.test(tags[i + 1] ?? '');
  return from < i || !weak || subject;
}
