import { hasVerb } from '../content/behind';
import { cueVerb } from '../lexicon/cue-verbs';
import { words } from '../lexicon/words';
import { isPerson } from '../sources/somebody';
import type { Sense, Senses, Use } from './use';

/** "did not reply to a message" */
const respond: Sense = ({ units, cue, from, that, bare, word }) => {
  // "responded to reports that it was late": others say so
  if (that !== null && word(that - 2) === 'to' && /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|criticisms?|complaints?|questions?|news)$/.test(word(that - 1))) return true;
  // `responded with chants of "…"`: the chants are told
  if (/^(?:chants?|cries|shouts|cheers|boos)$/.test(word(cue.to + 1)) || /^(?:chants?|cries|shouts)$/.test(word(from - 2))) return true;
  return bare && units.slice(cue.from, cue.to).some((u) => /^(?:not|never)$|n['’]t$/.test(u.lower));
};

/** "said in a video | posted to X": the saying has what is said. */
const SAID_IN = /(?:said|says|wrote|writes|announced|warned|added) in (?:an?|the) (?:\S+ ){1,3}$|, in an? (?:\S+ )?(?:statement|video|message|letter|note|clip) $/;

const WRITINGS = words('column op-ed book letter article memo essay story piece note song script check blog review novel biography memoir');

/** "quoted Smith as | saying": the words are told there */
const quote: Sense = ({ tags, to, word }) => word(to - 1) === 'as' || (word(to) === 'as' && tags[to + 1] === 'ing');

/** Farther from the words that are explained the explanation does not stand. */
const REACH = 30;

/** `"…," Smith said, referring to the bridge` */
function explainsWords({ tags, cue, word }: Use): boolean {
  if (tags[cue.from - 1] !== 'comma') return false;
  for (let i = cue.from - 2; i >= 0 && i > cue.from - REACH; i--) {
    if (tags[i] === 'verb') return cueVerb(word(i))?.verb.frames.has('tag') ?? false;
    // "replied, '…,' as he touted how his triad, referring to missiles, …"
    if (tags[i] === 'subordinator' && /^(?:that|how|what|why|whether)$/.test(word(i))) return false;
  }
  return false;
}

/** "Hot drought" refers to …: what a word means; "the span, referring to a bridge": an explanation, but for one of what somebody has said */
const referTo: Sense = (use) => (use.phrase !== null && use.tags[use.phrase.from] === 'quote') || (use.cue.form === 'ing' && use.wordless && !explainsWords(use));

/** "requested a recount", "detailed the plan" */
const request: Sense = ({ wordless }) => wordless;

/** "the figures", "the cores from Dover": a noun that is nobody's title. */
function isThing({ sentence, tags, phrase }: Use): boolean {
  if (!phrase) return false;
  let to = phrase.from + (tags[phrase.from] === 'determiner' ? 1 : 0);
  while (to < phrase.to && tags[to] === 'noun') to++;
  return tags[to - 1] === 'noun' && !isPerson(sentence, { ...phrase, to });
}

/** Verbs of saying, writing and asking, which also tell of what is done by them. */
export const OF_SAYING: Senses = {
  reply: respond,
  respond,
  // "a debt counseling nonprofit", "a former ethics counsel who is now at the bank"
  counsel: ({ tags, cue, word }) => (cue.form === 'ing' && tags[cue.from - 1] === 'noun') || word(cue.to) === 'who',
  // "a lawyer who advises national Democrats on maps": what he does
  advise: ({ cue, that, word }) => cue.form === 's' && word(cue.from - 1) === 'who' && that === null,
  // "Arguing for the Justice Department, Smith …": her part in court
  argue_for: ({ tags, cue, from, first }) => cue.from === 0 && first === 'determiner' && tags[from + 1] === 'name',
  // "posted a picture"
  post: ({ units, tags, cue, from, to, bare, word }) => {
    // "in an update posted two days later"
    if (tags[cue.to] === 'number' && /^(?:minute|hour|day|week|month|year)s?$/.test(word(cue.to + 1))) return true;
    if (SAID_IN.test(units.slice(Math.max(0, cue.from - 6), cue.from).map((u) => u.lower).concat('').join(' '))) return true;
    return bare && !hasVerb(tags, from, to);
  },
  // "the answer reminded him of a waiter"
  remind: (use) => (use.word(use.cue.to + 1) === 'of' || use.word(use.cue.to + 2) === 'of') && isThing(use),
  // `the figures tell "a much patchier story"`
  tell: (use) => use.that === null && use.first === 'quote' && /\b(?:story|tale)\W*$/.test(use.units[use.from]?.text ?? '') && isThing(use),
  // "added sleep to its list"
  add: ({ tags, from, to, bare, has }) => bare && !hasVerb(tags, from, to) && has('to', from + 1),
  // "claimed a prize": what is said of it would have a verb
  // and "anyone who claimed otherwise"
  claim: ({ tags, from, to, bare, word }) => word(from) === 'otherwise' || bare && !tags.slice(from, to).some((tag) => tag === 'verb' || tag === 'auxiliary'),
  // "writes a column", "wrote the script"
  write: ({ units, tags, from, to, first, bare, word }) => bare && first === 'determiner' && (!hasVerb(tags, from, to) || (/^an?$/.test(word(from)) && units.slice(from, from + 6).some((u) => WRITINGS.has(u.lower)))),
  // "put it more bluntly"
  put_it: ({ bare }) => bare,
  // "went on the attack"
  go_on: ({ bare, first }) => bare && first !== 'pronoun',
  // "cuts in spending"
  cut_in: ({ first, pending }) => first !== 'quote' && !pending,
  // "weighed in on Truth Social"
  weigh_in: ({ from, word }) => /^(?:truth|x|twitter|facebook|instagram|tiktok|telegram)$/.test(word(from)),
  // `the king has read "as many as he could"`: a sign reads, a person who reads says something only aloud
  read: ({ sentence, tags, units, cue, from, first, phrase, bare }) => {
    // "warned against reading too much into it"
    if (cue.form === 'ing' && /^(?:preposition|subordinator)$/.test(tags[cue.from - 1] ?? '')) return true;
    return phrase !== null && (bare || (first === 'quote' && /^.{1,2}\p{Ll}/u.test(units[from]?.text ?? ''))) && isPerson(sentence, phrase);
  },
  quote,
  // "citing league sources": few words that name nobody, and tell nothing
  cite: (use) => (!use.quotes && /^sources?$/.test(use.word(use.to - 1)) && use.to - use.from < 5) || quote(use),
  refer_to: referTo,
  allude_to: referTo,
  // "demanded a recount": without words of theirs nothing is reported, but "demanded to know whether"
  demand: ({ bare }) => bare,
  request,
  detail: request,
};
