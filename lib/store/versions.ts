import * as v from 'valibot';
import type { RatedArticle } from '../ratings';
import type { Packed, Run, VersionChain } from '../updates';
import { articleSchema, instant, parser, type RecordKind } from './records';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const run: v.GenericSchema<unknown, Run> = v.union([text, v.strictTuple([count, count]), v.strictTuple([count, count, text, count])]);
const packed = v.object({
  headline: v.exactOptional(text),
  authors: v.exactOptional(v.array(text)),
  published: v.exactOptional(v.nullable(text)),
  modified: v.exactOptional(v.nullable(text)),
  captions: v.exactOptional(v.array(text)),
  text: v.array(run),
}) as v.GenericSchema<unknown, Packed>;

/** The versions of one article that the reader's visits saw. */
export interface KeptVersions {
  article: RatedArticle;
  chain: VersionChain;
}

export const versionsRecord: RecordKind<KeptVersions> = {
  version: 1,
  check: parser(
    v.object({
      article: articleSchema,
      chain: v.object({
        texts: v.array(v.object({ hash: text, modified: v.nullable(text), packed: v.nullable(packed) })),
        visits: v.array(v.strictTuple([v.number(), count])),
      }),
    }),
  ),
};
export const VERSIONS_PREFIX = 'versions:';
export const versionsKey = (articleId: string): string => `${VERSIONS_PREFIX}${articleId}`;

/** What all kept versions take together, so that it need not be counted at each visit. */
export interface VersionsUse {
  bytes: number;
  /** When texts were last let go to stay within the share: an ISO 8601 instant. */
  prunedAt: string | null;
}

export const useRecord: RecordKind<VersionsUse> = { version: 1, check: parser(v.object({ bytes: v.number(), prunedAt: v.nullable(instant) })) };
export const USE_KEY = 'versions-use';
