import { attribute } from './attributions/attribute';
import { nestedIn } from './attributions/nested';
import type { Raw } from './attributions/raw';
import { parse } from './cues/parse';
import { findPeople, type People } from './people/people';
import { withoutOwnReports } from './people/own-reports';
import { Resolver } from './people/resolve';
import { speakersOf } from './people/speakers';
import { findReplies } from './replies/find-replies';
import { findQuotations, type Quotation } from './text/quotations';
import { tokenise } from './text/tokens';
import { type Turn, turnsIn } from './text/turns';
import type { Trace } from './trace';
import type { Attribution, Findings, Span, Speaker, Text } from './types';

/**
 * Who says what in an article.
 *
 * @param text paragraphs as they stand; all offsets in the answer are UTF-16 code units into them.
 * @param trace called with the reason for each thing decided.
 * @returns attributions in order of the text, the speakers in order of appearance, and who was
 *   asked for comment. Never throws; an empty text has empty lists.
 */
export function findSpeakers({ headline, paragraphs, authors = [] }: Text, trace?: Trace): Findings {
  const tokens = paragraphs.map((paragraph) => tokenise(paragraph));
  const turns = turnsIn(paragraphs);
  const quotations = turns.size ? withTurns(findQuotations(paragraphs), turns) : findQuotations(paragraphs);
  const parsed = parse(paragraphs, tokens, quotations);
  const people = findPeople(headline, paragraphs, tokens);
  const resolver = new Resolver(people, parsed, authors.length === 1 ? (authors[0] ?? null) : null);
  const outer = attribute(parsed, turns);
  const resolved = withoutOwnReports(resolver.resolveAll(inOrder([...outer, ...nestedIn(paragraphs, outer, turns)])));
  const speakerOf = new Map(resolved.map(({ raw, entity }) => [raw, entity?.name ?? null]));
  const attributions = resolved.map(({ raw, entity, others = [], why }): Attribution => {
    const [start, end] = raw.content[0] ?? [0, 0];
    trace?.({ step: 'attributions', paragraph: raw.paragraph, start, end, reason: `${raw.rule}; ${why}` });
    return {
      paragraph: raw.paragraph,
      kind: kindOf(raw),
      content: raw.content,
      quoted: raw.quoted.map((q): Span => [q.start, q.end]),
      cue: raw.cue,
      source: sourceSpan(raw),
      sourceParagraph: sourceOfRaw(raw)?.sentence.paragraph ?? raw.paragraph,
      speaker: entity?.name ?? null,
      others: others.map(({ name }) => name),
      quotedBy: raw.quoting ? (speakerOf.get(raw.quoting) ?? null) : null,
    };
  });
  const speakers = speakersOf(resolved, attributions, parsed);
  return { quotations, attributions, speakers, named: silent(people, speakers), reply: findReplies(parsed, people, resolver.references, trace) };
}

/** A turn is a quotation as a whole, and the marks in it are inside. */
const withTurns = (quotations: readonly Quotation[], turns: ReadonlyMap<number, Turn>): Quotation[] => [...quotations.filter(({ paragraph }) => !turns.has(paragraph)), ...turns.values()].toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);

/** Those who are named and say nothing, in order of appearance. Of those who only stand in the headline nothing can be told. */
function silent({ mentions }: People, speakers: readonly Speaker[]): Findings['named'] {
  const speaking = new Set(speakers.map(({ name }) => name));
  const named = new Set(mentions.filter(({ paragraph, entity }) => paragraph >= 0 && entity.kind === 'person' && !speaking.has(entity.name)).map(({ entity }) => entity));
  return Array.from(named, ({ name, roles }) => ({ name, roles: [...roles] }));
}

/** By place in the text, an outer attribution before those inside it: nobody who speaks farther on is meant in it. */
const inOrder = (raws: Raw[]): Raw[] => raws.toSorted((a, b) => a.paragraph - b.paragraph || placeOf(a) - placeOf(b) || Number(Boolean(a.quoting)) - Number(Boolean(b.quoting)));

/** Where what it stands in begins, so that it comes right behind that. */
const placeOf = ({ quoting, content }: Raw): number => (quoting ?? { content }).content[0]?.[0] ?? 0;

/** The source named nearest, where a quotation goes on with nobody named beside it. */
function sourceOfRaw(raw: Raw): Raw['source'] {
  let from: Raw | null = raw;
  while (from && !from.source) from = from.carried;
  return from?.source ?? null;
}

function sourceSpan(raw: Raw): Span | null {
  const source = sourceOfRaw(raw);
  if (!source) return null;
  const { units } = source.sentence;
  return [units[source.phrase.from]?.start ?? 0, units[source.phrase.to - 1]?.end ?? 0];
}

function kindOf(raw: Raw): Attribution['kind'] {
  if (!raw.quoted.length) return 'indirect';
  const length = raw.content.reduce((n, [s, e]) => n + e - s, 0);
  const quoted = raw.quoted.reduce((n, q) => n + q.end - q.start, 0);
  return length - quoted <= 4 * raw.quoted.length ? 'direct' : 'mixed';
}
