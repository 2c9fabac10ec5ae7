import { carryOver } from './carry';
import { type Complement, complementOf } from './complement';
import { endOfContent, opensSubordinate } from './content-end';
import type { Cue } from './cues';
import { RELATIVES } from './lexicon/function-words';
import { DOCUMENTS } from './lexicon/roles';
import { words } from './lexicon/words';
import { nounCues } from './noun-cues';
import { skipHearer } from './occasions';
import { otherCues } from './other-cues';
import type { Parsed } from './parse';
import type { Raw } from './raw';
import { nest, shareQuotes, speaks, utters } from './share-quotes';
import { phraseAfter, type Source, sourceOf } from './source';
import type { Phrase } from './subject';
import { asideTag, followingQuote, leftContent } from './tag-content';
import { transcript } from './transcript';
import { chars, quotesIn, spanOf } from './units';

/** All attributions of a text whose speakers are not yet resolved, in order. */
export function attribute(paragraphs: readonly Parsed[][]): Raw[] {
  const found: Raw[] = [];
  const spoken = transcript(paragraphs);
  for (const sentences of paragraphs) {
    const label = spoken.get(sentences);
    if (label) {
      found.push(label);
      continue;
    }
    for (const sentence of sentences) found.push(...inSentence(sentence, sentences[sentence.index - 1] ?? null));
  }
  return carryOver(paragraphs, found);
}

/** The attributions of one sentence by its own cues. `before` is the sentence before it in the paragraph. */
export function inSentence(sentence: Parsed, before: Parsed | null): Raw[] {
  const found: Raw[] = [];
  let previous: Source | null = null;
  let finite: Source | null = null;
  for (const cue of sentence.cues) {
    const participle = cue.form === 'ing' && sentence.tags[cue.from] !== 'auxiliary';
    const raw = fromCue(sentence, before, cue, participle ? (finite ?? previous) : previous);
    if (!raw) continue;
    // `said, laughing, "…"`: told once
    if (participle && sentence.tags[cue.to] === 'comma' && sentence.tags[cue.from - 1] === 'comma' && raw.content.length && found.some((other) => other.content.length === 1 && other.content[0]?.[0] === raw.content[0]?.[0])) continue;
    found.push(raw);
    previous = raw.source ?? previous;
    if (!participle) finite = raw.source ?? finite;
  }
  // "said in a statement that": one content, one attribution
  const nouns = nounCues(sentence).filter((raw) => !found.some((other) => other.content[0]?.[0] === raw.content[0]?.[0]));
  found.push(...nouns, ...otherCues(sentence, found));
  if (!found.length) return found;
  dropFarther(found);
  nest(found);
  shareQuotes(found);
  for (const raw of found) if (raw.rule !== 'quote, then cue') raw.quoted = raw.quoted.filter((q) => speaks(sentence, raw, q));
  return found.filter((raw) => raw.content.length > 0 || raw.rule === 'colon');
}

/** "The spot ends with footage of Smith saying, '…'": of two cues with the same content before them, the nearer has it. */
function dropFarther(found: Raw[]): void {
  for (let i = found.length - 1; i >= 0; i--) {
    const [start, end] = found[i]?.content[0] ?? [0, 0];
    const cue = found[i]?.cue;
    if (cue && found.some((near) => near.cue && near.lemma !== 'according to' && near.cue[0] >= cue[1] && near.cue[1] <= start && near.content.length === 1 && near.content[0]?.[0] === start && near.content[0][1] === end)) found.splice(i, 1);
  }
}

