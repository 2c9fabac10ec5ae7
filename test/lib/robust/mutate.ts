import type { Mutation } from './mutations';

const pick = <T>(list: ArrayLike<T>, n: number): T | undefined => list[n % Math.max(1, list.length)];

/** Everything under `<html>`: elements and text alike. */
function nodesOf(document: Document): Node[] {
  const nodes: Node[] = [];
  const walk = document.createTreeWalker(document.documentElement);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) nodes.push(node);
  return nodes;
}

const SITE = 'https://www.newsweek.com';
const isElement = (node: Node | undefined): node is Element => node?.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;
const scripts = (document: Document) => [...document.querySelectorAll('script[type="application/ld+json"]')];

/** Every place in a JSON value that can hold another. */
function* fieldsOf(value: unknown): Generator<[object, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value, key];
    yield* fieldsOf((value as Record<string, unknown>)[key]);
  }
}

/** Does one mutation to a document, if there is something that it can be done to. */
export function mutate(document: Document, mutation: Mutation): void {
  switch (mutation.do) {
    case 'metadata': {
      const element = pick([...document.querySelectorAll('meta[content], link[rel="canonical"], time')], mutation.at);
      const name = element?.nodeName === 'META' ? 'content' : element?.nodeName === 'LINK' ? 'href' : 'datetime';
      if (mutation.value === null) element?.removeAttribute(name);
      else element?.setAttribute(name, mutation.value.repeat(mutation.times));
      return;
    }
    case 'address': {
      const element = pick([...document.querySelectorAll('link[rel="canonical"], script[type="application/ld+json"]')], mutation.at);
      if (element?.nodeName === 'LINK') element.setAttribute('href', (element.getAttribute('href') ?? '').replace(SITE, mutation.as));
      else if (element) element.textContent = (element.textContent ?? '').replaceAll(SITE, mutation.as);
      return;
    }
    case 'cut-json': {
      const script = pick(scripts(document), mutation.at);
      const whole = script?.textContent ?? '';
      if (script) script.textContent = whole.slice(0, mutation.offset % (whole.length + 1));
      return;
    }
    case 'json': {
      const script = pick(scripts(document), mutation.at);
      try {
        const data: unknown = JSON.parse(script?.textContent ?? '');
        const field = pick([...fieldsOf(data)], mutation.field);
        if (!script || !field) return;
        Reflect.set(field[0], field[1], mutation.value);
        script.textContent = JSON.stringify(data);
      } catch {
        // broken by a mutation before
      }
      return;
    }
    case 'replace-json': {
      const script = pick(scripts(document), mutation.at);
      if (script) script.textContent = mutation.text;
      return;
    }
    case 'nest-json': {
      const script = pick(scripts(document), mutation.at);
      const close = mutation.open === '[' ? ']' : '}';
      if (script) script.textContent = `${mutation.open.repeat(mutation.times)}1${close.repeat(mutation.times)}`;
      return;
    }
    case 'fill-json': {
      // What was there stays, behind a great many others.
      const script = pick(scripts(document), mutation.at);
      if (script) script.textContent = `{"@graph":[${'0,'.repeat(mutation.times)}${script.textContent || '0'}]}`;
      return;
    }
    case 'write': {
      const node = pick(nodesOf(document).filter(isText), mutation.at);
      if (!node) return;
      const at = mutation.offset % (node.data.length + 1);
      node.data = node.data.slice(0, at) + mutation.text.repeat(mutation.times) + node.data.slice(at);
      return;
    }
    default:
      mutateNode(document, mutation);
  }
}

function mutateNode(document: Document, mutation: Exclude<Mutation, { do: 'metadata' | 'address' | 'cut-json' | 'json' | 'replace-json' | 'nest-json' | 'fill-json' | 'write' }>): void {
  const nodes = nodesOf(document);
  const node = pick(nodes, mutation.at);
  if (!node) return;
  switch (mutation.do) {
    case 'delete':
      node.parentNode?.removeChild(node);
      return;
    case 'duplicate':
      node.parentNode?.insertBefore(node.cloneNode(true), node);
      return;
    case 'unwrap':
      while (isElement(node) && node.firstChild) node.parentNode?.insertBefore(node.firstChild, node);
      return;
    case 'reverse':
      for (const child of [...node.childNodes].toReversed()) node.appendChild(child);
      return;
    case 'empty':
      if (isElement(node)) node.textContent = '';
      else if (isText(node)) node.data = '';
      return;
    case 'hide':
      if (isElement(node)) node.setAttribute('hidden', '');
      return;
    case 'move': {
      const to = pick(nodes.filter(isElement), mutation.to);
      if (to && !node.contains(to)) to.appendChild(node);
      return;
    }
    case 'wrap': {
      const outer = document.createElement(mutation.tag);
      let inner: Element = outer;
      for (let i = 1; i < mutation.times; i++) inner = inner.appendChild(document.createElement(mutation.tag));
      node.parentNode?.insertBefore(outer, node);
      inner.appendChild(node);
      return;
    }
    case 'attribute': {
      // Mostly classes that mean something elsewhere on the page.
      const other = pick(nodes.filter(isElement).filter((e) => e.hasAttribute('class')), mutation.from);
      if (!isElement(node)) return;
      if (mutation.value === null) node.removeAttribute('class');
      else node.setAttribute('class', mutation.from % 4 ? (other?.getAttribute('class') ?? '') : mutation.value);
    }
  }
}
