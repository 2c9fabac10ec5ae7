import { addVersion, emptyChain, type Snapshot, type VersionChain } from '../../lib/updates';

/** An invented article that three visits saw, each in another version. */
export const ARTICLE = { id: 'newsweek:1990001', url: 'https://www.newsweek.com/ferry-odile-port-ansel-1990001', publisher: 'Newsweek', headline: 'Ferry Odile Refloated After Night on Ansel Bar', section: 'World', authors: ['Ada Quill', 'Bo Lund'], published: '2026-03-10T14:00:00-04:00' };

const first: Snapshot = {
  headline: 'Ferry Odile Runs Aground Near Port Ansel',
  authors: ['Ada Quill'],
  published: '2026-03-10T14:00:00-04:00',
  modified: null,
  captions: ['The ferry Odile in the harbor of Port Ansel.'],
  paragraphs: [
    'The ferry Odile ran aground at 5 a.m. on Tuesday on the bar outside Port Ansel, with 112 people aboard.',
    'Nobody was hurt, the harbor guild said. The passengers were taken ashore in fishing boats before noon.',
    '"We heard a long scrape and then it was quite still," said Maren Holt, who was on her way to the mainland.',
    'The ship was built in 1987 and has run between the island and Port Ansel ever since.',
    'The tide that morning was the lowest of the year, according to the tables of the harbor office.',
    'The channel was last dredged four years ago, and pilots have complained of sand banks since then.',
    'The guild will hear the pilot and the mate on Friday.',
    'A second ferry, the Sorrel, takes over the line until further notice.',
  ],
};
const second: Snapshot = {
  ...first,
  modified: '2026-03-10T18:20:00-04:00',
  paragraphs: first.paragraphs.map((p, k) => (k === 0 ? p.replace('112 people', '121 people') : k === 7 ? p.replace('until further notice', 'from Wednesday') : p)),
};
const third: Snapshot = {
  headline: ARTICLE.headline,
  authors: ARTICLE.authors,
  published: first.published,
  modified: '2026-03-11T09:05:00-04:00',
  captions: ['The ferry Odile on the bar outside Port Ansel on Tuesday.'],
  paragraphs: [
    'The ferry Odile was pulled off the bar outside Port Ansel early on Wednesday, a day after it ran aground with 121 people aboard.',
    'The guild will hear the pilot and the mate on Friday.',
    second.paragraphs[1] ?? '',
    '"We heard a long scrape and then it went quite dark," said Maren Holt, who was on her way to the mainland.',
    second.paragraphs[3] ?? '',
    second.paragraphs[4] ?? '',
    'Two tugs were needed, and divers found no hole in the hull.',
    'A second ferry, the Sorrel, takes over the line from Wednesday.',
    'Correction, March 11, 2026, 9:05 a.m. ET: An earlier version of this article gave a wrong number of passengers.',
  ],
};

export const VISITS = [Date.UTC(2026, 2, 10, 19, 12), Date.UTC(2026, 2, 10, 23, 40), Date.UTC(2026, 2, 11, 8, 2), Date.UTC(2026, 2, 11, 15, 30)] as const;

export const CHAIN: VersionChain = ([[first, VISITS[0]], [second, VISITS[1]], [second, VISITS[2]], [third, VISITS[3]]] as const).reduce((chain, [snapshot, at]) => addVersion(chain, snapshot, at), emptyChain());

/** The article's record as storage holds it. */
export const record = (chain: VersionChain = CHAIN): Record<string, unknown> => ({ [`versions:${ARTICLE.id}`]: { v: 1, value: { article: ARTICLE, chain } } });
