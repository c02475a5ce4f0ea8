import type { Words } from './words.ts';

/** A run of text and what stands inside it; `tag` is the HTML element that it becomes. */
export type Inline =
  | string
  | { readonly tag: 'b' | 'i' | 'code' | 'sub' | 'sup'; readonly children: Phrase }
  | { readonly tag: 'a'; readonly href: string; readonly children: Phrase }
  | { readonly tag: 'br' };

/** Text that may hold emphasis and links, on one line unless it holds breaks. */
export type Phrase = Words | readonly Inline[];

export type Block =
  | { readonly kind: 'paragraph'; readonly phrase: Phrase }
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
  return joinedPhrases(parts, '');
}

/** Texts and phrases one after another, with `separator` between them. */
export function joinedPhrases(parts: readonly (string | Phrase)[], separator: string): Phrase {
  const phrase: Inline[] = [];
  for (const part of parts) {
    if (separator !== '' && phrase.length > 0) phrase.push(separator);
    if (typeof part !== 'string') for (const inline of part) phrase.push(inline);
    else if (part !== '') phrase.push(part);
  }
  return phrase;
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
