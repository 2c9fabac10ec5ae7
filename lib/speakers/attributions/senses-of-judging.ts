import { hasVerb } from '../content/behind';
import { DOCUMENTS, isGroup } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { isPerson } from '../sources/somebody';
import type { Sense, Senses, Use } from './use';

/** "ads opposing the plan", "a charity that supports research" */
const support: Sense = ({ cue, phrase, word }) => {
  if (cue.form === 's' && /^(?:that|which)$/.test(word(cue.from - 1))) return true;
  return cue.form === 'ing' && phrase !== null && DOCUMENTS.has(word(phrase.to - 1));
};

/** "flagged the problem", but "rates the race as a 'toss-up'" */
const rate: Sense = ({ from, first, quotes, word }) => !quotes || (first === 'quote' && word(from - 1) !== 'as');

/** "framed the picture", but "framed it as a gift" */
const frame: Sense = ({ from, quotes, has }) => !quotes && !has('as', from + 1);

const NAMED = words('user newsletter podcast blog column video exercise operation drill drills page group chat account app site website show film movie song band game program programme company firm book series channel place town street');

/** "A page called Blue Moms shared …", "a group chat called 'Kitchen'": what something is called. */
function names({ tags, cue, from, to, word }: Use): boolean {
  if (!NAMED.has(word(cue.from - 1)) || (tags[from] !== 'name' && tags[from] !== 'quote')) return false;
  return tags[from] === 'quote' || tags.slice(from, to).includes('verb') || tags.slice(from, to).every((tag) => tag === 'name' || tag === 'determiner' || tag === 'number');
}

/** "Called him on the tractor", "called her mother from the train": nothing is said of whom is called. */
function telephones({ tags, from, to, quotes, word }: Use): boolean {
  let i = from;
  if (tags[i] === 'determiner') i += 2;
  else if (tags[i] === 'noun' || tags[i] === 'number') i++;
  else while (i < to && (tags[i] === 'name' || tags[i] === 'pronoun')) i++;
  // "called 911", "called police after the shots"
  if (i === from + 1 && (tags[from] === 'number' || tags[from] === 'noun') && (i >= to || tags[i] === 'subordinator')) return true;
  // "had called him, and that his answer was"
  if (tags[from] === 'noun' && /^(?:him|her|them)$/.test(word(from)) && /^(?:comma|coordinator|stop|undefined)$/.test(String(tags[from + 1])) && !quotes) return true;
  return i > from && tags[i] === 'preposition' && !tags.slice(from, to).some((tag) => tag === 'quote' || tag === 'verb' || tag === 'auxiliary');
}

/** Verbs of thinking, expecting and judging, and of giving a thing its name. */
export const OF_JUDGING: Senses = {
  // "With voters expected to return him", "is controlled and expected to return him": nobody says so
  expect: ({ tags, cue, phrase, word }) =>
    (phrase !== null && word(phrase.from - 1) === 'with') || (tags[cue.from - 1] === 'coordinator' && tags[cue.from - 2] === 'verb' && tags.slice(Math.max(0, cue.from - 5), cue.from - 2).includes('auxiliary')),
  // "the basin is seeing a drop", "has seen it all", and "that is not how he sees it"
  see: ({ tags, cue, from, to, word, has }) => {
    // "who sees patients"
    if (cue.form === 's' && word(cue.from - 1) === 'who' && !hasVerb(tags, from, to) && !has('as')) return true;
    return cue.form === 'ing' || cue.form === 'participle' || (word(from) === 'it' && tags.slice(from + 1, to).every((tag) => tag === 'adverb'));
  },
  // `the change reflected "a hard year"`: a thing mirrors, a person thinks
  reflect: ({ sentence, phrase }) => phrase !== null && !isPerson(sentence, phrase),
  // `a folder labeled "rainy day"`
  label: ({ sentence, from, first, phrase, word }) => first === 'quote' && word(from - 1) !== 'as' && phrase !== null && !isPerson(sentence, phrase) && !isGroup(word(phrase.to - 1)),
  // "cast a vote", "cast doubt on it", but "cast him as a fool"
  cast: ({ has }) => !has('as'),
  // `identified him as "late"`, but "identified a way", "identified him as Tom Bell"
  identify: ({ cue, quotes, word, has }) => !quotes || !has('as') || /sel(?:f|ves)$/.test(word(cue.to)),
  oppose: support,
  support,
  // "viewed the video", but "views Smith as a fool"
  view: ({ from, has }) => !has('as', from + 1),
  // "compared the two plans", but "compared the plan to a sieve"
  compare: ({ from, has }) => !has('to', from + 1),
  // "considered running", "considered the plan", but "considers Smith a fool"
  consider: ({ cue, first, quotes }) => cue.form === 'ing' || !(/^(?:name|pronoun|quote)$/.test(first ?? '') || (first === 'determiner' && quotes)),
  flag: rate,
  rate,
  frame,
  regard: frame,
  define: frame,
  // `remembered her as "a force of nature"`, but "remembered the day"
  remember: ({ from, that, first, quotes, has }) => that === null && first !== 'to' && !(quotes && has('as', from + 1)),
  // "determined the price"
  determine: ({ wordless }) => wordless,
  // "the drills, dubbed 'Strong Wind,'"
  dub: ({ tags, cue, first }) => tags[cue.from - 1] === 'comma' && first === 'quote',
  // "called the number", "called to mind", "called in the auditor"
  call: (use) => {
    const { tags, cue, from, to, first, phrase, quotes, word } = use;
    if (word(cue.to) === 'in' && from === cue.to && !quotes) return true;
    // "her husband, whom she calls Dan"
    if (!quotes && phrase && /^wh(?:om|ich)$/.test(word(phrase.from - 1)) && tags[cue.to] === 'name') return true;
    // "called the race after midnight"
    if (first === 'determiner' && /^(?:race|election|contest)$/.test(word(from + 1)) && !quotes) return true;
    return (to - from <= 2 && first === 'determiner' && !quotes) || (first === 'to' && word(from + 1) === 'mind') || names(use) || telephones(use);
  },
};
