import { BODIES } from '../lexicon/roles';
import { SPOKESPEOPLE } from '../lexicon/spokespeople';
import type { Form } from './form';
import { isNegated } from './negated';
import { parties } from './parties';
import { answers, speaksForCamp } from './speaks-for';
import { subject } from './whose';
import { BY_LETTER, OF_ANOTHER } from './wording';

/** How far behind "respond" it is told what to, in units. */
const WHAT = 12;
/** How far before it is told that somebody referred us to who did not, in units. */
const REFERRED = 16;
/** And "to Newsweek's questions". */
const OURS = 4;

/** What the press has put or sent: "questions", "a message". */
const OUR_QUESTIONS = /^(?:(?:any |our |further )?questions|an? (?:message|e-?mail|call|letter))\b/;

/** "did not respond to a request", "has yet to reply"; "responded to Newsweek's questions"; and "She replied", where somebody has been asked. */
const responded: Form = (place) => {
  // "In reply to questions, she said": what was written
  if (place.word(-1) === 'in') return null;
  // `answered "No comment"`
  if (/^.no comment\b/i.test(place.text(1, 2))) return subject(place, 'declined');
  const quote = place.sentence.tags.indexOf('quote', place.i);
  const end = quote < 0 ? WHAT : Math.min(WHAT, quote - place.i);
  const about = place.isToUs(1, end);
  if (OF_ANOTHER.test(place.text(1, end))) return null;
  const another = place.word(1) === 'to' && !about;
  // "A spokesman for Smith did not answer questions about whether"
  const left = place.word() === 'answer' && OUR_QUESTIONS.test(place.text(1, 3)) && place.some(-2, 0, /^(?:did|has|have|didn['’]t)$/) && isNegated(place) ? subject(place, 'asked').filter(({ phrase }) => (place.isBody(phrase) && !place.some(1, 3, /^questions$/)) || speaksForCamp(place.sentence, phrase)) : [];
  if (left.length) return left;
  // a witness may leave a question open
  if (place.word() === 'answer' && !place.asks && !place.awaited() && !place.tellsUs(1, WHAT)) return null;
  // "the department, which did not immediately respond"
  const soon = place.some(-1, 0, /^immediately$/);
  // "referred Newsweek to the White House, which did not respond"
  const sentOn = place.some(-REFERRED, 0, /^(?:which|who)$/) && place.some(-REFERRED, 0, /^(?:referred|directed)$/);
  if (isNegated(place) && sentOn) return subject(place, 'asked');
  if (isNegated(place)) return !place.ofMessages && !another && (place.asks || about || soon || place.awaited()) ? subject(place, 'asked') : null;
  // "Only the union had answered by the time of publication."
  if (place.word() === 'answered') return place.word(-1) === 'had' && place.word(1) === 'by' && place.awaited() ? subject(place, 'replied') : null;
  if (place.asks ? about : place.tellsUs(1, OURS) && place.isToRequest(1, end)) return subject(place, 'replied');
  if (another || place.sentence.tags[place.i] !== 'verb' || !/^(?:replied|responded)$/.test(place.word())) return null;
  if (place.awaited()) return subject(place, 'replied', 0, true);
  // "Smith, a spokesperson for the Jones campaign, replied in a text message": nobody but who asked gets one
  return BY_LETTER.test(place.text(1, WHAT)) ? subject(place, 'replied').filter(({ phrase }) => answers(place.sentence, phrase)) : null;
};

/** "did not call back", "has not gotten back" */
const calledBack: Form = (place) => (/^(?:call(?:ed)?|write|written|got(?:ten)?|get)$/.test(place.word(-1)) && isNegated(place, -1) && (place.asks || place.awaited() || place.isPublisher(2) || !place.word(1) || /^(?:[.,]|by|before)$/.test(place.word(1))) ? subject(place, 'asked', -1) : null);

/** "was not available for comment", "was not immediately reachable" */
const available: Form = (place) => {
  const be = [-1, -2, -3].find((n) => /^(?:is|was|were|are)$/.test(place.word(n)));
  const gone = place.word() === 'unavailable' || isNegated(place);
  if (!gone || !(place.asks || (place.word() === 'reachable' && place.word(-1) === 'immediately'))) return null;
  // "was traveling and unavailable for comment"
  if (be === undefined) return place.word(-1) === 'and' ? subject(place, 'asked', -1) : null;
  return subject(place, 'asked', be);
};

/** Farther in, in units, no spokesperson opens a sentence: "A company spokesperson". */
const OPENS = 4;
/** "said on Monday", but "said in May" and "said last year" are older. */
const WHEN = 6;
/** "A company spokesperson said", where somebody has been asked */
const spokesperson: Form = (place) => {
  if (!place.awaited() || place.asks || !(/^(?:an?|the)$/.test(place.word(-1)) || BODIES.has(place.word(-1)))) return null;
  const opens = place.sentence.units.findIndex(({ lower }) => lower === place.word()) < OPENS;
  return opens && /^(?:said|told|wrote|confirmed)$/.test(place.word(1)) && !place.some(1, WHEN, /^(?:in|last)$/) ? subject(place, 'replied', 1, true) : null;
};

/** How far behind "updated" it is told with what, in units. */
const UPDATE = 8;
/** "comments from an interview": that is how far behind "from" it is told that nobody was asked. */
const OCCASION = 6;
/** "This story has been updated with comment from the campaign." */
const updatedWith: Form = (place) => {
  if (!/^(?:been|was)$/.test(place.word(-1)) || !/^(?:with|to include)\b/.test(place.text(1, 3)) || !place.some(1, UPDATE, /^(?:comments?|statements?|response|remarks)$/)) return null;
  const { units } = place.sentence;
  const from = units.findIndex(({ lower }, i) => i > place.i + 1 && i <= place.i + UPDATE && lower === 'from') - place.i;
  if (from < 0 || place.some(from + 1, from + OCCASION, /^(?:interviews?|speech|hearing|conference|transcript)$/)) return null;
  return [...parties(place.sentence, place.i + from + 1)].map(({ phrase }) => ({ phrase, status: 'replied' }));
};

export const ANSWERED: readonly (readonly [string, Form])[] = [
  ['respond responded reply replied return returned answer answered', responded],
  ['back', calledBack],
  ['available unavailable reachable', available],
  ['updated', updatedWith],
  [[...SPOKESPEOPLE].join(' '), spokesperson],
];
