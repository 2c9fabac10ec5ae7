import type { Complement } from '../content/behind';
import { opensSubordinate } from '../content/content-end';
import { type Left, leftContent } from '../content/tag-content';
import type { Cue } from '../cues/cue';
import type { Parsed } from '../cues/parse';
import { skipHearer } from '../grammar/hearer';
import { isGroup, isRole } from '../lexicon/roles';
import { words } from '../lexicon/words';
import { WORKS } from '../lexicon/works';
import { isCapitalised } from '../text/capital';
import { chars, endsInComma, quotesIn } from '../text/units';
import type { Raw } from './raw';
import { isTitle } from './scare';
import { rawOf, type Telling } from './telling';

/** Why what stands before a tag is not what the tag attributes. */
type Veto = (telling: Telling, left: Left) => boolean;

/** `"…," Smith said.`, "It was late, Smith said.": what stands before a tag, and goes on behind it. Null where that is not its content. `before`: the sentence before it in the paragraph. */
export function beforeTag(telling: Telling, before: Parsed | null): Raw | null {
  const { sentence, cue, behind, begins, after } = telling;
  // a participle adds to what stands before it, it does not attribute it
  // but "'…,' the paper quotes Smith as saying"
  const quoted = sentence.units[cue.from - 1]?.lower === 'as' && telling.phrase !== null && /^quot(?:es|ed)$/.test(sentence.units[telling.phrase.from - 1]?.lower ?? '');
  if (cue.form === 'ing' && !behind && !quoted && sentence.tags[cue.from] !== 'auxiliary') return null;
  const end = behind ? after : endOfTag(sentence, cue);
  const left = leftContent(sentence, before, begins, end) ?? (quoted || opensWithQuote(telling) ? leftContent(sentence, before, 1, end) : null);
  // "…, as the board notes:" and a paragraph of its words
  if (left && !left.quote && telling.complement?.pending && sentence.units[begins - 1]?.lower === 'as') return null;
  if (!left || !mayAttribute(telling, left) || VETOES.some((veto) => veto(telling, left))) return null;
  const rest = goesOn(telling, left);
  const raw = rawOf(telling, left.quote ? 'quote, then cue' : 'clause, then cue', rest ? [...left.parts, rest] : left.parts);
  if (left.previous) {
    const { units } = left.previous;
    raw.content.unshift(...chars(units, left.from, units.length));
    raw.quoted.unshift(...quotesIn(units, left.from, units.length));
  }
  return raw;
}

/** No name of what somebody is of has more words. */
const TITLE = 10;
/** `"…," Save the Bay policy chief Ann Smith said`: does nothing stand between a quotation that opens the sentence and who said it but what they are? */
function opensWithQuote({ sentence: { units, tags }, cue, own, behind, begins }: Telling): boolean {
  if (!own || behind || cue.form === 'ing' || begins < 2 || begins > TITLE || !endsInComma(units[0])) return false;
  return isCapitalised(units[1]?.text ?? '') && tags.slice(1, begins).every((tag) => !/^(?:verb|auxiliary|comma|quote|subordinator|pronoun|colon|dash|stop)$/.test(tag));
}

/** Does content follow the cue in its own sentence, and not behind a colon that ends it? */
const tellsMore = (complement: Complement | null): complement is Complement => complement !== null && !complement.pending;

/** May a tag with this subject, and with what follows it, have its content before it? A quotation may have it by any subject, and before more words. */
function mayAttribute({ complement, own, behind, named }: Telling, left: Left): boolean {
  const free = !tellsMore(complement) || (left.quote && (left.closed || complement.that === null));
  return free && (left.quote || ((own || behind) && named));
}

/** "After Smith spoke of 'less,' Jones said it was more": the quotation belongs to the clause before. */
const elsewhere: Veto = ({ sentence, behind, complement, previous }, left) =>
  left.quote && !behind && (opensSubordinate(sentence.units, sentence.tags) || opensWithParticiple(sentence)) && (complement === null ? previous?.sentence === sentence : !complement.pending && (sentence.tags[complement.from] !== 'quote' || previous !== null));

/** `Responding to Jones's claim that it was "late," Smith said …`, "Asked about it, …", "Calling it 'late,' …" */
const opensWithParticiple = ({ units, tags }: Parsed): boolean => (tags[0] === 'ing' || tags[0] === 'participle' || tags[0] === 'verb') && /^(?:responding|reacting|referring|replying|asked|pressed|questioned|calling|citing|rejecting|dismissing|describing|denouncing|criticizing|praising)$/.test(units[0]?.lower ?? '');

