import type { Raw } from '../attributions/raw';
import type { Discourse } from './discourse';
import type { Entity } from './entity';
import { LATEST } from './seen';

/** What may stand before the subject of a clause. */
const OPENING = /^(?:(?:also|but|and|yet|now|still),? )?$/i;
/** The verb right behind that subject, in a clause that has no other part. */
const VERB = /^ (?:is|was|will|would|has|had|does|did|can|could|should|must|may|might)(?:n['’]t)? [^,;:–—]+,?$/u;

/**
 * Who is not the "he" of a tag, though named right before it: whom the clause before the tag tells of ("Smith isn't a clerk, | he said"),
 * and whom the writer names between two quotations (`"It" – that Smith is a clerk – "is late," | he said`).
 */
export function toldBefore(discourse: Discourse, { paragraph, content, quoted, source, rule }: Raw): Entity[] {
  const [begin = 0, end = 0] = content[0] ?? [];
  const named = (from: number, to: number) => discourse.between(paragraph, from, to);
  const first = quoted[0];
  const last = quoted.findLast((quote) => quote.end <= end);
  // "A second man had been laid off, | he said": whom the clause is about, without a name
  const nameless = rule === 'clause, then cue' || rule === 'cue between the parts of a clause' ? discourse.nameless.slice(-LATEST).filter((seen) => seen.paragraph === paragraph && seen.at >= begin && seen.at < end).map(({ entity }) => entity) : [];
  if (nameless.length) return nameless;
  if (rule === 'quote, then cue' && first && last) return named(first.end, last.start).map(({ entity }) => entity);
  // "Smith, he said, was late"
  if (rule === 'cue between the parts of a clause') return named(begin, end).filter((m) => m.from === begin && m.end === end).map(({ entity }) => entity);
  // but "¶ Smith has brought the bill in, he said": a new paragraph names who goes on
  if (rule !== 'clause, then cue' || discourse.spoke.at(-1)?.paragraph !== paragraph) return [];
  const { text = '' } = source?.sentence ?? {};
  return named(begin, end).filter((mention) => OPENING.test(text.slice(begin, mention.from)) && VERB.test(text.slice(mention.end, end))).map(({ entity }) => entity);
}
