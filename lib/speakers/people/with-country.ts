import { isCountry } from '../lexicon/demonyms';
import { fold } from '../text/fold';
import type { Discourse } from './discourse';
import type { Entity } from './entity';
import type { Nameless } from './nameless';

const OWNER = /(?<![\p{L}.])(\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+){0,2})['’]s? $/u;
/** No name of a country is longer, in characters. */
const LONGEST = 40;

/** "Freedonia's Defense Ministry gave another account … the ministry said": the body with its country, where it is named so; null where it is not, or two countries have one. */
export function withCountry(discourse: Discourse, nameless: Nameless, body: Entity): Entity | null {
  const names = new Set<string>();
  for (const mention of body.mentions) {
    const text = discourse.sentenceOf(mention)?.text;
    const owner = text && OWNER.exec(text.slice(Math.max(0, mention.from - LONGEST), mention.from))?.[1];
    if (owner && isCountry(fold(owner))) names.add(text.slice(text.lastIndexOf(owner, mention.from), mention.end));
  }
  const [name, another] = names;
  return name && !another ? nameless.entity(name, 'organisation') : null;
}