/** `Jones said it was "late," Smith cut in: "…"`: Jones's words are told, and Smith's announced. */
const told: Veto = ({ sentence: { tags, cues }, cue, begins }, left) => left.quote && tags[cue.to] === 'colon' && cues.some(({ from, verb }) => from >= left.from && from < begins && verb.frames.has('tag'));

/** "A." Smith said the matter was closed: a sentence of its own. */
const another: Veto = ({ sentence, complement }, left) => left.previous !== null && /\.\W{1,2}$/.test(left.previous.units.at(-1)?.text ?? '') && tellsMore(complement) && sentence.tags[complement.from] !== 'quote';

/** `"I hate to say it," said Tom. "She's right." His wife laughed.`: what is done behind a sentence that is over. */
const reacts: Veto = ({ cue, complement }, left) => left.previous !== null && complement === null && cue.verb.frames.has('weak') && /\.\W{1,2}$/.test(left.previous.units.at(-1)?.text ?? '');

/** `"Who?" The reporter did not answer.`: who says nothing has not asked it. */
const silent: Veto = ({ sentence: { units }, cue, complement }, left) => left.previous !== null && complement === null && units.slice(cue.from, cue.head).some(({ lower }) => /^(?:not|never)$|n['’]t$/.test(lower));

/** "When asked about it, Smith laughed": what came before is no words of Smith's, and who "declined to answer" has said nothing. */
const laughs: Veto = ({ sentence: { units, tags }, cue }, left) => !left.quote && (/^(?:declin|refus)/.test(units[cue.from]?.lower ?? '') || tags[0] === 'participle' || (cue.verb.frames.has('weak') && opensSubordinate(units, tags)));

/** `On the show “Late Talk,” Smith said it was over`: a title. */
const title: Veto = ({ sentence: { units, tags }, complement }, left) => {
  if (!left.quote || left.previous || !tellsMore(complement)) return false;
  const [start, end] = left.parts[0] ?? [0, 0];
  // and `In his memoir, “Plain Duty,” he wrote that it was`
  const work = tags[start - 1] === 'comma' && WORKS.has(units[start - 2]?.lower ?? '');
  return /^\W{1,2}\p{Lu}/u.test(units[end - 1]?.text ?? '') && (start < end - 1 || work) && !tags.slice(start, end - 1).some((tag) => tag === 'verb' || tag === 'auxiliary' || tag === 'stop' || tag === 'colon');
};

/** `The film, titled "Who?", argues that`, `an ad, "Divider," which says`: a name, and what has it speaks. */
const named: Veto = ({ sentence: { units }, begins, phrase }, left) => {
  if (!left.quote || left.previous) return false;
  const quote = (left.parts[0]?.[1] ?? 0) - 1;
  return /^(?:en)?titled$|^headlined$/.test(units[quote - 1]?.lower ?? '') || (quote > 0 && phrase?.from === begins && units[begins]?.lower === 'which');
};

const VETOES: readonly Veto[] = [elsewhere, told, another, reacts, silent, laughs, title, named];

/** "A," she said, "B.": the quotation behind the tag, `[from, to)` in units, that goes on with the one before it. */
function goesOn({ sentence, cue, complement }: Telling, left: Left): [number, number] | null {
  if (!left.quote || !tellsMore(complement) || sentence.tags[complement.from] !== 'quote') return null;
  // but `"A," she wrote after Jones argued that "B."`
  const others = sentence.cues.some((other) => other.from >= cue.to && other.to <= complement.from && other.form !== 'ing' && other.verb.frames.has('tag'));
  return others || shownOn(sentence, complement.from) ? null : [complement.from, complement.to];
}

/** `"…," she said on NBC's | "Meet the Press"`: where she said it. */
function shownOn({ units, tags, text }: Parsed, at: number): boolean {
  const quote = units[at]?.quote;
  // `in the spot titled "Dangerous"`
  if (quote && /^(?:titled|entitled|called|named|dubbed)$/.test(units[at - 1]?.lower ?? '')) return true;
  return Boolean(quote) && /^(?:preposition|possessive|determiner|name)$/.test(tags[at - 1] ?? '') && isTitle(text.slice(quote?.start, quote?.end));
}

/** Where a tag ends: behind the one who is told, if that is somebody: "…, Smith told the court in June." */
function endOfTag({ units, tags }: Parsed, cue: Cue): number {
  const end = cue.verb.frames.has('hearer') ? skipHearer(units, tags, cue.to) : cue.to;
  const somebody = (i: number) => tags[i] === 'name' || isGroup(units[i]?.lower ?? '') || isRole(units[i]?.lower ?? '') || HEARS.has(units[i]?.lower ?? '');
  for (let i = cue.to; i < end; i++) if (somebody(i)) return end;
  return cue.to;
}
const HEARS = words('court jury panel crowd audience him her them us me congregation rally');
