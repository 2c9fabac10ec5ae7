import { CHANGE_NAMES } from '../../components/change-names';
import { clockOf, formatDate } from '../../components/dates';
import type { Words } from '../../components/say';
import { seen } from '../../components/version-picker';
import type { RatedArticle } from '../../lib/ratings';
import type { TextSource, Version } from '../../lib/updates';
import type { Choice } from './choice';

/** What a comparison needs to be told as text, in the reader's language. */
export function textSource(words: Words, article: RatedArticle, { from, to }: Choice): TextSource {
  const { say, language } = words;
  const line = (version: Version) => `${say('versionsNumber', String(version.number))}: ${seen(words, version)}`;
  return {
    headline: article.headline,
    address: article.url,
    before: line(from),
    after: line(to),
    name: (change) => say(CHANGE_NAMES[change]),
    date: (at) => formatDate(at, language, clockOf(article.id)),
    nothing: say('versionsSame'),
  };
}
