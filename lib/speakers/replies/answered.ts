import { BODIES } from '../lexicon/roles';
import { SPOKESPEOPLE } from '../lexicon/spokespeople';
import type { Form } from './form';
import { isNegated } from './negated';
import { parties } from './parties';
import { answers } from './speaks-for';
import { isToRequest, isToUs } from './to-us';
import { subject } from './whose';

/** "his request for the documents": somebody else's, and for no comment. */
const OF_ANOTHER = /(?:\b(?:his|her|their|its)|['’]s?) (?:\p{L}+ )?requests? (?:for|from|to) (?!(?:an? |further |any )?(?:\p{L}+ )?(?:comments?|interviews?|information|clarification|response|reaction|statement|details|discuss|be interviewed)\b)/iu;

const BY_LETTER = /^(?:in|by|via|with) (?:an? )?(?:e-?mailed |written )?(?:text|e-?mail|message|direct message|letter|statement)\b/u;
/** How far behind "respond" it is told what to, in units. */
const WHAT = 12;
/** And "to Newsweek's questions". */
const OURS = 4;

/** "did not respond to a request", "has yet to reply"; "responded to Newsweek's questions"; and "She replied", where somebody has been asked. */
const responded: Form = (place) => {
  // `answered "No comment"`
  if (/^.no comment\b/i.test(place.text(1, 2))) return subject(place, 'declined');
  const quote = place.sentence.tags.indexOf('quote', place.i);
  const end = quote < 0 ? WHAT : Math.min(WHAT, quote - place.i);
  const about = isToUs(place, 1, end);
  if (OF_ANOTHER.test(place.text(1, end))) return null;
  const another = place.word(1) === 'to' && !about;
  // a witness may leave a question open
  if (place.word() === 'answer' && !place.asks && !place.awaited() && !place.tellsUs(1, 10)) return null;
  // "the department, which did not immediately respond"
  const soon = place.some(-1, 0, /^immediately$/);
  if (isNegated(place)) return !place.ofMessages && !another && (place.asks || about || soon || place.awaited()) ? subject(place, 'asked') : null;
  // "Only the union had answered by the time of publication."
  if (place.word() === 'answered') return place.word(-1) === 'had' && place.word(1) === 'by' && place.awaited() ? subject(place, 'replied') : null;
  if (place.asks ? about : place.tellsUs(1, OURS) && isToRequest(place, 1, end)) return subject(place, 'replied');
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

/** "A company spokesperson said", where somebody has been asked */
const spokesperson: Form = (place) => (place.awaited() && !place.asks && (/^(?:an?|the)$/.test(place.word(-1)) || BODIES.has(place.word(-1))) && place.sentence.units.findIndex(({ lower }) => lower === place.word()) < 4 && /^(?:said|told|wrote|confirmed)$/.test(place.word(1)) && !place.some(1, 6, /^(?:in|last)$/) ? subject(place, 'replied', 1, true) : null);

/** "This story has been updated with comment from the campaign." */
const updatedWith: Form = (place) => {
  if (!/^(?:been|was)$/.test(place.word(-1)) || !/^(?:with|to include)\b/.test(`${place.word(1)} ${place.word(2)}`) || !place.some(1, 8, /^(?:comments?|statements?|response|remarks)$/)) return null;
  const from = [2, 3, 4, 5, 6, 7, 8].find((n) => place.word(n) === 'from');
  if (from === undefined || place.some(from + 1, from + 6, /^(?:interview|interviews|speech|hearing|conference|transcript)$/)) return null;
  return [...parties(place.sentence, place.i + from + 1)].map(({ phrase }) => ({ phrase, status: 'replied' }));
};

export const ANSWERED: readonly (readonly [string, Form])[] = [
  ['respond responded reply replied return returned answer answered', responded],
  ['back', calledBack],
  ['available unavailable reachable', available],
  ['updated', updatedWith],
  [[...SPOKESPEOPLE].join(' '), spokesperson],
];
