import { appended } from './joined.ts';
import { type Words, words } from './words.ts';

/** A run of text and what stands inside it; `tag` is the HTML element that it becomes. */
export type Inline =
  | string
  | { readonly tag: 'b' | 'i' | 'code' | 'sub' | 'sup' | 'bdi'; readonly children: Phrase }
  | { readonly tag: 'a'; readonly href: string; readonly children: Phrase }
  | { readonly tag: 'br' };

/** Text that may hold emphasis and links, on one line unless it holds breaks. */
export type Phrase = Words | readonly Inline[];

export type Block =
  | {
      readonly kind: 'paragraph';
      readonly phrase: Phrase;
      /** Where it is not the one that its first letter has. */
      readonly dir?: 'rtl';
    }
  | {
      readonly kind: 'list';
      /** The first number of a numbered list; `undefined` for bullets. */
      readonly start: number | undefined;
      readonly items: readonly Prose[];
    };

/** Paragraphs and lists. A single paragraph of words alone is just these. */
export type Prose = Words | readonly Block[];

/** Prose as its paragraphs and lists. */
export function blocksOf(prose: Prose): readonly Block[] {
  if (typeof prose !== 'string') return prose;
  return prose === '' ? [] : [{ kind: 'paragraph', phrase: prose }];
}

/** Texts and phrases one after another. */
export function phraseOf(...parts: readonly (string | Phrase)[]): Phrase {
  const phrase: Inline[] = [];
  for (const part of parts) add(phrase, part);
  return phrase;
}

function add(phrase: Inline[], part: string | Phrase): void {
  if (typeof part !== 'string') for (const inline of part) phrase.push(inline);
  else if (part !== '') phrase.push(part);
}

/**
 * A phrase at the end of a line.
 *
 * @param separator - of the theme's own; stands between the two where neither is empty.
 */
export function appendedPhrase(line: Phrase, separator: string, phrase: Phrase): Phrase {
  if (phrase.length === 0) return line;
  if (line.length === 0) return phrase;
  return typeof line === 'string' && typeof phrase === 'string'
    ? words(line + separator + phrase)
    : phraseOf(line, separator, phrase);
}

/** The phrases that are not empty, one after another, with `separator`, of the theme's own, between. */
export function joinedPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  let line = '';
  for (const phrase of phrases) {
    if (typeof phrase !== 'string') return joinedInlines(phrases, separator);
    line = appended(line, separator, phrase);
  }
  return words(line);
}

function joinedInlines(phrases: readonly Phrase[], separator: string): Phrase {
  const line: Inline[] = [];
  for (const phrase of phrases) {
    if (phrase.length > 0 && line.length > 0) add(line, separator);
    add(line, phrase);
  }
  return line;
}

/** The words of a phrase alone. */
export function plainPhrase(phrase: Phrase): string {
  if (typeof phrase === 'string') return phrase;
  let text = '';
  for (const inline of phrase) {
    if (typeof inline === 'string') text += inline;
    else text += inline.tag === 'br' ? ' ' : plainPhrase(inline.children);
  }
  return text;
}

/** Space that is more than one between words. */
const UNEVEN = /\s\s|[^\S ]/;

/** The words of prose alone, on one line. */
export function plainProse(prose: Prose): string {
  const text = typeof prose === 'string' ? prose : prose.map(plainBlock).join(' ');
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}

function plainBlock(block: Block): string {
  return block.kind === 'paragraph'
    ? plainPhrase(block.phrase)
    : block.items.map(plainProse).join(' ');
}
