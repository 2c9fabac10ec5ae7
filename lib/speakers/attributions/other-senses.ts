import { type Complement, hasVerb } from '../content/behind';
import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import type { Tag } from '../grammar/tag';
import { cueVerb } from '../lexicon/cue-verbs';
import { DOCUMENTS, isGroup } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { isPerson } from '../sources/somebody';

const WRITINGS = words('column op-ed book letter article memo essay story piece note song script check blog review novel biography memoir');

/** "said in a video | posted to X": the saying has what is said. */
const SAID_IN = /(?:said|says|wrote|writes|announced|warned|added) in (?:an?|the) (?:\S+ ){1,3}$/;
const GOODS = words('soup meat food foods cheese milk eggs spinach salad formula kettles kettle fans products product cases units vehicles cars trucks packages bags boxes bottles jars cans pounds tons products items batches lots cartons containers packs toys devices batteries chargers heaters strollers cribs');
const PLEAS = words('motion motions petition appeal bail bond request application parole entry visa');

/** Does the verb mean something else here than to say, think or judge? "Viewed the video", "posted a picture", "went on the attack". */
export function meansElse(sentence: Parsed, cue: Cue, { from, to, that, pending }: Complement, phrase: Phrase | null): boolean {
  const { units, tags } = sentence;
  const { form, verb } = cue;
  const first = tags[from];
  const quotes = () => units.slice(from, to).some((u) => u.quote);
  const bare = () => that === null && !pending && first !== 'to' && !quotes();
  // "tore into each other": who says what is not told
  if (/^(?:each|one)$/.test(units[from]?.lower ?? '') && /^(?:other|another)$/.test(units[from + 1]?.lower ?? '') && !quotes()) return true;
  switch (verb.lemma) {
    // "With voters expected to return him", "is controlled and expected to return him": nobody says so
    case 'expect':
      return (phrase !== null && units[phrase.from - 1]?.lower === 'with') || (tags[cue.from - 1] === 'coordinator' && tags[cue.from - 2] === 'verb' && tags.slice(Math.max(0, cue.from - 5), cue.from - 2).includes('auxiliary'));
    // "the basin is seeing a drop", "has seen it all"
    // and "that is not how he sees it"
    case 'see':
      // "who sees patients"
      if (form === 's' && units[cue.from - 1]?.lower === 'who' && !hasVerb(tags, from, to) && !units.slice(from, to).some((u) => u.lower === 'as')) return true;
      return form === 'ing' || form === 'participle' || (units[from]?.lower === 'it' && tags.slice(from + 1, to).every((tag) => tag === 'adverb'));
    // "a video of a dog discovering snow", "discovered the garden"
    case 'discover':
      return that === null && !quotes() && (form === 'ing' || !hasVerb(tags, from, to)) && !/^(?:how|why|what|where|whether)$/.test(units[from]?.lower ?? '');
    // "a debt counseling nonprofit"
    // "a former ethics counsel who is now at the bank"
    case 'counsel':
      return (form === 'ing' && tags[cue.from - 1] === 'noun') || units[cue.to]?.lower === 'who';
    // `the change reflected "a hard year"`: a thing mirrors, a person thinks
    case 'reflect':
      return phrase !== null && !isPerson(sentence, phrase);
    // `a folder labeled "rainy day"`
    case 'label':
      return first === 'quote' && units[from - 1]?.lower !== 'as' && phrase !== null && !isPerson(sentence, phrase) && !isGroup(units[phrase.to - 1]?.lower ?? '');
    // "cast a vote", "cast doubt on it", but "cast him as a fool"
    case 'cast':
      return !units.slice(from, to).some((u) => u.lower === 'as');
    // `identified him as "late"`, but "identified a way", "identified him as Tom Bell"
    case 'identify':
      return !quotes() || !units.slice(from, to).some((u) => u.lower === 'as');
    // "a lawyer who advises national Democrats on maps": what he does
    case 'advise':
      return form === 's' && units[cue.from - 1]?.lower === 'who' && that === null;
    // "Arguing for the Justice Department, Smith …": her part in court
    case 'argue_for':
      return cue.from === 0 && first === 'determiner' && tags[from + 1] === 'name';
    // `responded with chants of "…"`: the chants are told
    // and "did not reply to a message"
    case 'reply':
    case 'respond':
      // "responded to reports that it was late": others say so
      if (that !== null && units[that - 2]?.lower === 'to' && /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|criticisms?|complaints?|questions?|news)$/.test(units[that - 1]?.lower ?? '')) return true;
      if (/^(?:chants?|cries|shouts|cheers|boos)$/.test(units[cue.to + 1]?.lower ?? '') || /^(?:chants?|cries|shouts)$/.test(units[from - 2]?.lower ?? '')) return true;
      return bare() && units.slice(cue.from, cue.to).some((u) => /^(?:not|never)$|n['’]t$/.test(u.lower));
    // "ads opposing the plan", "a charity that supports research"
    case 'oppose':
    case 'support':
      if (form === 's' && /^(?:that|which)$/.test(units[cue.from - 1]?.lower ?? '')) return true;
      return form === 'ing' && phrase !== null && DOCUMENTS.has(units[phrase.to - 1]?.lower ?? '');
    // "viewed the video", but "views Smith as a fool"
    case 'view':
      return !units.slice(from + 1, to).some((u) => u.lower === 'as');
    case 'post':
      // "in an update posted two days later"
      if (tags[cue.to] === 'number' && /^(?:minute|hour|day|week|month|year)s?$/.test(units[cue.to + 1]?.lower ?? '')) return true;
      if (SAID_IN.test(units.slice(Math.max(0, cue.from - 6), cue.from).map((u) => u.lower).concat('').join(' '))) return true;
      return bare() && !hasVerb(tags, from, to);
    // "added sleep to its list"
    case 'add':
      return bare() && !hasVerb(tags, from, to) && units.slice(from + 1, to).some((u) => u.lower === 'to');
    // "recalled 4,310 cases of its cheese"
    case 'recall':
      // and "recalled its soup"
      return bare() && (first === 'number' || /^(?:some|about|nearly|over|more)$/.test(units[from]?.lower ?? '') || (/^(?:its|their)$/.test(units[from]?.lower ?? '') && !hasVerb(tags, from, to))) && units.slice(from, from + 6).some((u) => GOODS.has(u.lower));
    case 'claim':
      return bare() && !tags.slice(from, to).some((t) => t === 'verb' || t === 'auxiliary');
    // "writes a column", "wrote the script"
    case 'write':
      return bare() && first === 'determiner' && (!hasVerb(tags, from, to) || (/^an?$/.test(units[from]?.lower ?? '') && units.slice(from, from + 6).some((u) => WRITINGS.has(u.lower))));
    // "denied a motion", "denied bail": a court's ruling
    case 'deny':
      return that === null && units.slice(from, from + 4).some((u) => PLEAS.has(u.lower));
    // "put it more bluntly"
    case 'put_it':
      return bare();
    // `the king has read "as many as he could"`: a sign reads, a person who reads says something only aloud
    // "warned against reading too much into it"
    case 'read':
      if (form === 'ing' && /^(?:preposition|subordinator)$/.test(tags[cue.from - 1] ?? '')) return true;
      return phrase !== null && (bare() || (first === 'quote' && /^.{1,2}\p{Ll}/u.test(units[from]?.text ?? ''))) && isPerson(sentence, phrase);
    // "fighting was continuing"
    case 'continue':
    case 'begin':
      return !pending && tags[cue.to] !== 'colon' && tags[cue.to] !== 'comma' && (form === 'ing' || bare());
    // "criticized it for offering 'slogans'"
    case 'offer':
      return form === 'ing' && first !== 'to';
    case 'go_on':
      return bare() && first !== 'pronoun';
    case 'compare':
      return !units.slice(from + 1, to).some((u) => u.lower === 'to');
    // "considered running", "considered the plan", but "considers Smith a fool"
    case 'consider':
      return form === 'ing' || !/^(?:name|pronoun|quote)$/.test(first ?? '');
    // "called the number", "called to mind", "called in the auditor"
    case 'call':
      if (units[cue.to]?.lower === 'in' && from === cue.to && !quotes()) return true;
      // "called the race after midnight"
      if (first === 'determiner' && /^(?:race|election|contest)$/.test(units[from + 1]?.lower ?? '') && !quotes()) return true;
      return (to - from <= 2 && first === 'determiner' && !quotes()) || (first === 'to' && units[from + 1]?.lower === 'mind') || names(sentence, cue, from, to) || telephones(tags, from, to);
    // "the drills, dubbed 'Strong Wind,'"
    case 'dub':
      return tags[cue.from - 1] === 'comma' && first === 'quote';
    // "framed the picture", but "framed it as a gift"
    // "flagged the problem", but "rates the race as a 'toss-up'"
    case 'flag':
    case 'rate':
      return !quotes() || (first === 'quote' && units[from - 1]?.lower !== 'as');
    case 'frame':
    case 'regard':
    case 'define':
      return !quotes() && !units.slice(from + 1, to).some((u) => u.lower === 'as');
    // `remembered her as "a force of nature"`, but "remembered the day"
    case 'remember':
      return that === null && first !== 'to' && !(quotes() && units.slice(from + 1, to).some((u) => u.lower === 'as'));
    // "cuts in spending"
    case 'cut_in':
      return first !== 'quote' && !pending;
    // "weighed in on Truth Social"
    case 'weigh_in':
      return /^(?:truth|x|twitter|facebook|instagram|tiktok|telegram)$/.test(units[from]?.lower ?? '');
    // "quoted Smith as | saying": the words are told there
    case 'quote':
    case 'cite':
      // "citing league sources"
      if (verb.lemma === 'cite' && !quotes() && /^sources?$/.test(units[to - 1]?.lower ?? '') && to - from < 5) return true;
      return units[to - 1]?.lower === 'as' || (units[to]?.lower === 'as' && tags[to + 1] === 'ing');
    // "backed away from it"
    case 'back':
      return first === 'adverb' || /^(?:away|off|down|out|up)$/.test(units[from]?.lower ?? '');
    // "Hot drought" refers to …: what a word means; "the span, referring to a bridge": an explanation, but for one of what somebody has said
    case 'refer_to':
    case 'allude_to':
      return (phrase !== null && tags[phrase.from] === 'quote') || (form === 'ing' && !pending && that === null && !quotes() && !explainsWords(sentence, cue));
    // "demanded a recount": without words of theirs nothing is reported
    case 'demand':
      // "demanded to know whether"
      return first !== 'to' && !pending && that === null && !quotes();
    case 'request':
    case 'detail':
    case 'determine':
      return !pending && that === null && !quotes();
    default:
      return false;
  }
}

const NAMED = words('user newsletter podcast blog column video exercise operation drill drills page group chat account app site website show film movie song band game program programme company firm book series channel place town street');
/** "A page called Blue Moms shared …", "a group chat called 'Kitchen'": what something is called. */
function names({ units, tags }: Parsed, cue: Cue, from: number, to: number): boolean {
  if (!NAMED.has(units[cue.from - 1]?.lower ?? '') || (tags[from] !== 'name' && tags[from] !== 'quote')) return false;
  return tags[from] === 'quote' || tags.slice(from, to).includes('verb') || tags.slice(from, to).every((tag) => tag === 'name' || tag === 'determiner' || tag === 'number');
}

/** "Called him on the tractor", "called her mother from the train": nothing is said of whom is called. */
function telephones(tags: readonly Tag[], from: number, to: number): boolean {
  let i = from;
  if (tags[i] === 'determiner') i += 2;
  else if (tags[i] === 'noun' || tags[i] === 'number') i++;
  else while (i < to && (tags[i] === 'name' || tags[i] === 'pronoun')) i++;
  // "called 911", "called police after the shots"
  if (i === from + 1 && (tags[from] === 'number' || tags[from] === 'noun') && (i >= to || tags[i] === 'subordinator')) return true;
  return i > from && tags[i] === 'preposition' && !tags.slice(from, to).some((tag) => tag === 'quote' || tag === 'verb' || tag === 'auxiliary');
}

/** Farther from the words that are explained the explanation does not stand. */
const REACH = 30;

/** `"…," Smith said, referring to the bridge` */
function explainsWords({ units, tags }: Parsed, cue: Cue): boolean {
  if (tags[cue.from - 1] !== 'comma') return false;
  for (let i = cue.from - 2; i >= 0 && i > cue.from - REACH; i--) {
    if (tags[i] === 'verb') return cueVerb(units[i]?.lower ?? '')?.verb.frames.has('tag') ?? false;
    // "replied, '…,' as he touted how his triad, referring to missiles, …"
    if (tags[i] === 'subordinator' && /^(?:that|how|what|why|whether)$/.test(units[i]?.lower ?? '')) return false;
  }
  return false;
}
