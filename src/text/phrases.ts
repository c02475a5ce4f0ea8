import type { Token } from 'markdown-it';
import { visible } from './clean.ts';
import { ElementStack } from './element-stack.ts';
import { attributeOf, effectOf, nameOf } from './html-tags.ts';
import { type Inline, type Phrase, plainPhrase } from './inline.ts';
import { toLink } from './links.ts';
import { DEEPEST } from './parser.ts';
import { decodeReferences } from './references.ts';

/**
 * Builds a phrase from the tokens of one paragraph, in which both Markdown and HTML open and close elements.
 *
 * @param written - the HTML tags that are text.
 */
export function phraseIn(tokens: readonly Token[], written: ReadonlySet<Token>): Phrase {
  const stack = new ElementStack(DEEPEST);
  /** The signs around an address that is not linked; `undefined` outside of one. */
  let refused: readonly [string, string] | undefined;
  for (const token of tokens) {
    switch (token.type) {
      case 'softbreak':
      case 'hardbreak':
        stack.add({ tag: 'br' });
        break;
      case 'code_inline':
        stack.add({ tag: 'code', children: visible(token.content) });
        break;
      case 'image':
        stack.add(plainPhrase(phraseIn(token.children ?? [], written)));
        break;
      case 'strong_open':
        stack.openPair('b');
        break;
      case 'em_open':
        stack.openPair('em');
        break;
      case 'strong_close':
      case 'em_close':
        stack.closePair();
        break;
      case 'link_open': {
        const href = String(token.attrGet('href') ?? '');
        refused = refusedAs(token.markup, href);
        if (refused === undefined) stack.openPair('a', href);
        else stack.add(refused[0]);
        break;
      }
      case 'link_close':
        if (refused === undefined) stack.closePair();
        else stack.add(refused[1]);
        refused = undefined;
        break;
      case 'html_inline':
        if (written.has(token)) stack.add(visible(token.content));
        else addTag(stack, token.content);
        break;
      default:
        stack.add(visible(token.content));
    }
  }
  return trimmed(stack.end());
}

/** Markdown takes `<std::string>` and `'a@b.c'` for addresses, but they are text. */
function refusedAs(markup: string, href: string): readonly [string, string] | undefined {
  if (markup === '' || toLink(href).href !== undefined) return undefined;
  return markup === 'autolink' ? ['<', '>'] : ['', ''];
}

function addTag(stack: ElementStack, tag: string): void {
  const name = nameOf(tag);
  const effect = effectOf(name);
  if (effect === undefined) return;
  if (effect === 'br') stack.add({ tag: 'br' });
  else if (effect === 'img') stack.add(decodeReferences(attributeOf(tag, 'alt')));
  else if (tag.startsWith('</')) stack.closeTag(name);
  else stack.openTag(name, effect, decodeReferences(attributeOf(tag, 'href')));
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
    .filter((inline, i, all) => !isBreak(inline) || !isBreak(all[i - 1]))
    .map((inline, i, all) => withoutMargin(inline, i === 0, i === all.length - 1));
  return kept.every((inline) => typeof inline === 'string') ? kept.join('') : kept;
}

function withoutMargin(inline: Inline, isFirst: boolean, isLast: boolean): Inline {
  if (typeof inline !== 'string') return inline;
  const text = isFirst ? inline.trimStart() : inline;
  return isLast ? text.trimEnd() : text;
}
