/** A run of text and what stands inside it; `tag` is the HTML element that it becomes. */
export type Inline =
  | string
  | { readonly tag: 'b' | 'i' | 'code' | 'sub' | 'sup'; readonly children: readonly Inline[] }
  | { readonly tag: 'a'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly tag: 'br' };

/** Text that may hold emphasis and links, on one line unless it holds breaks. */
export type Phrase = readonly Inline[];

export type Block =
  | { readonly kind: 'paragraph'; readonly phrase: Phrase }
  | {
      readonly kind: 'list';
      /** The first number of a numbered list; `undefined` for bullets. */
      readonly start: number | undefined;
      readonly items: readonly Prose[];
    };

/** Paragraphs and lists. */
export type Prose = readonly Block[];

/** The words of a phrase alone. */
export function plainPhrase(phrase: Phrase): string {
  let text = '';
  for (const inline of phrase) {
    if (typeof inline === 'string') text += inline;
    else text += inline.tag === 'br' ? ' ' : plainPhrase(inline.children);
  }
  return text;
}

/** The words of prose alone, on one line. */
export function plainProse(prose: Prose): string {
  return prose
    .map((block) =>
      block.kind === 'paragraph'
        ? plainPhrase(block.phrase)
        : block.items.map(plainProse).join(' '),
    )
    .join(' ')
    .replace(/\s+/g, ' ');
}
