import type { Raw } from '../attributions/raw';
import type { Parsed } from '../cues/parse';
import { countWords } from '../text/count-words';
import { fold } from '../text/fold';
import type { Attribution, Speaker } from '../types';
import { descriptorsOf } from './descriptors';
import type { Called, Entity } from './entity';
import type { Resolved } from './resolve';

interface Known {
  speaker: Speaker;
  aliases: Called[];
  own: Resolved[];
}

/** Those who speak, in order of their first attribution. What two say together is counted for each; what is quoted inside another's words, for the one who is quoted. */
export function speakersOf(resolved: readonly Resolved[], attributions: readonly Attribution[], paragraphs: readonly Parsed[][]): Speaker[] {
  const byEntity = new Map<Entity, Known>();
  const known = (entity: Entity): Known => {
    const there = byEntity.get(entity);
    if (there) return there;
    const fresh = { speaker: { name: entity.name, kind: entity.kind, aliases: [], descriptors: [], words: 0, sharedName: entity.shared }, aliases: [], own: [] };
    byEntity.set(entity, fresh);
    return fresh;
  };
  const wordsOf = (i: number): number => {
    const { paragraph = -1, quoted = [] } = attributions[i] ?? {};
    const text = paragraphs[paragraph]?.[0]?.text ?? '';
    return quoted.reduce((n, [start, end]) => n + countWords(text, start, end), 0);
  };
  const inside = new Map<Raw, number>();
  resolved.forEach(({ raw, entity }, i) => {
    if (raw.quoting && entity) inside.set(raw.quoting, (inside.get(raw.quoting) ?? 0) + wordsOf(i));
  });
  resolved.forEach((one, i) => {
    const { raw, entity, alias, others = [] } = one;
    if (!entity) return;
    if (alias && fold(alias) !== fold(entity.name)) known(entity).aliases.push(calledThere(raw, alias));
    const words = Math.max(0, wordsOf(i) - (inside.get(raw) ?? 0));
    for (const each of [entity, ...others]) {
      known(each).own.push(one);
      known(each).speaker.words += words;
    }
  });
  return [...byEntity].map(([entity, { speaker, aliases, own }]) => {
    const called = [...aliases, ...partsOf(entity, paragraphs), ...entity.called.filter(({ tells }) => !tells)].toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    return Object.assign(speaker, { aliases: [...new Set(called.map(({ text }) => text))], descriptors: descriptorsOf(entity, own, paragraphs) });
  });
}

/** What somebody is called where a source stands. */
function calledThere({ source, paragraph }: Raw, text: string): Called {
  return { paragraph: source?.sentence.paragraph ?? paragraph, start: source?.sentence.units[source.phrase.from]?.start ?? 0, text };
}

/** "Bell" of "Tom Bell", where the article calls a person so. */
function partsOf({ kind, name, mentions }: Entity, paragraphs: readonly Parsed[][]): Called[] {
  if (kind !== 'person') return [];
  const parts = mentions.map(({ paragraph, start, end }) => ({ paragraph, start, text: paragraphs[paragraph]?.[0]?.text.slice(start, end) ?? '' }));
  return parts.filter(({ text }) => text !== '' && text !== name && ` ${name} `.includes(` ${text} `));
}
