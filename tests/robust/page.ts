import { Damaged, type Tree } from './damage.ts';
import type { Place } from './damage-kinds.ts';
import type { Shape } from './resumes.ts';

/** The elements that a page may hold, and the attributes that each may have. */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  html: ['lang', 'dir', 'data-name'],
  head: [],
  meta: ['charset', 'name', 'property', 'content', 'http-equiv'],
  title: [],
  link: ['rel', 'href'],
  style: [],
  script: ['type'],
  body: [],
  main: ['id', 'class', 'lang', 'dir'],
  header: ['class'],
  address: ['class'],
  section: ['id', 'class'],
  article: ['class'],
  h1: ['class'],
  h2: [],
  h3: ['class'],
  h4: ['class'],
  div: ['class'],
  p: ['class'],
  ul: ['class'],
  ol: ['class', 'start'],
  li: [],
  span: ['class', 'aria-hidden'],
  b: [],
  em: [],
  i: [],
  code: [],
  sub: [],
  sup: [],
  bdi: [],
  br: [],
  a: ['href', 'rel', 'class'],
  time: ['class', 'datetime'],
  img: ['class', 'src', 'alt'],
};

/** The addresses that a page may link to. */
export const SAFE_HREF =
  /^(?:https?:\/\/[^\s"<>\\]+|mailto:[^\s"<>?&]+@[^\s"<>?&]+|tel:\+?\d+(?:;ext=\d+)?)$/i;
/** A photo is not run and, unlike a link, may be a file beside the page or embedded. */
export const SAFE_SRC =
  /^(?:https?:\/\/[^\s"<>\\]+|data:image\/(?:png|jpe?g|gif|webp|avif)(?:;[\w=-]+)*;base64,[\w+/]+=*|[^\s:"<>\\?#]+\.\w+(?:\?[^\s"<>\\#]*)?)$/i;

const VOID = new Set(['meta', 'link', 'br', 'img']);
/** Whose content is text with text-level elements alone, as an HTML parser would enforce. */
const PHRASING_ONLY = new Set(
  'title p h1 h2 h3 h4 span b em i code sub sup bdi a time address'.split(' '),
);
const PHRASING = new Set('span b em i code sub sup bdi a time br'.split(' '));
const ONCE = ['html', 'head', 'title', 'script', 'body', 'main', 'header', 'h1'];

/** A tag. What follows it is found by searching: a pattern's stack would end in megabytes of text. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-z-]*(?:="[^"<]*")?)*)(\/?)>/y;
const RAW = new Set(['style', 'script']);

/** What was found in a page. */
export interface Page {
  /** What is not as the theme writes it. */
  readonly faults: readonly string[];
  /** The tags of its elements, in order. */
  readonly tags: readonly string[];
  /** What is read in it, as it is written in HTML. */
  readonly text: string;
}

/**
 * Reads a page far more strictly than a browser: only what the theme writes passes, and in that every
 * HTML parser sees the same. Far faster than one, too.
 */
export function readPage(html: string): Page {
  const faults: string[] = [];
  const tags: string[] = [];
  const open: string[] = [];
  const count = new Map<string, number>();
  let text = '';

  const start = '<!DOCTYPE html>\n';
  if (!html.startsWith(start)) faults.push('no doctype');
  let at = start.length;
  while (at < html.length) {
    TAG.lastIndex = at;
    const match = TAG.exec(html);
    if (match === null) {
      faults.push(`what the theme does not write: ${html.slice(at, at + 80)}`);
      break;
    }
    const [written, slash, tag = '', attributes = '', end] = match;
    // Preact closes the elements that have no content, and those alone.
    if ((end === '/') !== (VOID.has(tag) && !slash)) faults.push(`written as ${written}`);
    const next = html.indexOf('<', at + written.length);
    at = next < 0 ? html.length : next;
    const words = html.slice(TAG.lastIndex, at);
    if (RAW.has(tag)) {
      if (slash || !html.startsWith(`</${tag}>`, at)) faults.push(`<${tag}> is not closed`);
      tags.push(tag);
      count.set(tag, (count.get(tag) ?? 0) + 1);
      checkAttributes(tag, attributes, faults);
      at += `</${tag}>`.length;
      continue;
    }
    if (slash) {
      const last = open.pop();
      if (last !== tag) faults.push(`</${tag}> closes <${last}>`);
      if (!PHRASING.has(tag)) text += ' ';
    } else {
      const parent = open.at(-1);
      if (parent === undefined && tag !== 'html') faults.push(`<${tag}> outside of <html>`);
      if (parent !== undefined && PHRASING_ONLY.has(parent) && !PHRASING.has(tag)) {
        faults.push(`<${tag}> in <${parent}>`);
      }
      if (tag === 'a' && open.includes('a')) faults.push('<a> in <a>');
      if (tag === 'h2' && tags.at(-1) !== 'section') faults.push('<h2> that opens no section');
      if (tags.at(-1) === 'section' && tag !== 'h2') faults.push('<section> without <h2>');
      tags.push(tag);
      count.set(tag, (count.get(tag) ?? 0) + 1);
      checkAttributes(tag, attributes, faults);
      if (!VOID.has(tag)) open.push(tag);
      if (!PHRASING.has(tag) || tag === 'br') text += ' ';
    }
    if (open.includes('body')) text += words;
  }
  if (open.length > 0) faults.push(`<${open.join('> <')}> never closed`);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  if (new Set(ids).size < ids.length) faults.push(`two elements with one id: ${ids.join(' ')}`);
  const empty = /<(h\d|li|p|section|article|title)(?: [^>]*)?><\/\1>/.exec(html);
  if (empty !== null) faults.push(`nothing in ${empty[0]}`);
  for (const tag of ONCE)
    if (count.get(tag) !== 1) faults.push(`${count.get(tag) ?? 0} of <${tag}>`);
  return { faults, tags, text };
}

function checkAttributes(tag: string, written: string, faults: string[]): void {
  const known = ELEMENTS[tag];
  if (known === undefined) {
    faults.push(`the element <${tag}>`);
    return;
  }
  for (const [, name = '', value = ''] of written.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
    if (!known.includes(name)) faults.push(`the attribute ${name} of <${tag}>`);
    if (name === 'href' || name === 'src') {
      const address = value
        .replaceAll('&lt;', '<')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      const isSafe = name === 'src' ? SAFE_SRC.test(address) : SAFE_HREF.test(address);
      if (!isSafe) faults.push(`the ${name} ${address}`);
    }
    if (name === 'http-equiv' && value !== 'Content-Security-Policy')
      faults.push(`<meta ${value}>`);
    if (tag === 'script' && value !== 'application/ld+json') faults.push('a script that runs');
  }
}

/** What must never be read on a page: the traces of values that were printed unread. */
export const TRACES =
  /\bundefined\b|\bnull\b|\bNaN\b|\bInfinity\b|\[object |Invalid Date|\[native code|=>|Symbol\(/;

/** The first two traces of unread values in `page`, the stylesheets left out. */
export function tracesIn(html: string): string[] {
  const markup = html.replace(/<style>[^<]*<\/style>/g, '');
  const match = TRACES.exec(markup);
  return match === null
    ? []
    : [`… ${markup.slice(Math.max(0, match.index - 60), match.index + 40)} …`];
}

/** Short, so that looking for it takes no time in a text of a hundred thousand letters. */
const WORD = /\p{Ll}{1,12}\d{1,9}z/gu;

/** The numbered words of a text. */
export function wordsIn(text: string): Set<string> {
  return new Set(text.match(WORD));
}

/** The numbered words of `tree` that a page must show, for all that was damaged in it. */
export function readableWords(tree: Tree, shape: Shape, found: string[] = []): string[] {
  if (tree instanceof Damaged) {
    return tree.keeps(shape.place) ? readableWords(tree.of, shape, found) : found;
  }
  if (typeof tree === 'string') {
    // A photo is seen, and its address is not read.
    if (isText(shape.place) && !tree.endsWith('.png')) found.push(...(tree.match(WORD) ?? []));
  } else if (Array.isArray(tree)) {
    for (const item of tree) if (shape.item !== undefined) readableWords(item, shape.item, found);
  } else if (typeof tree === 'object' && tree !== null) {
    for (const [key, child] of Object.entries(tree)) {
      const field = shape.fields?.[key];
      if (field !== undefined) readableWords(child, field, found);
    }
  }
  return found;
}

function isText(place: Place): boolean {
  return place === 'leaf';
}
