import { type Inline, type Phrase, type Prose, plainPhrase } from '../text/inline.ts';
import type { View } from '../view/model.ts';
import { blocksOf, type TextBlock } from './blocks.ts';

/** Writes a page as Markdown (https://commonmark.org), which reads back to the same text. */
export function markdown(view: View): string {
  const blocks = blocksOf(view).map(blockText);
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}

function blockText(block: TextBlock): string {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${onOneLine(block.phrase)}`, lineText(block.others)]
        .filter((text) => text !== '')
        .join('\n\n');
    case 'lines':
      // Two spaces at the end of a line break it.
      return block.lines.map(lineText).join('  \n');
    case 'prose':
      return proseText(block.prose);
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

function proseText(prose: Prose, indent = ''): string {
  if (typeof prose === 'string') return atStart(escaped(prose));
  return prose
    .map((block) => {
      if (block.kind === 'list') return itemsText(block.items, block.start, indent);
      return atStart(phraseText(block.phrase)).replaceAll('\n', `\n${indent}`);
    })
    .join(`\n\n${indent}`);
}

function itemsText(items: readonly Prose[], start: number | undefined, indent: string): string {
  return items
    .map((item, i) => {
      const mark = start === undefined ? '- ' : `${start + i}. `;
      return mark + proseText(item, indent + ' '.repeat(mark.length));
    })
    .join(`\n${indent}`);
}

function phraseText(phrase: Phrase): string {
  return typeof phrase === 'string' ? escaped(phrase) : phrase.map(inlineText).join('');
}

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
    default:
      // Markdown has no raised and lowered letters, and needs no directions.
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
