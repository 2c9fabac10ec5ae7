import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpeakers, type Findings } from '../../../lib/speakers';

const find = (paragraphs: string[]): Findings => findSpeakers({ headline: '', paragraphs, published: null });

const PIECES = ['"', '“', '”', "''", "'", ' ', ', ', '. ', ': ', '(', ')', '—', 'said', 'told', 'according to ', 'that ', 'who ', 'and ', 'the ', 'Mary Barlow', 'Barlow', 'Mr. ', 'senator', 'he', 'she', 'was asked ', 'declined to comment', "'s ", '🚨', 'Ünal', '\n', 'a'];
const wild = fc.array(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')), { maxLength: 6 });

describe('whatever the text', () => {
  it('every span lies in its paragraph, in order, and every speaker is listed', () => {
    fc.assert(
      fc.property(wild, (paragraphs) => {
        const { attributions, speakers, reply } = find(paragraphs);
        const names = new Set(speakers.map((s) => s.name));
        for (const a of attributions) {
          const length = paragraphs[a.paragraph]?.length ?? -1;
          const spans = [...a.content, ...a.quoted, ...(a.cue ? [a.cue] : [])];
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(length);
            // Neither end stands between the two code units of an emoji.
            for (const at of [start, end]) expect(/[\uD800-\uDBFF]/.test(paragraphs[a.paragraph]?.charAt(at - 1) ?? '')).toBe(false);
          }
          if (a.source) expect(a.source[1]).toBeLessThanOrEqual(paragraphs[a.sourceParagraph]?.length ?? -1);
          expect(a.content.length).toBeGreaterThan(0);
          expect(a.kind === 'indirect').toBe(a.quoted.length === 0);
          if (a.speaker !== null) expect(names.has(a.speaker)).toBe(true);
          if (a.quotedBy !== null) expect(names.has(a.quotedBy)).toBe(true);
        }
        // in the article's own words: "she" by the name that stands elsewhere, "his office" with it
        for (const r of reply) for (const part of r.party.split(/(?<=.)’s (?=.)/)) expect(paragraphs.join('\n')).toContain(part);
      }),
      { numRuns: 400 },
    );
  });
});

/** A text with holes for two people of one gender and two parties. */
const story = (a: [string, string], b: [string, string], left: string, right: string): string[] => [
  `${left} Senator ${a.join(' ')} and ${right} Governor ${b.join(' ')} met on Monday.`,
  `"We agree on the bridge," ${a[1]} said. "It is old."`,
  `${b[1]} told reporters that the ${left} plan was "a gift" to drivers, adding that it would fail.`,
  `"I never said so," he added. According to ${a[1]}, the ${right} plan is worse.`,
  `The senator accused ${b[1]} of "playing games." ${right} leaders criticized the ${left} proposal.`,
  `${a[1]} declined to comment. Newsweek has contacted ${b[1]} for comment.`,
];
/** The answer with the words in place of offsets, so that names of other lengths can be compared. */
function inWords(paragraphs: string[]): string {
  const { attributions, speakers, reply } = find(paragraphs);
  const words = (p: number, span: [number, number] | null) => (span ? paragraphs[p]?.slice(...span) : null);
  return JSON.stringify({
    attributions: attributions.map((a) => [a.paragraph, a.kind, a.content.map((s) => words(a.paragraph, s)), a.quoted.map((s) => words(a.paragraph, s)), words(a.paragraph, a.cue), words(a.sourceParagraph, a.source), a.speaker, a.quotedBy]),
    speakers,
    reply,
  });
}
const swap = (text: string, pairs: [string, string][]): string => pairs.reduce((t, [x, y]) => t.replaceAll(x, '\u0000').replaceAll(y, x).replaceAll('\u0000', y), text);

describe('swapping', () => {
  const given = fc.constantFrom('Peter', 'Paul', 'Thomas', 'George', 'Henry', 'Karl');
  const surname = fc.constantFrom('Ashdown', 'Barlow', 'Quillfeather', 'Moss', 'Okafor', 'Petrenko');
  it('the names swaps the answer and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(given, { minLength: 2, maxLength: 2 }), fc.uniqueArray(surname, { minLength: 2, maxLength: 2 }), ([g = '', h = ''], [s = '', t = '']) => {
        const one = inWords(story([g, s], [h, t], 'Democratic', 'Republican'));
        const other = inWords(story([h, t], [g, s], 'Democratic', 'Republican'));
        expect(swap(other, [[g, h], [s, t]])).toBe(one);
      }),
    );
  });
  it('the parties swaps the answer and nothing else', () => {
    fc.assert(
      fc.property(given, surname, (g, s) => {
        const people: [[string, string], [string, string]] = [[g, s], [g === 'Peter' ? 'Paul' : 'Peter', s === 'Moss' ? 'Barlow' : 'Moss']];
        expect(swap(inWords(story(...people, 'Republican', 'Democratic')), [['Republican', 'Democratic']])).toBe(inWords(story(...people, 'Democratic', 'Republican')));
      }),
    );
  });
});
