import { descriptorsOf } from './descriptors';
import { fold } from './fold';
import type { Entity } from './people';
import type { Parsed } from './parse';
import type { Resolved } from './resolve';
import type { Attribution, Speaker } from './types';

/** Those who speak, in order of their first attribution. */
export function speakersOf(resolved: readonly Resolved[], attributions: readonly Attribution[], paragraphs: readonly Parsed[][]): Speaker[] {
  const byEntity = new Map<Entity, { speaker: Speaker; aliases: Set<string>; own: Resolved[] }>();
  resolved.forEach((one, i) => {
    const { entity, alias } = one;
    if (!entity) return;
    let known = byEntity.get(entity);
    if (!known) {
      known = { speaker: { name: entity.name, kind: entity.kind, aliases: [], descriptors: [], words: 0, sharedName: entity.shared }, aliases: new Set(), own: [] };
      byEntity.set(entity, known);
    }
    known.own.push(one);
    if (alias && fold(alias) !== fold(entity.name)) known.aliases.add(alias);
    const attribution = attributions[i];
    const text = paragraphs[attribution?.paragraph ?? -1]?.[0]?.text ?? '';
    // words inside another's are counted for the one who quotes them
    if (!attribution?.quotedBy) for (const [start, end] of attribution?.quoted ?? []) known.speaker.words += text.slice(start, end).split(/\s+/).filter(Boolean).length;
  });
  return [...byEntity].map(([entity, { speaker, aliases, own }]) => Object.assign(speaker, { aliases: [...aliases], descriptors: descriptorsOf(entity, own, paragraphs) }));
}
