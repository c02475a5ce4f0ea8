import { type Inline, type Phrase, type Prose, plainPhrase } from '../text/inline.ts';
import type { View } from '../view/model.ts';
import { blocksOf, type TextBlock } from './blocks.ts';
import { raisedText } from './raised.ts';

/** Writes a page as Markdown (https://commonmark.org), which reads back to the same text. */
export function markdown(view: View): string {
  const texts: string[] = [];
  let before: TextBlock | undefined;
  let isSecond = false;
  for (const block of blocksOf(view)) {
    isSecond = hasList(before, -1) && hasList(block, 0) && !isSecond;
    texts.push(blockText(block, isSecond));
    before = block;
  }
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

/** Whether a block begins (0) or ends (-1) with a list. */
const hasList = (block: TextBlock | undefined, at: 0 | -1): boolean =>
  block?.kind === 'prose' && typeof block.prose !== 'string' && block.prose.at(at)?.kind === 'list';

/** @param isSecond - whether a list before it goes on to its start. */
function blockText(block: TextBlock, isSecond: boolean): string {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${onOneLine(block.phrase)}`, lineText(block.others)]
        .filter((text) => text !== '')
        .join('\n\n');
    case 'lines':
      // Two spaces at the end of a line break it.
      return block.lines.map(lineText).join('  \n');
    case 'prose':
      return proseText(block.prose, '', isSecond);
    case 'end':
      return '';
  }
}

const lineText = (parts: readonly Phrase[]) =>
  parts.map((part) => atStart(phraseText(part))).join(' | ');

/** A heading has no line breaks, and number signs at its end would be no part of it. */
function onOneLine(phrase: Phrase): string {
  const lines = phraseText(phrase).split('\n');
  const text = lines.map((line) => line.trim()).join(' ');
  return text.endsWith('#') ? `${text.slice(0, -1)}\\#` : text;
}

function proseText(prose: Prose, indent = '', isSecond = false): string {
  if (typeof prose === 'string') return atStart(escaped(prose));
  let lists = isSecond ? 1 : 0;
  return prose
    .map((block) => {
      // Two lists side by side would be one if they had the same marks.
      if (block.kind === 'list')
        return itemsText(block.items, block.start, indent, lists++ % 2 === 1);
      lists = 0;
      return atStart(phraseText(block.phrase)).replaceAll('\n', `\n${indent}`);
    })
    .join(`\n\n${indent}`);
}

function itemsText(
  items: readonly Prose[],
  start: number | undefined,
  indent: string,
  isSecond: boolean,
): string {
  return items
    .map((item, i) => {
      const mark =
        start === undefined ? (isSecond ? '* ' : '- ') : `${start + i}${isSecond ? ')' : '.'} `;
      return mark + proseText(item, indent + ' '.repeat(mark.length));
    })
    .join(`\n${indent}`);
}

function phraseText(phrase: Phrase): string {
  if (typeof phrase === 'string') return escaped(phrase);
  let text = '';
  let isMarked = false;
  for (const inline of phrase) {
    const next = inlineText(inline);
    const wasMarked = isMarked;
    isMarked = typeof inline === 'object' && STRESSED.has(inline.tag);
    if (wasMarked && INSIDE_END.test(text)) text += next.replace(LETTER_FIRST, reference);
    else if (isMarked && INSIDE_START.test(next))
      text = text.replace(LETTER_LAST, reference) + next;
    else text += next;
  }
  return text;
}

/**
 * Marks between a sign and a letter, as in `**Note:**text`, are none. A letter that is written as a character
 * reference counts as a sign, so that they are.
 */
const reference = (letter: string) => `&#${letter.codePointAt(0)};`;
const STRESSED: ReadonlySet<string> = new Set(['b', 'em', 'i']);
const INSIDE_END = /[^\p{L}\p{N}\s*]\*+$/u;
const INSIDE_START = /^\*+[^\p{L}\p{N}\s*]/u;
const LETTER_FIRST = /^[\p{L}\p{N}]/u;
const LETTER_LAST = /[\p{L}\p{N}]$/u;

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return escaped(inline);
  if (inline.tag === 'br') return '  \n';
  if (inline.tag === 'code') return codeText(inline.children);
  const text = phraseText(inline.children);
  switch (inline.tag) {
    case 'a':
      return `[${text}](${target(inline.href)})`;
    case 'b':
      return marked('**', text);
    case 'em':
    case 'i':
      return marked('*', text);
    case 'sup':
    case 'sub':
      return raisedText(inline.tag, text);
    default:
      // Markdown needs no directions.
      return text;
  }
}

/** Brackets and what would end the address are percent-encoded. */
const target = (href: string) =>
  href.replace(/[<>()\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** Marks must touch the words that they stress, so spaces go outside. */
function marked(mark: string, text: string): string {
  const inner = text.trim();
  const at = text.indexOf(inner);
  if (inner === '') return text;
  return text.slice(0, at) + mark + inner + mark + text.slice(at + inner.length);
}

function codeText(phrase: Phrase): string {
  const text = plainPhrase(phrase);
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : fence + text + fence;
}

/** Escapes what would be a mark anywhere in a text. An underscore inside a word is none. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*<[\]]|~~|!(?=\[|$)/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** Escapes what would be a mark at the start of a line: of a heading, a list, a quotation, a rule. */
function atStart(text: string): string {
  return text
    .replace(/^([ \t]*)([#>+=-])/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}
