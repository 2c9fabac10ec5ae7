import type { Parsed } from '../cues/parse';
import { countWords } from '../text/count-words';
import { fold } from '../text/fold';
import type { Attribution, Speaker } from '../types';
import { descriptorsOf } from './descriptors';
import type { Entity } from './entity';
import type { Resolved } from './resolve';

interface Known {
  speaker: Speaker;
  aliases: Set<string>;
  own: Resolved[];
}

/** Those who speak, in order of their first attribution. What two say together is counted for each. */
export function speakersOf(resolved: readonly Resolved[], attributions: readonly Attribution[], paragraphs: readonly Parsed[][]): Speaker[] {
  const byEntity = new Map<Entity, Known>();
  const known = (entity: Entity): Known => {
    const there = byEntity.get(entity);
    if (there) return there;
    const fresh = { speaker: { name: entity.name, kind: entity.kind, aliases: [], descriptors: [], words: 0, sharedName: entity.shared }, aliases: new Set<string>(), own: [] };
    byEntity.set(entity, fresh);
    return fresh;
  };
  resolved.forEach((one, i) => {
    const { entity, alias, others = [] } = one;
    if (!entity) return;
    if (alias && fold(alias) !== fold(entity.name)) known(entity).aliases.add(alias);
    const attribution = attributions[i];
    const text = paragraphs[attribution?.paragraph ?? -1]?.[0]?.text ?? '';
    // words inside another's are counted for the one who quotes them
    const quoted = attribution?.quotedBy ? [] : (attribution?.quoted ?? []);
    const words = quoted.reduce((n, [start, end]) => n + countWords(text, start, end), 0);
    for (const each of [entity, ...others]) {
      known(each).own.push(one);
      known(each).speaker.words += words;
    }
  });
  return [...byEntity].map(([entity, { speaker, aliases, own }]) => Object.assign(speaker, { aliases: [...aliases], descriptors: descriptorsOf(entity, own, paragraphs) }));
}
