import { US } from '../lexicon/publisher';
import { speaksForAnother } from '../lexicon/spokespeople';
import type { Form } from './form';
import { isNegated } from './negated';
import type { Place } from './place';
import { whenAsked } from './reached';
import { answers, speaksForCamp } from './speaks-for';
import { subject, teller } from './whose';

/** How far before a refusal it is told what else was said, in units. */
const CLAUSE = 25;
/** How far behind "declined" what. */
const WHAT = 7;

const TO_COMMENT = "to (?:(?:further |publicly )?(?:comment|discuss|elaborate|specify)|say (?:whether|who|how|why|what|where|when|which|if)\\b|respond to (?:any |our |further )?questions|be (?:interviewed|quoted)|(?:provide|offer|give|make|issue) (?:an? |any )?(?:further |additional |immediate )?(?:comments?|details|statement|response)\\b|make (?:[\\p{L}'’-]+ ){1,4}available|answer (?:(?:any |further )?questions|an?)\\b)";
const TO_SPEAK = `to (?:speak|talk) (?:with|to) (?:${US}|(?:an? |the )?(?:reporters?|press|media))`;
const OFFER = `(?:(?:an?|all|multiple|several|repeated|numerous) )?(?:interviews?|requests?)\\b.*(?:request|comment|${US}|interview)`;
/** What is declined: "to comment", "to talk to us", "requests for comment". */
const REFUSED = new RegExp(`^(?:${TO_COMMENT}|comment|${TO_SPEAK}|${OFFER})`, 'u');
const SPOKE = /\b(?:when (?:he|she|they|it) (?:spoke|appeared)|(?:at|during) (?:an?|the) (?:\p{L}+ )?(?:rally|speech|debate|hearing|forum|town hall))\b/u;
const declined: Form = (place) => {
  const refused = REFUSED.test(place.text(place.word() === 'turned' && place.word(1) === 'down' ? 2 : 1, WHAT));
  // "declined to say whether she would run when she spoke in Dover": nobody of ours had asked
  if (refused && place.word(2) === 'say' && SPOKE.test(place.text(3, SOUGHT))) return null;
  return refused || (place.word(1) === 'to' && whenSought(place)) ? subject(place, 'declined') : null;
};

/** How far behind a refusal it is told who had asked, in units. */
const SOUGHT = 16;
/** "declined to say … when reached by Newsweek": whatever was not told, we had asked. */
const whenSought = (place: Place): boolean => {
  const when = Array.from({ length: SOUGHT }, (_, n) => n).find((n) => place.word(n) === 'when' && /^(?:reached|contacted|approached|asked) by$/.test(`${place.word(n + 1)} ${place.word(n + 2)}`));
  return when !== undefined && place.isPublisher(when + 3);
};

/** "had no comment" */
const noComment: Form = (place) => {
  // "A spokesman for Smith had no response."
  if (place.word(1) === 'response' && /^(?:had|has)$/.test(place.word(-1))) return subject(place, 'asked', -1).filter(({ phrase }) => answers(place.sentence, phrase));
  if (place.word(1) !== 'comment' && !(place.word(1) === 'further' && place.word(2) === 'comment')) return null;
  if (!/^(?:had|has|have|offered|gave)$/.test(place.word(-1))) return null;
  // "told Newsweek that it would have no further comment until Monday": an answer
  if (place.word(-2) === 'would' && place.tellsUs(-CLAUSE, 0)) return null;
  return subject(place, 'declined', -1);
};

/** "said it had nothing to add"; but who was reached by phone and had nothing to add has answered. */
const nothingToAdd: Form = (place) => {
  if (!/^(?:had|has|have)$/.test(place.word(-1)) || !/^(?:(?:more|else|further) )?to (?:add|say|share)\b/.test(place.text(1, 4)) || whenAsked(place)) return null;
  const found = subject(place, 'declined', -1);
  const sure = found.filter(({ phrase }) => place.asks || place.isBody(phrase) || speaksForCamp(place.sentence, phrase));
  return sure.length || !place.awaited() ? sure : subject(place, 'declined', -1, true);
};

/** "would not comment further", "was unable to comment" decline; "did not immediately comment" and "did not provide comment" leave it open. */
const comment: Form = (place) => {
  // "Neither the bureau nor the ministry would comment."
  if (/^(?:would|could)$/.test(place.word(-1)) && isNegated(place)) return subject(place, 'declined');
  const no = [-1, -2, -3, -4].find((n) => /^(?:not|unable|cannot)$|n't$/.test(place.word(n)));
  if (no === undefined || place.some(no, 0, /^(?:declin|respond|available|reach|return)/)) return null;
  // "told Newsweek that they did not wish to comment"
  const wish = /^(?:wish|want)$/.test(place.word(-2));
  // what else is told to the publisher is an answer
  if (!wish && place.tellsUs(-CLAUSE, 0)) return null;
  if (wish) return teller(place, 'declined');
  // "did not like her comment", "readers cannot comment on the video"
  if (!/^(?:not|cannot|to|further|immediately|publicly|provide|offer|be)$|n't$/.test(place.word(-1))) return null;
  if ((place.word(no) === 'cannot' || place.some(no, 0, /^able$/)) && !place.awaited()) return null;
  // "said he could not comment but insisted": has answered
  if (place.word(no - 1) === 'could' && place.tellingCueBehind()) return null;
  const open = /^(?:did|has|have|had)$/.test(place.word(no - 1)) || /^(?:did|has|had)n't$/.test(place.word(no));
  // "did not comment on the figures" may be told of anybody
  if (open && !/^(?:stop|comma|undefined)$/.test(String(place.sentence.tags[place.i + 1])) && !place.some(no, 0, /^immediately$/)) return null;
  return subject(place, open ? 'asked' : 'declined', no);
};

/** "Spokesmen at the bureau would not discuss the inquiry." */
const wouldNotDiscuss: Form = (place) => {
  const no = /^(?:would|could) not$/.test(`${place.word(-2)} ${place.word(-1)}`) ? -2 : /^(?:wouldn['’]t|couldn['’]t)$/.test(place.word(-1)) ? -1 : 0;
  // who "confirmed it but would not discuss why" has answered
  if (no !== 0 && (whenSought(place) || (whenAsked(place) && place.tellsUs(-CLAUSE, 0)))) return subject(place, 'declined', no);
  return no === 0 || place.word() === 'say' || place.some(-CLAUSE, 0, /^(?:but|confirmed|that)$/) ? null : subject(place, 'declined', no).filter(({ phrase }) => [place.word(phrase.from - place.i), place.word(phrase.to - 1 - place.i)].some(speaksForAnother) || /^officials?$/.test(place.word(phrase.from - place.i)) || speaksForCamp(place.sentence, phrase));
};

export const DECLINED: readonly (readonly [string, Form])[] = [
  ['declined refused turned', declined],
  ['no', noComment],
  ['nothing', nothingToAdd],
  ['comment commenting', comment],
  ['discuss say', wouldNotDiscuss],
];
