import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a document, in order, as an HTML parser reads it. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node) => {
    if (tree.isElementNode(node)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

/** The value of an element's attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

const BREAKING = new Set(['p', 'h1', 'h2', 'h3', 'li', 'br', 'div', 'section', 'article']);

/** The text of the body, white space folded; blocks are separated by a space. */
export function bodyText(html: string): string {
  const read = (node: Node): string => {
    if (tree.isTextNode(node)) return node.value;
    if (!('childNodes' in node)) return '';
    const text = node.childNodes.map(read).join('');
    return tree.isElementNode(node) && BREAKING.has(node.tagName) ? ` ${text} ` : text;
  };
  const body = elementsOf(html).find((element) => element.tagName === 'body');
  return body === undefined ? '' : read(body).replace(/\s+/g, ' ').trim();
}

/** The hrefs of the body's links. */
export function hrefs(html: string): (string | undefined)[] {
  return elementsOf(html)
    .filter((element) => element.tagName === 'a')
    .map((element) => attribute(element, 'href'));
}

/** What must never be seen on a page: the traces of values that were printed unread. */
export const ARTEFACT = /\bundefined\b|\bnull\b|\bNaN\b|\[object |Invalid Date|Invalid date/;
