import { nearestSubject } from '../grammar/subject';
import { BODIES } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { speaksForBody, speaksForCamp } from './bodies';
import { parties } from './parties';
import type { Form, Place } from './place';
import { answers, isCalledBody, writesTo } from './written';

/** What an answer answers. */
const TO_US = /\b(?:requests? (?:\p{L}+ ){0,3}?(?:for|from|to)|interview requests?|inquir(?:y|ies)|enquir(?:y|ies)|messages?|calls?(?! for\b)|e-?mails?|questions|newsweek)\b/iu;
/** "his request for the documents": somebody else's, and for no comment. */
const OF_ANOTHER = /(?:\b(?:his|her|their|its)|['’]s?) (?:\p{L}+ )?requests? (?:for|from|to) (?!(?:an? |further |any )?(?:\p{L}+ )?(?:comments?|interviews?|information|clarification|response|reaction|statement|details|discuss|be interviewed)\b)/iu;

/** "did not respond to a request", "has yet to reply"; "responded to Newsweek's questions"; and "She replied", where somebody has been asked. */
const responded: Form = (place) => {
  // `answered "No comment"`
  if (/^.no comment\b/i.test(place.text(1, 2))) return place.subject('declined');
  const quote = place.sentence.tags.indexOf('quote', place.i);
  const what = place.text(1, quote < 0 ? 12 : Math.min(12, quote - place.i));
  const about = TO_US.test(what);
  if (OF_ANOTHER.test(what)) return null;
  const another = place.word(1) === 'to' && !about;
  // a witness may leave a question open
  if (place.word() === 'answer' && !place.asks && !place.awaited() && !place.some(1, 10, /^newsweek/)) return null;
  // "the department, which did not immediately respond"
  const soon = place.some(-1, 0, /^immediately$/);
  if (place.negated) return !place.ofMessages && !another && (place.asks || about || soon || place.awaited()) ? place.subject('asked') : null;
  // "Only the union had answered by the time of publication."
  if (place.word() === 'answered') return place.word(-1) === 'had' && place.word(1) === 'by' && place.awaited() ? place.subject('replied') : null;
  if (place.asks && about) return place.subject('replied');
  if (!place.awaited() || another || place.sentence.tags[place.i] !== 'verb' || !/^(?:replied|responded)$/.test(place.word())) return null;
  return place.subject('replied', 0, true);
};

/** "did not call back", "has not gotten back" */
const calledBack: Form = (place) => (/^(?:call(?:ed)?|write|written|got(?:ten)?|get)$/.test(place.word(-1)) && place.negated && (place.asks || place.awaited() || place.isPublisher(2) || !place.word(1) || /^(?:[.,]|by|before)$/.test(place.word(1))) ? place.subject('asked', -1) : null);

/** "was not available for comment", "was not immediately reachable" */
const available: Form = (place) => {
  const be = [-1, -2, -3].find((n) => /^(?:is|was|were|are)$/.test(place.word(n)));
  const gone = place.word() === 'unavailable' || place.negated;
  if (!gone || !(place.asks || (place.word() === 'reachable' && place.word(-1) === 'immediately'))) return null;
  // "was traveling and unavailable for comment"
  if (be === undefined) return place.word(-1) === 'and' ? place.subject('asked', -1) : null;
  return place.subject('asked', be);
};

/** "Through his publicist, Smith told Newsweek" */
const THROUGH = /\bthrough (?:an?|his|her|their|its) (?:\p{L}+ )?(?:publicist|lawyer|attorney|solicitor|agent|spokes\p{L}+|representative)\b/iu;

/** Whoever is interviewed tells us something too: only a body, or one who speaks for it, has been asked. */
const told: Form = (place) => {
  if (!place.isPublisher(1) || place.sentence.tags[place.i] !== 'verb' || place.some(-3, 0, /^(?:previously|earlier|once)$/)) return null;
  const status = place.refuses ? 'declined' : 'replied';
  if (THROUGH.test(place.text(-place.i, place.sentence.units.length))) return place.subject(status);
  return place.subject(status).filter(({ phrase }) => place.isBody(phrase) || speaksForBody(place.sentence, phrase) || isCalledBody(place.sentence, phrase.to));
};

/** "said in a statement to Newsweek", "a statement shared with Newsweek" */
const statement: Form = (place) => {
  if (!/^(?:to|sent|shared|provided|emailed)$/.test(place.word(1)) || !place.some(1, 5, /^newsweek$/)) return null;
  const { cues, tags, units } = place.sentence;
  const cue = cues.find((c) => c.from < place.i && c.verb.frames.has('tag')) ?? cues.find((c) => c.from > place.i && place.i < 4 && c.verb.frames.has('tag'));
  if (cue) return place.subject('replied', cue.from - place.i);
  // "Harbour spokesman Tom Bell, in a statement to Newsweek: …"
  const bare = place.word(-2) === 'in' && tags[place.i - 3] === 'comma' ? nearestSubject(units, tags, place.i - 3) : null;
  if (bare) return [{ phrase: bare, status: 'replied' }];
  // "In a statement to Newsweek, Smith apologized."
  return place.i < 4 ? place.teller('replied', true) : null;
};

/** "told Newsweek in an email", "said in a text message to Newsweek", "confirmed to Newsweek" */
const wrote: Form = (place) => {
  // "told employees in an email"
  const others = (place.some(-8, 0, /^told$/) || (place.word(1) === 'to' && place.word(2) !== 'newsweek')) && !place.some(-8, 0, /^newsweek$/);
  const mail = !others && (place.word(-1) === 'emailed' || (place.word() === 'email' && place.word(-1) === 'an' && place.word(-2) === 'in'));
  // "In an email provided to the Post": no letter to the publisher
  if (/^(?:provided|dated|obtained|released|leaked|published|seen|reviewed)$/.test(place.word(1)) && !place.some(2, 6, /^newsweek$/)) return null;
  // "told Newsweek in a statement": a statement is an answer, whoever makes it
  if (place.word() === 'statement' && /^an?$/.test(place.word(-1)) && place.word(-2) === 'in' && place.some(-6, -2, /^newsweek$/)) return place.teller('replied');
  // "said in an email that she would not discuss it": whoever says so has been asked
  if ((mail || writesTo(place.sentence, place.i)) && place.refuses) return place.teller('declined');
  // "A company spokesperson said in an emailed response", where somebody has been asked
  if (mail && place.awaited() && /^(?:response|reply|statement|email)$/.test(place.word())) return place.teller('replied', false, true);
  // "In an email to Newsweek, she said"
  const ours = place.i < 3 && mail && place.word(1) === 'to' && place.isPublisher(2);
  if (ours) return place.teller('replied', true).map((party) => Object.assign(party, { toUs: true }));
  // "said in an email": nobody but who asked gets one
  if (!writesTo(place.sentence, place.i) && !mail) return null;
  return place.teller('replied').filter(({ phrase }) => place.isBody(phrase) || answers(place.sentence, phrase));
};

/** "referred Newsweek to", "pointed us to", "referred questions to" */
const referred: Form = (place) => {
  // "declined to comment and referred Newsweek to the airline": no answer
  const no = place.some(-12, 0, /^(?:declined|refused)$/);
  if (place.isPublisher(1)) return no ? [] : place.subject('replied');
  const questions = ((place.awaited() && /^(?:questions|inquiries|enquiries|requests)$/.test(place.word(1))) || /^requests? for comment$/.test(place.text(1, 4))) && place.some(2, 6, /^to$/);
  return questions && !no ? place.subject('replied') : null;
};

/** "provided the following statement", "sent Newsweek a statement", where somebody has been asked */
const provided: Form = (place) => {
  if (!place.some(1, 7, /^(?:statement|comment|response)$/) || place.negated) return null;
  if (place.isPublisher(1) || whenAsked(place)) return place.subject('replied');
  return place.awaited() ? place.subject('replied', 0, true) : null;
};

/** "In a response to Newsweek's inquiry, the zoo said", "said in reply to questions", "In its reply, the zoo said" */
const inReply: Form = (place) => {
  const own = place.i === 2 && /^(?:its|his|her|their)$/.test(place.word(-1)) && place.word(-2) === 'in' && place.sentence.tags[place.i + 1] === 'comma';
  if (own) return place.awaited() ? place.teller('replied', true) : null;
  if (!/^(?:in|an?|written|emailed)$/.test(place.word(-1)) || !place.some(-4, 0, /^in$/)) return null;
  const ours = place.word(1) === 'to' && TO_US.test(place.text(1, 6)) && (place.asks || place.awaited() || place.some(1, 6, /^newsweek$/));
  return ours ? place.teller('replied', true) : null;
};

const PUBLIC = words('briefing briefings conference hearing rally debate event forum stop trail');
const OPENS = words('asked reached contacted approached');
/** "When asked for comment, …", "Reached by phone, …" */
function whenAsked({ sentence: { units } }: Place): boolean {
  const at = units[0]?.lower === 'when' ? 1 : 0;
  // "Asked at a briefing": with all others
  if (units.slice(at + 2, at + 8).some(({ lower }) => PUBLIC.has(lower))) return false;
  return OPENS.has(units[at]?.lower ?? '') && /^(?:for comment|by (?:newsweek|phone|telephone|e-?mail|text)|at |on |via |about )/.test(units.slice(at + 1, at + 4).map(({ lower }) => lower).concat('').join(' '));
}
/** The one who then answers, unless it is told that they did not. */
const reachedAndAnswered: Form = (place) => {
  if (place.i > 1 || !whenAsked(place) || place.withholds) return null;
  const { sentence } = place;
  // "Asked about the fees, the campaign said": a person may have been asked by anybody
  const about = place.word(1) === 'about';
  return place.opener('replied').filter(({ phrase }) => place.asks || place.isBody(phrase) || (about ? speaksForCamp(sentence, phrase) : answers(sentence, phrase)));
};

/** "A company spokesperson said", where somebody has been asked */
const spokesperson: Form = (place) => (place.awaited() && !place.asks && (/^(?:an?|the)$/.test(place.word(-1)) || BODIES.has(place.word(-1))) && place.sentence.units.findIndex(({ lower }) => lower === place.word()) < 4 && /^(?:said|told|wrote|confirmed)$/.test(place.word(1)) && !place.some(1, 6, /^(?:in|last)$/) ? place.subject('replied', 1, true) : null);

/** "This story has been updated with comment from the campaign." */
const updatedWith: Form = (place) => {
  if (!/^(?:been|was)$/.test(place.word(-1)) || !/^(?:with|to include)\b/.test(`${place.word(1)} ${place.word(2)}`) || !place.some(1, 8, /^(?:comments?|statements?|response|remarks)$/)) return null;
  const from = [2, 3, 4, 5, 6, 7, 8].find((n) => place.word(n) === 'from');
  if (from === undefined || place.some(from + 1, from + 6, /^(?:interview|interviews|speech|hearing|conference|transcript)$/)) return null;
  return [...parties(place.sentence, place.i + from + 1)].map(({ phrase }) => ({ phrase, status: 'replied' }));
};

export const ANSWERED: readonly (readonly [string, Form])[] = [
  ['asked reached contacted approached', reachedAndAnswered],
  ['respond responded reply replied return returned answer answered', responded],
  ['back', calledBack],
  ['available unavailable reachable', available],
  ['told', told],
  ['statement', statement],
  ['email e-mail letter message text statement response confirmed', wrote],
  ['referred pointed directed', referred],
  ['provided sent shared gave issued', provided],
  ['updated', updatedWith],
  ['response reply', inReply],
  ['spokesperson spokesman spokeswoman', spokesperson],
];

