import type { Token } from 'markdown-it';
import { holdsList, withMarkdownLists } from './html-lists.ts';
import { attributeOf, type Effect, effectOf, nameOf } from './html-tags.ts';
import { toLink } from './links.ts';
import { DEEPEST } from './markdown-rules.mjs';
import { parser } from './parser.ts';
import { type Block, type Inline, type Prose, plainPhrase } from './prose.ts';

/** Bullets that people paste, at the start of a line; to Markdown they are letters. */
const PASTED_BULLETS = /^([ \t]*)[•◦▪‣·–](?=\s)/gm;

/** No résumé has a longer text; a pattern's stack would end in one of several megabytes. */
const LONGEST_TEXT = 2 ** 20;

/** A cleaned text of several lines or lists, as Markdown reads it. */
export function parsedProse(text: string): Prose {
  if (text.length > LONGEST_TEXT) return asWritten(text);
  const source = holdsList(text) ? withMarkdownLists(text) : text;
  const tokens = parser().parse(source.replace(PASTED_BULLETS, '$1-'), {});
  if (tokens.some((token) => token.level >= DEEPEST - 2)) return asWritten(text);
  return blocksIn(tokens);
}

/** Bare addresses, references and escapes, for which markdown-it goes over a line once more. */
const ONCE_MORE = /\/\/|@|www\.|[&\\]/i;

/** A cleaned text on one line, as Markdown reads it. */
export function parsedPhrase(text: string): readonly Inline[] {
  if (text.length > LONGEST_TEXT) return [text];
  return phraseOf(ONCE_MORE.test(text) ? allTokens(text) : inlineTokens(text));
}

function allTokens(text: string): readonly Token[] {
  return parser().parseInline(text, {})[0]?.children ?? [];
}

function inlineTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  parser().inline.parse(text, parser(), {}, tokens);
  return tokens;
}

function asWritten(text: string): Prose {
  const lines = text.split('\n').flatMap((line): Inline[] => [{ tag: 'br' }, line]);
  return [{ kind: 'paragraph', phrase: lines.slice(1) }];
}

type OpenList = { start: number | undefined; items: Block[][] };

function blocksIn(tokens: readonly Token[]): readonly Block[] {
  const prose: Block[] = [];
  const targets: Block[][] = [prose];
  const lists: OpenList[] = [];
  for (const token of tokens) {
    const target = targets.at(-1) ?? prose;
    switch (token.type) {
      case 'bullet_list_open':
        lists.push({ start: undefined, items: [] });
        break;
      case 'ordered_list_open':
        lists.push({ start: Number(token.attrGet('start') ?? 1), items: [] });
        break;
      case 'list_item_open': {
        const item: Block[] = [];
        lists.at(-1)?.items.push(item);
        targets.push(item);
        break;
      }
      case 'list_item_close':
        targets.pop();
        break;
      case 'bullet_list_close':
      case 'ordered_list_close': {
        const list = lists.pop();
        const items = list?.items.filter((item) => item.length > 0) ?? [];
        if (items.length > 0) target.push({ kind: 'list', start: list?.start, items });
        break;
      }
      case 'inline': {
        const phrase = phraseOf(token.children ?? []);
        if (phrase.length > 0) target.push({ kind: 'paragraph', phrase });
        break;
      }
    }
  }
  return prose;
}

interface Frame {
  /** The element to make; `undefined` for one whose text is its parent's. */
  readonly effect: Effect | undefined;
  /** The HTML tag that opened the frame, or `''` where Markdown did. */
  readonly openedBy: string;
  readonly href: string;
  readonly children: Inline[];
}

