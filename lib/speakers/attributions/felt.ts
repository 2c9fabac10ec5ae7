import type { Parsed } from '../cues/parse';
import { BE } from '../grammar/chains';
import { subjectBefore } from '../grammar/subject';
import { verbGroupStart } from '../grammar/verb-group';
import { words } from '../lexicon/words';
import { isSomebody } from '../sources/somebody';
import { spanOf } from '../text/units';
import type { Raw } from './raw';

/** What somebody feels, and can only tell themselves. */
const FEELINGS = words('confident proud happy pleased glad disappointed concerned worried honored honoured thrilled convinced committed sorry saddened shocked outraged appalled grateful thankful optimistic hopeful eager certain horrified disgusted surprised excited delighted relieved afraid ashamed embarrassed heartbroken humbled troubled alarmed angry furious baffled puzzled skeptical sceptical amazed astonished inspired');
const DEGREES = /^(?:very|so|deeply|quite|extremely|really|absolutely|more|most|incredibly|truly|just)$/;
const LINKS = words('remain remains remained feel feels felt');

/** `Smith is "confident that it will pass"`: who feels something has said so. `found`: what claims the quotation already. */
export function felt(sentence: Parsed, found: readonly Raw[]): Raw[] {
  const { units, tags, text, paragraph } = sentence;
  const out: Raw[] = [];
  for (let i = 2; i < units.length; i++) {
    const quote = units[i]?.quote;
    if (!quote || found.some((raw) => raw.quoted.includes(quote))) continue;
    let be = i - 1;
    while (be > 0 && tags[be] === 'adverb') be--;
    const link = units[be]?.lower ?? '';
    if (!BE.has(link) && !LINKS.has(link)) continue;
    const list = text.slice(quote.start, quote.end).toLowerCase().split(/[^\p{L}]+/u).filter(Boolean);
    if (!FEELINGS.has(list.find((word) => !DEGREES.test(word)) ?? '')) continue;
    const from = verbGroupStart(tags, be);
    const phrase = subjectBefore(units, tags, from);
    if (!phrase || !(/^(?:he|she|they|who)$/.test(units[phrase.from]?.lower ?? '') || isSomebody(sentence, phrase))) continue;
    out.push({ paragraph, content: [[quote.start, quote.end]], quoted: [quote], cue: spanOf(units, from, be + 1), lemma: 'feel', source: { sentence, phrase, antecedent: null }, carried: null, within: null, rule: 'a feeling in quotation marks', utters: true });
  }
  return out;
}
