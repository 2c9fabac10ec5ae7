import type { Place } from './types';
import { dataOf, tidy } from './text';

/** One paragraph as found: inline text between two block boundaries. */
export interface Run {
  text: string;
  place: Place;
  heading: boolean;
  /** Every word of it is a link. */
  linked: boolean;
}

const BLOCKS = new Set('ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(' '));
const ELEMENT = 1;
const TEXT = 3;

const isBlock = (node: Node): boolean => node.nodeType === ELEMENT && BLOCKS.has(node.nodeName.toUpperCase());
const isNamed = (node: Node, name: string): boolean => node.nodeName.toUpperCase() === name;

/**
 * The paragraphs under `root`, in order: whatever inline text stands between two block
 * boundaries or two line breaks, so that `<p>`, bare `<div>` and `<br><br>` read alike.
 * Walks without recursion (pages may be nested very deep) and changes nothing.
 *
 * @param skip elements whose whole content is left out.
 */
export function paragraphRuns(root: Element, skip: ReadonlySet<Node>): Run[] {
  const runs: Run[] = [];
  let nodes: Node[] = [];
  let breaks = 0;
  let links = 0; // depth of <a> around the current node
  let unlinked = false;
  let heading = false;

  const flush = () => {
    breaks = 0;
    if (!nodes.length) return;
    const text = tidy(nodes.map(dataOf).join(''));
    if (text) runs.push({ text, place: nodes, heading, linked: !unlinked });
    nodes = [];
    unlinked = false;
  };
  const enter = (node: Node) => {
    if (isBlock(node)) {
      flush();
      heading = /^H[1-6]$/i.test(node.nodeName);
    } else if (isNamed(node, 'A')) links++;
  };
  const leave = (node: Node) => {
    if (isBlock(node)) {
      flush();
      heading = false;
    } else if (isNamed(node, 'A')) links--;
  };

  let node: Node = root;
  for (;;) {
    let down = false;
    if (node.nodeType === TEXT) {
      const blank = tidy(dataOf(node)) === '';
      if (!blank) breaks = 0;
      if (!blank || nodes.length) nodes.push(node);
      if (!blank && !links) unlinked = true;
    } else if (isNamed(node, 'BR')) {
      // One line break is a space inside a paragraph, two are its end.
      if (++breaks >= 2) flush();
      else if (nodes.length) nodes.push(node);
    } else if (node.nodeType === ELEMENT && (node === root || !skip.has(node))) {
      enter(node);
      down = node.firstChild !== null;
      if (!down) leave(node);
    } else if (node.nodeType === ELEMENT && isBlock(node)) flush();

    if (down) {
      node = node.firstChild as Node;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode as Node;
      if (node !== root) leave(node);
    }
    if (node === root) break;
    node = node.nextSibling as Node;
  }
  flush();
  return runs;
}