/** Folds the flat tokens of a line, Markdown's pairs and HTML's tags, into nested elements. */
function phraseOf(tokens: readonly Token[]): readonly Inline[] {
  const frames: Frame[] = [];
  const root: Inline[] = [];
  let depth = 0;
  let links = 0;
  let isRefused = false;
  // How many tags of each name are open inside Markdown's innermost pair: none closes beyond it.
  const scopes = [new Map<string, number>()];
  const here = () => frames.at(-1)?.children ?? root;
  let ended: ReadonlySet<string> | undefined;
  const openTags = (name: string) => scopes.at(-1)?.get(name) ?? 0;

  // What goes too deep, or would be a link in a link, keeps its text and is no element.
  const open = (effect: Effect, openedBy = '', href = '') => {
    const isIdle = depth >= DEEPEST || (effect === 'a' && links > 0);
    frames.push({
      effect: isIdle ? undefined : effect,
      openedBy,
      href,
      children: isIdle ? here() : [],
    });
    if (openedBy === '') scopes.push(new Map());
    else scopes.at(-1)?.set(openedBy, openTags(openedBy) + 1);
    if (isIdle) return;
    depth += 1;
    if (effect === 'a') links += 1;
  };
  const close = () => {
    const frame = frames.pop();
    if (frame === undefined) return;
    if (frame.openedBy === '') scopes.pop();
    else scopes.at(-1)?.set(frame.openedBy, openTags(frame.openedBy) - 1);
    if (frame.effect === undefined) return;
    depth -= 1;
    if (frame.effect === 'a') links -= 1;
    const parent = here();
    for (const inline of elementOf(frame)) parent.push(inline);
  };
  const closeTag = (name: string) => {
    if (openTags(name) === 0) return;
    while (frames.at(-1)?.openedBy !== name) close();
    close();
  };
  const closePair = () => {
    while (frames.length > 0 && frames.at(-1)?.openedBy !== '') close();
    close();
  };

  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        if (token.content !== '') here().push(token.content);
        break;
      case 'softbreak':
      case 'hardbreak':
        here().push({ tag: 'br' });
        break;
      case 'code_inline':
        here().push({ tag: 'code', children: [token.content] });
        break;
      case 'strong_open':
        open('b');
        break;
      case 'em_open':
        open('i');
        break;
      case 'link_open': {
        const href = String(token.attrGet('href') ?? '');
        // To Markdown `<std::string>` is an address in brackets.
        isRefused = token.markup === 'autolink' && toLink(href).href === undefined;
        if (isRefused) here().push('<');
        else open('a', '', href);
        break;
      }
      case 'link_close':
        if (isRefused) here().push('>');
        else closePair();
        isRefused = false;
        break;
      case 'strong_close':
      case 'em_close':
        closePair();
        break;
      case 'html_inline': {
        const name = nameOf(token.content);
        ended ??= endTagsIn(tokens);
        const effect = effectOf(token.content, ended.has(name));
        if (effect === 'text') here().push(token.content);
        else if (effect === 'br') here().push({ tag: 'br' });
        else if (effect === undefined) break;
        else if (token.content.startsWith('</')) closeTag(name);
        else open(effect, name, attributeOf(token.content, 'href'));
        break;
      }
      default:
        if (token.content !== '') here().push(token.content);
    }
  }
  while (frames.length > 0) close();
  return withoutOuterBreaks(root);
}

/** The names of the elements that end in a line. */
function endTagsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const tags = tokens.filter(({ type, content }) => type === 'html_inline' && content[1] === '/');
  return new Set(tags.map(({ content }) => nameOf(content)));
}

function elementOf({ effect, href, children }: Frame): readonly Inline[] {
  if (effect === undefined || effect === 'text' || effect === 'br' || children.length === 0) {
    return children;
  }
  if (effect !== 'a') return [{ tag: effect, children }];
  const link = toLink(href);
  if (link.href !== undefined) return [{ tag: 'a', href: link.href, children }];
  return href === '' || plainPhrase(children) === href ? children : [...children, ` (${href})`];
}

const isBreak = (inline: Inline | undefined) => typeof inline === 'object' && inline.tag === 'br';
const isBlank = (inline: Inline | undefined) =>
  isBreak(inline) || (typeof inline === 'string' && inline.trim() === '');

/** No break at either end, and never two in a row: block tags such as `</p><p>` leave several. */
function withoutOuterBreaks(phrase: readonly Inline[]): readonly Inline[] {
  let first = 0;
  let last = phrase.length;
  while (first < last && isBlank(phrase[first])) first++;
  while (last > first && isBlank(phrase[last - 1])) last--;
  return phrase
    .slice(first, last)
    .filter((inline, i, all) => !isBreak(inline) || !isBreak(all[i - 1]));
}
