import type { Inline, Phrase, Prose } from '../text/inline.ts';
import { plainPhrase } from '../text/inline.ts';
import type { View } from '../view/model.ts';
import { blocksOf, type TextBlock } from './blocks.ts';
import { raisedText } from './raised.ts';
import { wrapped } from './wrap.ts';

/** Writes a page as plain text: titles in capitals, "- " before bullets, entries apart by an empty line. */
export function plainText(view: View, width: number): string {
  const paragraphs: string[][] = [[]];
  for (const block of blocksOf(view)) {
    const isTitle = block.kind === 'heading' && block.level === 2;
    if (block.kind === 'end' || isTitle) paragraphs.push([]);
    const text = textOf(block, view.lang, width);
    if (text !== '') paragraphs.at(-1)?.push(text);
  }
  const filled = paragraphs.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function textOf(block: TextBlock, lang: string, width: number): string {
  switch (block.kind) {
    case 'heading': {
      const text = [block.phrase, ...block.others].map(phraseText).join(' | ');
      return wrapped(block.level === 2 ? text.toLocaleUpperCase(lang) : text, width);
    }
    case 'lines':
      return block.lines
        .map((parts) => wrapped(parts.map(phraseText).join(' | '), width))
        .join('\n');
    case 'prose':
      return proseText(block.prose, width);
    case 'end':
      return '';
  }
}

/** Paragraphs and lists; a list inside another one is indented. */
export function proseText(prose: Prose, width: number, indent = ''): string {
  if (typeof prose === 'string') return wrapped(prose, width, indent);
  return prose
    .map((block, i) => {
      if (block.kind === 'list') return itemsText(block.items, block.start, width, indent);
      const text = wrapped(phraseText(block.phrase), width, indent);
      // Two paragraphs are apart, or they would be one.
      return i > 0 && prose[i - 1]?.kind === 'paragraph' ? `\n${indent}${text}` : text;
    })
    .join(`\n${indent}`);
}

function itemsText(
  items: readonly Prose[],
  start: number | undefined,
  width: number,
  indent: string,
): string {
  return items
    .map((item, i) => {
      const mark = start === undefined ? '- ' : `${start + i}. `;
      return mark + proseText(item, width, indent + ' '.repeat(mark.length));
    })
    .join(`\n${indent}`);
}

/** A phrase with the addresses of its links. */
export function phraseText(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if (inline.tag === 'br') return '\n';
  const text = phraseText(inline.children);
  if (inline.tag === 'sup' || inline.tag === 'sub') return raisedText(inline.tag, text);
  if (inline.tag !== 'a') return text;
  // A number is written as people write it; its address has only the digits of it.
  if (inline.href.startsWith('tel:')) return text;
  const address = inline.href.replace(/^mailto:/, '');
  return says(plainPhrase(inline.children), address) ? text : `${text} (${address})`;
}

/** Whether a link's text is its address, without the parts that readers do not need. */
function says(text: string, address: string): boolean {
  const bare = (each: string) =>
    each
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[\s().-]|\/$/g, '');
  return bare(text) === bare(address) || decoded(bare(address)) === bare(text);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
