import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { nearestSubject, subjectBefore } from '../grammar/subject';
import { isGroup, isRole } from '../lexicon/roles';
import { PLACES_OF_SPEECH, RELATIVES } from '../lexicon/function-words';
import { behindCue } from './behind';
import type { Found, Source } from './found';
import { besideParticiple, ofParticiple } from './participle';
import { ofRelative, relativeHead } from './relative';
import { clauseSubject, lastNoun } from './somebody';
import { leftOf } from '../text/left-of';

/** What the cue's subject is: before it, behind it ("said Smith"), or shared with a cue before it ("and added"). `previous`: who speaks by the cue before. */
export function sourceOf(sentence: Parsed, cue: Cue, previous: Source | null): Found {
  const behind = behindCue(sentence, cue);
  if (behind) return behind;
  const participle = ofParticiple(sentence, cue, previous);
  const source = participle === undefined ? beforeCue(sentence, cue, previous) : participle;
  return { source: source && cue.form === 'ing' ? explained(source) : source, behind: false };
}

/** "Ann Smith, a former judge who came to power pledging to stay": of the name, not of what it is explained by. */
export function explained(source: Source): Source {
  const { sentence, phrase } = source;
  const { tags, units } = sentence;
  const opens = phrase.from;
  if (!/^an?$/.test(units[opens]?.lower ?? '') || tags[opens - 1] !== 'comma' || tags[opens - 2] !== 'name' || /^(?:in|on|at|during|by|to|with|for|from)$/.test(units[opens - 3]?.lower ?? '') || !units.slice(opens, opens + 5).some((u) => isRole(u.lower) || isGroup(u.lower))) return source;
  const named = nearestSubject(units, tags, opens - 1);
  return named && tags[named.to - 1] === 'name' ? { sentence, phrase: lastNoun(sentence, named), antecedent: null } : source;
}

function beforeCue(sentence: Parsed, cue: Cue, previous: Source | null): Source | null {
  const { units, tags } = sentence;
  const left = tags[cue.from - 1];
  const of = (phrase: Phrase): Source => ({ sentence, phrase, antecedent: null });
  // "prompted the airline to reply"
  const made = left === 'to' && tags[cue.from] === 'infinitive' ? subjectBefore(units, tags, cue.from - 1) : null;
  if (made) return of(made);
  const found = subjectBefore(units, tags, cue.from);
  // "supports Smith and in a statement praised him"
  const occasion = found && leftOf(tags, found.from, 2) === 'coordinator' && tags[found.from - 1] === 'preposition' && units.slice(found.from, found.to).some((u) => PLACES_OF_SPEECH.has(u.lower));
  // "Smith deleted the post, and in a follow-up apologized"
  const deed = occasion && !previous ? clauseSubject(sentence, found.from - 2) : null;
  if (deed) return deed;
  // "Smith, a nurse, in a statement praised him"
  const apart = found && leftOf(tags, found.from, 2) === 'comma' && /^(?:in|at|on|during)$/.test(units[found.from - 1]?.lower ?? '') && /^an?$/.test(units[found.from]?.lower ?? '') && PLACES_OF_SPEECH.has(units[found.to - 1]?.lower ?? '') ? subjectBefore(units, tags, found.from - 1) : null;
  if (apart && tags.slice(apart.from, apart.to).includes('name')) return of(apart);
  const phrase = occasion ? null : found;
  if (phrase && cue.form === 'ing' && !cue.passive && tags[cue.from] !== 'auxiliary' && !phrase.aside) return besideParticiple(sentence, phrase, previous);
  const verb = left === 'verb' || left === 'participle' || left === 'infinitive';
  // "A sheriff whose county runs along the river says"
  const whose = phrase && units[phrase.from - 1]?.lower === 'whose' && /[^s]s$/.test(units[phrase.from + 1]?.lower ?? '') && phrase.to > phrase.from + 3 ? subjectBefore(units, tags, phrase.from - 1) : null;
  if (whose) return of(whose);
  const head = phrase ? (phrase.aside && units[phrase.to - 1]?.lower !== 'name' ? null : relativeHead(sentence, phrase.from, cue.from)) : verb ? relativeHead(sentence, cue.from, cue.from) : null;
  if (head) return of(head);
  if (!phrase) return shared(sentence, cue, previous);
  return phrase.to - phrase.from === 1 && RELATIVES.has(units[phrase.from]?.lower ?? '') ? ofRelative(sentence, phrase, previous) : of(phrase);
}

/** "… and added": no subject stands before the cue. */
function shared(sentence: Parsed, cue: Cue, previous: Source | null): Source | null {
  const { units, tags } = sentence;
  const left = tags[cue.from - 1];
  // "As the crowd cheered, Smith rose and joked": the cue before stands in another clause
  // and "Last month, when I asked him, he rose and said"
  const another = previous && left === 'coordinator' && (tags[0] === 'subordinator' || (previous.sentence === sentence && /^(?:when|after|as|before|while)$/.test(units[previous.phrase.from - 1]?.lower ?? ''))) && tags.slice(previous.phrase.to, cue.from).includes('comma');
  // "Smith said that Jones did not know, and accused her of lying"
  const leant = previous?.sentence === sentence && left === 'coordinator' && tags[cue.from - 2] === 'comma' && tags[previous.phrase.from - 1] === 'subordinator';
  if (another || leant) return clauseSubject(sentence, cue.from) ?? previous;
  // "recalled being told by a director that …, and said": it is not the director who says so
  const by = previous?.sentence === sentence && left === 'coordinator' && units[previous.phrase.from - 1]?.lower === 'by' && tags[previous.phrase.from - 2] !== 'coordinator';
  if (by) return clauseSubject(sentence, cue.from) ?? previous;
  // "Spokesman Smith -- as the campaign noted -- promoted it and mocked her": not the campaign
  const open = previous?.sentence === sentence ? tags.lastIndexOf('dash', previous.phrase.from) : -1;
  const close = open > 0 && previous ? tags.indexOf('dash', previous.phrase.to) : -1;
  const outer = close > 0 && close < cue.from ? subjectBefore(units, tags, open) : null;
  if (outer) return { sentence, phrase: outer, antecedent: null };
  const who = left === 'coordinator' ? relativeBefore(sentence, cue.from - 1) : null;
  if (who) return ofRelative(sentence, who, previous);
  if (previous) return previous;
  // "has been careful but on Tuesday wrote"
  const day = left === 'time' && tags[cue.from - (units[cue.from - 2]?.lower === 'on' ? 3 : 2)] === 'coordinator';
  return left === 'coordinator' || day || left === 'comma' || left === 'close' ? clauseSubject(sentence, cue.from) : null;
}

/** "a baker who looks up | and says": the "who" whose clause goes on at the coordinator `at`, with no comma between. */
function relativeBefore({ units, tags }: Parsed, at: number): Phrase | null {
  if (units[at]?.lower !== 'and') return null;
  for (let i = at - 1; i > 0 && i > at - CLAUSE; i--) {
    if (tags[i] === 'comma' || tags[i] === 'quote' || tags[i] === 'coordinator' || tags[i] === 'pronoun') return null;
    if (units[i]?.lower === 'who') return units[i - 1]?.lower !== 'those' && (tags[i + 1] === 'verb' || tags[i + 1] === 'noun') ? { from: i, to: i + 1, aside: null } : null;
  }
  return null;
}
/** No such clause is longer, in units. */
const CLAUSE = 14;
