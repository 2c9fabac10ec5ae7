import * as fc from 'fast-check';

/**
 * What can go wrong with a page, as plain data: a failing run prints the fewest that still fail. Numbers choose
 * among the nodes that are there when the mutation's turn comes.
 */
export type Mutation =
  | { do: 'delete' | 'duplicate' | 'unwrap' | 'reverse' | 'empty' | 'hide'; at: number }
  | { do: 'move'; at: number; to: number }
  | { do: 'wrap'; at: number; tag: string; times: number }
  | { do: 'write'; at: number; offset: number; text: string; times: number }
  | { do: 'attribute'; at: number; from: number; value: string | null }
  | { do: 'metadata'; at: number; value: string | null; times: number }
  | { do: 'address'; at: number; as: string }
  | { do: 'cut-json'; at: number; offset: number }
  | { do: 'json'; at: number; field: number; value: unknown }
  | { do: 'replace-json'; at: number; text: string }
  | { do: 'nest-json'; at: number; open: '[' | '{"@graph":'; times: number }
  | { do: 'fill-json'; at: number; times: number };

const node = fc.nat(100_000);
const TAGS = ['div', 'span', 'p', 'section', 'article', 'aside', 'nav', 'footer', 'blockquote', 'a', 'b', 'h1', 'h2', 'h3', 'td', 'li', 'figure', 'figcaption', 'button', 'template', 'noscript', 'x-card', 'svg', 'time', 'main', 'pre'];

/** Characters that text of the web has and nobody thinks of: controls, half a pair, marks that turn the line, joiners, unusual quotation marks. */
const ODD = ['\u0000', '\u0007', '\uD83D', '\uDE00', '🚨', '👩‍👩‍👧', '\u202E', '\u2066', '\u00AD', '\u200B', '\uFEFF', '\u2028', '\u0085', '\u00A0', 'a\u0301\u0302\u0303', '“', '”', '‘', '’', "'", '"', '«', '»', '„', '``', '<b>', '&amp;', ']]>', '\u3000', '。', 'İ', 'ß', 'ﬁ', '—', '…', '(', ')', '[', '#', '%', '\\', '\n\n', '\t'];
const PHRASES = ['said ', ' told reporters that ', 'Ann Smith ', 'Mr. ', 'Correction, 3/7/2024, 4:14 p.m. ET: ', 'This story has been updated ', 'Editor’s note: ', 'according to ', 'declined to comment', '2024-13-45T99:99:99Z', '1,000,000 ', 'U.S. ', '. ', ', who ', ': '];
const odd = fc.array(fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...PHRASES), fc.string({ unit: 'binary', maxLength: 4 })), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
/** Mostly once, now and then more often than any page has it. */
const times = (most: number) => fc.oneof({ weight: 30, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: most }) });

const address = fc.constantFrom('', '#', 'http://', '//', 'javascript:alert(1)-1842168', 'data:text/html,x', 'about:blank', 'https://example.com/other-1999999', 'http://www.newsweek.com/x-1876543', 'https://[::1', '/relative-1876543', '%E0%A4%A', `https://www.newsweek.com/${'x'.repeat(1500)}`);
/** What becomes of `https://www.newsweek.com` before the path that is the page's own. */
const beginning = fc.constantFrom('http://www.newsweek.com', 'https://example.com', 'javascript:', 'https://me:secret@www.newsweek.com:8443', 'ftp://www.newsweek.com', '//www.newsweek.com', '');
const json = fc.oneof(fc.jsonValue({ maxDepth: 2 }), odd, address, fc.constantFrom<unknown>(null, [], {}, '', 0, -1e308, 'NewsArticle', ['NewsArticle', 7], { '@id': 5 }, { name: null }, [[[[]]]], 'false', '2024-02-30', '0000-00-00', '2024-03-07T25:61:00-05:00'));
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom('delete', 'duplicate', 'unwrap', 'reverse', 'empty', 'hide'), at: node }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move'), at: node, to: node }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wrap'), at: node, tag: fc.constantFrom(...TAGS), times: times(1500) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write'), at: node, offset: node, text: odd, times: times(5000) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('attribute'), at: node, from: node, value: fc.oneof(fc.constant(null), odd) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('metadata'), at: node, value: fc.oneof(fc.constant(null), odd, address), times: times(2000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('address'), at: node, as: beginning }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cut-json'), at: node, offset: node }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('json'), at: node, field: node, value: json }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('replace-json'), at: node, text: fc.oneof({ weight: 2, arbitrary: fc.json({ maxDepth: 3 }) }, { weight: 1, arbitrary: odd }) }) },
  { weight: 1, arbitrary: fc.oneof(fc.record({ do: fc.constant('nest-json'), at: node, open: fc.constantFrom('[', '{"@graph":'), times: fc.nat(5000) }), fc.record({ do: fc.constant('fill-json'), at: node, times: fc.nat(150_000) })) },
) as fc.Arbitrary<Mutation>;

/** The page's own address, or one that it has nothing to do with. */
export const visited = (own: string): fc.Arbitrary<string> => fc.oneof({ weight: 12, arbitrary: fc.constant(own) }, { weight: 1, arbitrary: address }, { weight: 1, arbitrary: odd.map((part) => `${own}?${part}#${part}`) });
