/**
 * A piece of a phrase: text, or an HTML element with its content. `em` is what the author stresses, `i` what
 * is set in italics by custom, such as the name of a journal.
 */
export type Inline =
  | string
  | { readonly tag: 'b' | 'em' | 'i' | 'code' | 'sub' | 'sup' | 'bdi'; readonly children: Phrase }
  | {
      readonly tag: 'a';
      readonly href: string;
      /** The microformats2 class that says what the address is. */
      readonly className?: string | undefined;
      readonly children: Phrase;
    }
  /** A part that programs are told about by a microformats2 class. */
  | { readonly tag: 'span'; readonly className: string; readonly children: Phrase }
  | { readonly tag: 'br' };

/** Text on one line that may have emphasis, links and line breaks. A phrase without them is a plain string. */
export type Phrase = string | readonly Inline[];

/** A paragraph, or a list whose items may have paragraphs and lists. */
export type Block =
  | {
      readonly kind: 'paragraph';
      readonly phrase: Phrase;
      /** Set if browsers would take the wrong direction from the paragraph's first letter. */
      readonly dir?: 'rtl';
    }
  | {
      readonly kind: 'list';
      /** The first number of a numbered list; `undefined` for bullets. */
      readonly start: number | undefined;
      readonly items: readonly Prose[];
    };

/** Paragraphs and lists. A single paragraph without emphasis or links is a plain string. */
export type Prose = string | readonly Block[];

/** Returns prose as an array of blocks; empty for empty prose. */
export function blocksOf(prose: Prose): readonly Block[] {
  if (typeof prose !== 'string') return prose;
  return prose === '' ? [] : [{ kind: 'paragraph', phrase: prose }];
}

/** Returns two pieces of prose, one after the other. */
export function joinProse(first: Prose, second: Prose): Prose {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...blocksOf(first), ...blocksOf(second)];
}

/** Joins phrases with nothing between them. */
export function concat(...phrases: readonly Phrase[]): Phrase {
  return join(phrases, '');
}

/** Joins the phrases that are not empty with `separator` between them. */
export function join(phrases: readonly Phrase[], separator: string): Phrase {
  let text = '';
  for (const phrase of phrases) {
    if (typeof phrase !== 'string') return joinInlines(phrases, separator);
    if (phrase !== '') text += text === '' ? phrase : separator + phrase;
  }
  return text;
}

function joinInlines(phrases: readonly Phrase[], separator: string): Phrase {
  const inlines: Inline[] = [];
  for (const phrase of phrases) {
    if (phrase.length === 0) continue;
    if (inlines.length > 0 && separator !== '') inlines.push(separator);
    if (typeof phrase === 'string') inlines.push(phrase);
    // Not spread: there may be more of them than a call can have arguments.
    else for (const inline of phrase) inlines.push(inline);
  }
  return inlines;
}

/** Returns the text of a phrase without elements; a line break becomes a space. */
export function plainPhrase(phrase: Phrase): string {
  if (typeof phrase === 'string') return phrase;
  return phrase.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.tag === 'br' ? ' ' : plainPhrase(inline.children);
}

/** Returns the text of prose on one line, without elements. */
export function plainProse(prose: Prose): string {
  const text = typeof prose === 'string' ? prose : prose.map(plainBlock).join(' ');
  return text.replace(/\s+/g, ' ');
}

function plainBlock(block: Block): string {
  return block.kind === 'paragraph'
    ? plainPhrase(block.phrase)
    : block.items.map(plainProse).join(' ');
}