function fromCue(sentence: Parsed, before: Parsed | null, cue: Cue, previous: Source | null): Raw | null {
  const { units, tags } = sentence;
  const byAgent = cue.passive ? agent(sentence, cue) : null;
  if (byAgent) return byAgent;
  if (cue.passive && !/^ask(?:_about)?$/.test(cue.verb.lemma)) return null;
  const { source, behind } = sourceOf(sentence, cue, previous);
  const make = (rule: string, content: [number, number][]): Raw => ({
    paragraph: sentence.paragraph,
    content: content.flatMap(([from, to]) => chars(units, from, to)),
    quoted: content.flatMap(([from, to]) => quotesIn(units, from, to)),
    cue: spanOf(units, cue.from, cue.to),
    lemma: cue.verb.lemma,
    source: cue.passive ? null : source,
    carried: null,
    within: null,
    rule,
    utters: utters(cue),
  });
  const phrase = source?.sentence === sentence ? source.phrase : null;
  const own = phrase !== null && source !== previous;
  const begins = behind ? cue.from : own ? phrase.from : cue.from;
  const after = behind && phrase ? (phrase.aside?.[1] ?? phrase.to) : cue.to;
  const complement = behind ? followingQuote(sentence, after) : complementOf(sentence, tags, cue, sentence.cues);
  // "the talks, which began in May, are over": who says what stands before is named there
  const named = phrase && !RELATIVES.has(units[phrase.from]?.lower ?? '');
  const aside = named && !cue.chained && (own || behind) ? asideTag(sentence, cue, begins) : null;
  if (aside && cue.verb.frames.has('tag')) return make('cue between the parts of a clause', aside);
  if (cue.verb.frames.has('tag')) {
    // a participle adds to what stands before it, it does not attribute it
    const left = cue.form === 'ing' && !behind && tags[cue.from] !== 'auxiliary' ? null : leftContent(sentence, before, begins, behind ? after : told(sentence, cue));
    // "After Smith spoke of 'less,' Jones said it was more": the quotation belongs to the clause before
    const elsewhere = left?.quote && !behind && opensSubordinate(units, tags) && (complement === null ? previous?.sentence === sentence : !complement.pending && (tags[complement.from] !== 'quote' || previous !== null));
    // "A." Smith said the matter was closed: a sentence of its own
    const another = left?.previous && /\.\W{1,2}$/.test(left.previous.units.at(-1)?.text ?? '') && complement !== null && !complement.pending && tags[complement.from] !== 'quote';
    if (left && !elsewhere && !another && ((left.quote && (left.closed || !complement || complement.that === null)) || !complement || complement.pending) && (((own || behind) && named) || left.quote)) {
      const parts = left.parts;
      // "A," she said, "B."
      if (complement && tags[complement.from] === 'quote' && left.quote && !complement.pending) parts.push([complement.from, complement.to]);
      const raw = make(left.quote ? 'quote, then cue' : 'clause, then cue', parts);
      if (left.previous) {
        raw.content.unshift(...chars(left.previous.units, left.from, left.previous.units.length));
        raw.quoted.unshift(...quotesIn(left.previous.units, left.from, left.previous.units.length));
      }
      return raw;
    }
  }
  if (!complement) return null;
  if (!source && !cue.passive) return null;
  const only = tags[complement.from] === 'quote' && units.slice(cue.from, cue.head).some((u) => u.lower === 'only');
  if (!complement.pending && !only && units.slice(cue.from, cue.head).some((u) => MODALS.has(u.lower)) && !withholds(sentence, cue, complement)) return null;
  if (cue.verb.frames.has('document') && !cue.passive && phrase && !asserts(sentence, cue, phrase)) return null;
  // "With voters expected to return him", "is controlled and expected to return him", "the basin is seeing a drop": nobody says so
  if ((cue.verb.lemma === 'expect' && ((phrase && units[phrase.from - 1]?.lower === 'with') || (tags[cue.from - 1] === 'coordinator' && tags[cue.from - 2] === 'verb' && tags.slice(Math.max(0, cue.from - 5), cue.from - 2).includes('auxiliary')))) || (cue.verb.lemma === 'see' && cue.form === 'ing')) return null;
  // "Hot drought" refers to …: what a word means
  if (/^(?:refer|allude)_to$/.test(cue.verb.lemma) && phrase && tags[phrase.from] === 'quote') return null;
  // "I think", "we know": the writer, who is nobody's source
  if (phrase && phrase.to - phrase.from === 1 && /^(?:i|we|you)$/.test(units[phrase.from]?.lower ?? '') && !complement.pending && !units.slice(complement.from, complement.to).some((u) => u.quote)) return null;
  if (onlyThinks(cue) && complement.that === null && tags[complement.from] !== 'quote' && !(phrase && units.slice(phrase.from, phrase.to).some((u) => DOCUMENTS.has(u.lower)))) return null;
  if (complement.pending) return make('colon', []);
  const quotes = units.slice(complement.from, complement.to).some((u) => u.quote);
  if (!quotes && complement.that === null && namesAThing(cue)) return null;
  if (cue.verb.frames.has('that') && complement.that === null && !cue.verb.frames.has('object') && tags[complement.from] !== 'quote' && tags[complement.from] !== 'to' && units[complement.from]?.lower !== 'not') return null;
  if (cue.passive && cue.verb.lemma === 'ask' && !QUESTION.has(units[complement.from]?.lower ?? '') && !quotes) return null;
  return make(complement.that === null ? 'cue, then clause' : 'cue, then that', [[complement.from, complement.to]]);
}

