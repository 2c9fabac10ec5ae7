import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { markedText } from '../robust/offsets';

/** The text nodes of a paragraph, as `readArticle` gives them. */
function placeOf(html: string): Node[] {
  const { document } = parseHTML(`<p>${html}</p>`);
  const nodes: Node[] = [];
  const walk = document.createTreeWalker(document.querySelector('p') as unknown as Element, 4 /* text */);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) nodes.push(node as unknown as Node);
  return nodes;
}
const marked = (html: string, start: number, end: number) => markedText(placeOf(html), { paragraph: 0, start, end });

it('a passage is found over the borders of nodes, white space and invisible characters left out of the count', () => {
  expect(marked('One <b>two</b>  three', 4, 13)).toBe('two  three');
  expect(marked('\n  Com\u00ADmission <i>met</i>', 0, 10)).toBe('Com\u00ADmission');
});
it('a passage that ends in a space ends before the next character', () => {
  expect(marked('“the best ” in town', 1, 10)?.trimEnd()).toBe('the best');
});
it('a passage beyond the text is none', () => {
  expect(marked('One', 0, 9)).toBeNull();
  expect(marked('One', 2, 2)).toBeNull();
});
