import type { Standing } from '../lib/lookups';
import { type Asked, problemText } from './lookup-problem';
import type { Words } from './say';

/** How a look-up stands, in the reader's language; empty when there is nothing to say. */
export function lookupText(asked: Asked, standing: Standing | { state: 'private' | 'unasked' | 'updated' }, words: Words): string {
  const { say } = words;
  switch (standing.state) {
    case 'failed':
      return problemText(asked, standing.problem, words);
    case 'asking':
      return say(asked === 'people' ? 'personAsking' : 'capturesAsking');
    case 'looking':
      return say(asked === 'people' ? 'personLooking' : 'capturesLooking');
    case 'not-allowed':
      return say('capturesNotAllowed');
    case 'private':
      return say('capturesPrivate');
    case 'updated':
      return say('rateUpdated');
    case 'unasked':
      return say('capturesUnasked');
    default:
      return '';
  }
}
