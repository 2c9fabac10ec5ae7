import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { subjectBefore } from '../grammar/subject';
import { OPENERS, RELATIVES } from '../lexicon/function-words';
import { DOCUMENTS, isGroup } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { endsInComma } from '../text/units';
import type { Source } from './found';

/** Tell of a subject between commas: "The firm, founded in Dayton, Ohio, in 1983, lost …". */
const HANGING = words('based filed published released obtained dated signed founded owned headquartered established incorporated launched located headed led created formed built known named born elected appointed operated acquired hired backed funded written recorded uploaded titled sent shared circulated issued reviewed leaked drafted addressed distributed');

/** The subject of a sentence's first clause. */
export function mainSubject(sentence: Parsed): Source | null {
  const { units, tags } = sentence;
  const opening = openingPhrase(sentence);
  if (opening) return { sentence, phrase: opening, antecedent: null };
  // "When Smith died, Jones issued …": the main clause comes behind the comma
  // "In a statement sent to reporters, the village said": so does an occasion with a verb in it
  const occasion = tags[0] === 'preposition' && /^(?:in|at|on|during)$/.test(units[0]?.lower ?? '') ? behindParticiple(sentence) : -1;
  const comma = occasion > 0 ? occasion : tags[0] === 'participle' || tags[0] === 'ing' ? behindParticiple(sentence) : tags[0] === 'subordinator' || units[0]?.lower === 'with' ? firstComma(sentence) : -1;
  const at = tags.findIndex((tag, i) => i > comma && (tag === 'verb' || tag === 'auxiliary'));
  if (at < 1) return null;
  const phrase = subjectBefore(units, tags, at);
  // "Smith, who is known to all, said"
  const relative = phrase && phrase.to - phrase.from === 1 && RELATIVES.has(units[phrase.from]?.lower ?? '') ? subjectBefore(units, tags, phrase.from - (tags[phrase.from - 1] === 'comma' ? 1 : 0)) : null;
  return phrase && { sentence, phrase: relative ?? phrase, antecedent: null };
}

/** Where the first comma is, on its own or within quotation marks: `After he called it "late," | Smith left`. */
const firstComma = ({ units, tags }: Parsed): number => units.findIndex((unit, i) => tags[i] === 'comma' || endsInComma(unit));

/** "Asked by Jones whether she was sure, | Smith paused": the comma behind which the main clause begins; -1 where none does. */
function behindParticiple({ units, tags }: Parsed): number {
  for (let i = tags.indexOf('comma'); i > 0; i = tags.indexOf('comma', i + 1)) {
    if (tags[i + 1] !== 'name' && tags[i + 1] !== 'pronoun' && tags[i + 1] !== 'determiner' && !isGroup(units[i + 1]?.lower ?? '')) continue;
    const verb = tags.findIndex((tag, j) => j > i && (tag === 'verb' || tag === 'auxiliary' || tag === 'comma'));
    if (verb > 0 && tags[verb] !== 'comma') return i;
  }
  return -1;
}

/** "Smith, later alleging that …, said": the phrase that opens the sentence, where an aside follows it. */
function openingPhrase({ units, tags }: Parsed): Phrase | null {
  let from = 0;
  while (OPENERS.has(units[from]?.lower ?? '') || tags[from] === 'adverb') from++;
  if (tags[from] !== 'name' && tags[from] !== 'noun' && tags[from] !== 'determiner') return null;
  let to = from;
  // "Senator Smith of Utah"
  while (tags[to] === 'name' || tags[to] === 'noun' || tags[to] === 'possessive' || (to === from && tags[to] === 'determiner') || (to > from && (units[to]?.lower === 'of' || units[to]?.lower === 'from') && tags[to + 1] === 'name')) to++;
  // "Ann Smith, emeritus professor of law, who knows it, was …"
  // "The letter he was referring to, sent in May, does not say so"
  if (to - from === 2 && tags[from] === 'determiner' && tags[to] === 'pronoun' && DOCUMENTS.has(units[to - 1]?.lower ?? '') && /^(?:he|she|they|it|we)$/.test(units[to]?.lower ?? '')) return { from, to, aside: null };
  const named = to - from > 1 && tags.slice(from, to).every((tag) => tag === 'name');
  return to > from && tags[to] === 'comma' && ((named && tags[to + 1] === 'noun') || (named && tags[to + 1] === 'number' && tags[to + 2] === 'comma') || HANGING.has(units[to + 1]?.lower ?? '') || tags[to + 1] === 'adverb' || tags[to + 1] === 'ing' || tags[to + 1] === 'subordinator' || tags[to + 1] === 'determiner' || tags[to + 1] === 'preposition') ? { from, to, aside: nameBehind(units, tags, to) } : null;
}

/** "Her partner, | the Dawn Party,": the body between the commas, `[from, to)`; null where none is named there. */
function nameBehind(units: Parsed['units'], tags: Parsed['tags'], comma: number): Phrase['aside'] {
  let to = comma + 2;
  while (tags[to] === 'name') to++;
  return units[comma + 1]?.lower === 'the' && to > comma + 2 && tags[to] === 'comma' ? [comma + 1, to] : null;
}
