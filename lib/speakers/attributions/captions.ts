import type { Parsed } from '../cues/parse';
import { subjectBefore } from '../grammar/subject';
import { verbGroupStart } from '../grammar/verb-group';
import { words } from '../lexicon/words';
import { chars, quotesIn, spanOf } from '../text/units';
import type { Raw } from './raw';

const TEXTS = words('caption captions comment words message text note line headline phrase');
const PUTS = words('share shared shares post posted posts repost reposted retweeted upload uploaded publish published tweeted captioned released circulated end ended ends finish finished finishes close closed closes open opened opens conclude concluded start started sign signed greet greeted greets interrupt interrupted introduce introduced');
/** The verb stands no farther before what it puts before the public. Keeps the search linear. */
const REACH = 25;

/** `shared the clip with the caption "Wow."`, `posted a video of it with the words: "Good morning."`: what somebody writes beside a picture. */
export function captions(sentence: Parsed): Raw[] {
  const { paragraph, units, tags } = sentence;
  const found: Raw[] = [];
  if (!tags.includes('quote')) return found;
  for (let i = 3; i < units.length - 1; i++) {
    if (tags[i - 1] !== 'determiner' || units[i - 2]?.lower !== 'with' || !TEXTS.has(units[i]?.lower ?? '')) continue;
    const quote = tags[i + 1] === 'colon' || tags[i + 1] === 'comma' ? i + 2 : i + 1;
    if (tags[quote] !== 'quote') continue;
    let verb = i - 3;
    while (verb > 0 && verb > i - REACH && !(tags[verb] === 'verb' && PUTS.has(units[verb]?.lower ?? ''))) verb--;
    const from = verbGroupStart(tags, verb);
    const phrase = PUTS.has(units[verb]?.lower ?? '') ? subjectBefore(units, tags, from) : null;
    if (phrase) found.push({ paragraph, content: chars(units, quote, quote + 1), quoted: quotesIn(units, quote, quote + 1), cue: spanOf(units, from, verb + 1), lemma: 'post', source: { sentence, phrase, antecedent: null }, carried: null, within: null, rule: 'caption', utters: true });
  }
  return found;
}
