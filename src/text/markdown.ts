import type { Token } from 'markdown-it';
import { clean } from './clean.ts';
import { ElementStack } from './element-stack.ts';
import { holdsList, withMarkdownLists } from './html-lists.ts';
import { attributeOf, effectOf, nameOf } from './html-tags.ts';
import { type Block, type Inline, type Phrase, type Prose, plainPhrase } from './inline.ts';
import { toLink } from './links.ts';
import { DEEPEST, parser } from './parser.ts';

/**
 * Any character that may start Markdown or HTML. Each alternative starts with a different character, so
 * that the search is fast.
 */
const MARKUP = /[\\`*_[\n]|<[a-zA-Z/!?]|&[#a-zA-Z]|:\/\/|[wW]{3}\.|@\S/;

/** The start of a list item, in Markdown or with a pasted bullet. */
const ITEM = /^(?:[-+*•◦▪‣·–]|\d{1,9}[.)])\s/;

/** Pasted bullets at the start of a line, which Markdown does not know. */
const PASTED_BULLETS = /^([ \t]*)[•◦▪‣·–](?=\s)/gm;

/**
 * Longer texts, in characters, are not parsed: regular expressions run out of stack on several
 * megabytes.
 */
const LONGEST_TEXT = 2 ** 20;

/**
 * Parses a text in Markdown or HTML that may have several paragraphs and lists.
 *
 * @example toProse('**Led** a team') // [{ kind: 'paragraph', phrase: [{ tag: 'b', children: 'Led' }, ' a team'] }]
 */
export function toProse(written: string): Prose {
  const text = clean(written);
  const isItem = ITEM.test(text);
  if (!isItem && !MARKUP.test(text)) return text;
  if (isItem || text.includes('\n') || holdsList(text)) return parsedProse(text);
  return proseOf(parsedPhrase(text));
}

/**
 * Parses a text in Markdown or HTML for one line, such as a keyword.
 *
 * @example toPhrase('C++ & `gRPC`') // ['C++ & ', { tag: 'code', children: 'gRPC' }]
 */
export function toPhrase(written: string): Phrase {
  const text = clean(written);
  return MARKUP.test(text) || ITEM.test(text) ? parsedPhrase(text) : text;
}

/** Character references such as `&amp;`, `&#8211;` and `&#x2013;`. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi;

/** Replaces HTML's character references by their characters. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return clean(text.replace(REFERENCE, (reference) => plainPhrase(parsedPhrase(reference))));
}

function parsedPhrase(text: string): Phrase {
  if (text.length > LONGEST_TEXT) return text;
  return phraseIn(parser().parseInline(text, {})[0]?.children ?? []);
}

function parsedProse(text: string): Prose {
  if (text.length > LONGEST_TEXT) return asWritten(text);
  const source = holdsList(text) ? withMarkdownLists(text) : text;
  const tokens = parser().parse(source.replace(PASTED_BULLETS, '$1-'), {});
  if (tokens.some((token) => token.level >= DEEPEST - 2)) return asWritten(text);
  return blocksIn(tokens);
}

function proseOf(phrase: Phrase): Prose {
  if (typeof phrase === 'string') return phrase;
  return phrase.length === 0 ? '' : [{ kind: 'paragraph', phrase }];
}

function asWritten(text: string): Prose {
  const lines = text.split('\n').flatMap((line): Inline[] => [{ tag: 'br' }, line]);
  return [{ kind: 'paragraph', phrase: lines.slice(1) }];
}

/** Builds paragraphs and lists from the parser's flat list of tokens. */
function blocksIn(tokens: readonly Token[]): Prose {
  const prose: Block[] = [];
  const targets: Block[][] = [prose];
  const lists: { start: number | undefined; items: Block[][] }[] = [];
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
        const phrase = phraseIn(token.children ?? []);
        if (phrase.length > 0) target.push({ kind: 'paragraph', phrase });
        break;
      }
    }
  }
  return prose;
}

/** Builds a phrase from the tokens of one paragraph, in which both Markdown and HTML open and close elements. */
function phraseIn(tokens: readonly Token[]): Phrase {
  const stack = new ElementStack(DEEPEST);
  const closed = new Set(tokens.filter(isEndTag).map(({ content }) => nameOf(content)));
  let isRefused = false;
  for (const token of tokens) {
    switch (token.type) {
      case 'softbreak':
      case 'hardbreak':
        stack.add({ tag: 'br' });
        break;
      case 'code_inline':
        stack.add({ tag: 'code', children: token.content });
        break;
      case 'strong_open':
        stack.openPair('b');
        break;
      case 'em_open':
        stack.openPair('i');
        break;
      case 'strong_close':
      case 'em_close':
        stack.closePair();
        break;
      case 'link_open': {
        const href = String(token.attrGet('href') ?? '');
        // Markdown takes `<std::string>` for an address, but it is text.
        isRefused = token.markup === 'autolink' && toLink(href).href === undefined;
        if (isRefused) stack.add('<');
        else stack.openPair('a', href);
        break;
      }
      case 'link_close':
        if (isRefused) stack.add('>');
        else stack.closePair();
        isRefused = false;
        break;
      case 'html_inline':
        addTag(stack, token.content, closed.has(nameOf(token.content)));
        break;
      default:
        stack.add(token.content);
    }
  }
  return trimmed(stack.end());
}

const isEndTag = ({ type, content }: Token) => type === 'html_inline' && content[1] === '/';

function addTag(stack: ElementStack, tag: string, isClosed: boolean): void {
  const effect = effectOf(tag, isClosed);
  if (effect === undefined) return;
  if (effect === 'text') stack.add(tag);
  else if (effect === 'br') stack.add({ tag: 'br' });
  else if (tag.startsWith('</')) stack.closeTag(nameOf(tag));
  else stack.openTag(nameOf(tag), effect, attributeOf(tag, 'href'));
}

const isBreak = (inline: Inline | undefined) => typeof inline === 'object' && inline.tag === 'br';
const isBlank = (inline: Inline | undefined) =>
  isBreak(inline) || (typeof inline === 'string' && inline.trim() === '');

/** Removes line breaks at both ends and repeated ones, which tags such as `</p><p>` leave. */
function trimmed(phrase: readonly Inline[]): Phrase {
  const first = phrase.findIndex((inline) => !isBlank(inline));
  const last = phrase.findLastIndex((inline) => !isBlank(inline));
  if (first < 0) return '';
  const kept = phrase
    .slice(first, last + 1)
    .filter((inline, i, all) => !isBreak(inline) || !isBreak(all[i - 1]));
  return kept.every((inline) => typeof inline === 'string') ? kept.join('') : kept;
}
