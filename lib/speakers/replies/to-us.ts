import type { Place } from './place';

/** What an answer answers, besides who asked. */
const REQUESTS = /\b(?:requests? (?:\p{L}+ ){0,3}?(?:for|from|to)|interview requests?|inquir(?:y|ies)|enquir(?:y|ies)|messages?|calls?(?! for\b)|e-?mails?|questions)\b/iu;

/** Do the words from unit `from` up to unit `to`, counted from the place, tell of a request: "to questions"? */
export const isToRequest = (place: Place, from: number, to: number): boolean => REQUESTS.test(place.text(from, to));

/** Or of the publisher: "to Newsweek"? */
export const isToUs = (place: Place, from: number, to: number): boolean => isToRequest(place, from, to) || place.tellsUs(from, to);