/** Where a tag ends: behind the one who is told, if nothing else follows. */
function told({ units, tags }: Parsed, cue: Cue): number {
  const end = cue.verb.frames.has('hearer') ? skipHearer(units, tags, cue.to) : cue.to;
  return (end >= units.length || tags[end] === 'stop') && tags.slice(cue.to, end).includes('name') ? end : cue.to;
}

/** "She found a seat", "he thought twice", "trying to find out": these report something only with "that", or where a study finds it. */
const onlyThinks = ({ verb, form }: Cue): boolean => verb.lemma === 'find' || (form === 'past' && /^(?:think|believe)$/.test(verb.lemma)) || (form === 'ing' && verb.lemma === 'know');

/** "Demanded a recount", "the span, referring to a bridge": without words of theirs nothing is reported. */
const namesAThing = ({ verb, form }: Cue): boolean => /^(?:demand|request|detail|determine)$/.test(verb.lemma) || (form === 'ing' && /^(?:refer|allude)_to$/.test(verb.lemma));

/** What somebody would say, they have not said. */
const MODALS = words("could may might would can will should must 'll 'd");
/** "Would not say whether": what is withheld is told. */
const withholds = ({ units }: Parsed, cue: Cue, { from }: Complement): boolean => QUESTION.has(units[from]?.lower ?? '') && units.slice(cue.from, cue.head).some((u) => u.lower === 'not' || u.lower.endsWith("n't"));
const QUESTION = words('whether if how why what who where when about');

/** "It shows", "this could suggest": nobody says anything there. */
function asserts({ units }: Parsed, cue: Cue, phrase: Phrase): boolean {
  if (!/^(?:show|suggest|indicate|find|read|confirm|reveal)$/.test(cue.verb.lemma)) return true;
  if (units.slice(cue.from, cue.head).some((u) => /^(?:could|may|might|would|can)$/.test(u.lower))) return false;
  if (phrase.to - phrase.from === 1 && /^(?:it|this|that|these|those|which)$/.test(units[phrase.from]?.lower ?? '')) return false;
  // a study shows something, and so do records; a reservoir does not
  return cue.verb.lemma !== 'show' || units.slice(phrase.from, phrase.to).some((u) => DOCUMENTS.has(u.lower));
}

/** "was asked by Smith whether …", "pressed by Smith to …": the one behind "by" speaks. */
function agent(sentence: Parsed, cue: Cue): Raw | null {
  const { units, tags } = sentence;
  if (units[cue.to]?.lower !== 'by') return null;
  const phrase = phraseAfter(sentence, cue.to + 1);
  if (!phrase || tags[phrase.from] === 'ing') return null;
  const at = phrase.to;
  const word = units[at]?.lower ?? '';
  if (tags[at] !== 'to' && word !== 'that' && !QUESTION.has(word) && word !== 'as' && word !== 'of') return null;
  const from = word === 'that' ? at + 1 : at;
  const to = endOfContent(units, tags, from, cue, sentence.cues);
  if (to <= from) return null;
  return { paragraph: sentence.paragraph, content: chars(units, from, to), quoted: units.slice(from, to).flatMap((u) => u.quote ?? []), cue: spanOf(units, cue.from, cue.to), lemma: cue.verb.lemma, source: { sentence, phrase, antecedent: null }, carried: null, within: null, rule: 'passive with its agent', utters: true };
}
