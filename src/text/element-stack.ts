import { clean } from './clean.ts';
import type { Effect } from './html-tags.ts';
import { type Inline, plainPhrase } from './inline.ts';
import { toLink } from './links.ts';

/** The elements that a phrase may have around text. */
type Wrapper = Exclude<Effect, 'br' | 'img'>;

/**
 * The elements of which no two may be nested: links by the rules of HTML, the others because each makes its
 * text smaller, until only machines see it.
 */
const GROUPS: Readonly<Partial<Record<Wrapper, string>>> = {
  a: 'link',
  code: 'code',
  sub: 'script',
  sup: 'script',
};

/** An open element. `element` is `undefined` for one that is dropped; its text goes to its parent. */
interface Frame {
  readonly element: Wrapper | undefined;
  /** The name of the HTML tag that opened it; empty if Markdown opened it. */
  readonly openedBy: string;
  readonly href: string;
  readonly children: Inline[];
}

/**
 * Builds a phrase from texts, start tags and end tags, which need not be balanced: elements that are still
 * open end with the text, and an end tag without a start tag is ignored.
 */
export class ElementStack {
  private readonly root: Inline[] = [];
  private readonly frames: Frame[] = [];
  /**
   * The open HTML tags by name, in a scope for each pair of Markdown: an end tag never closes a tag
   * outside its scope.
   */
  private readonly scopes = [new Map<string, number>()];
  private depth = 0;
  /** The groups of elements that are open and must not be nested. */
  private readonly openGroups = new Set<string>();

  /** @param deepest - the limit of nesting; deeper elements are dropped and their text is kept. */
  constructor(private readonly deepest: number) {}

  add(inline: Inline): void {
    if (inline !== '') this.target().push(inline);
  }

  openPair(element: Wrapper, href = ''): void {
    this.open(element, '', href);
    this.scopes.push(new Map());
  }

  closePair(): void {
    while (this.frames.length > 0 && this.frames.at(-1)?.openedBy !== '') this.close();
    this.close();
  }

  openTag(name: string, element: Wrapper, href: string): void {
    this.scopes.at(-1)?.set(name, this.openTags(name) + 1);
    this.open(element, name, href);
  }

  closeTag(name: string): void {
    if (this.openTags(name) === 0) return;
    while (this.frames.at(-1)?.openedBy !== name) this.close();
    this.close();
  }

  /** Closes all open elements and returns the phrase. */
  end(): readonly Inline[] {
    while (this.frames.length > 0) this.close();
    return this.root;
  }

  private target(): Inline[] {
    return this.frames.at(-1)?.children ?? this.root;
  }

  private openTags(name: string): number {
    return this.scopes.at(-1)?.get(name) ?? 0;
  }

  private open(element: Wrapper, openedBy: string, href: string): void {
    const group = GROUPS[element];
    const isNested = group !== undefined && this.openGroups.has(group);
    const isDropped = this.depth >= this.deepest || isNested;
    this.frames.push({
      element: isDropped ? undefined : element,
      openedBy,
      href,
      children: isDropped ? this.target() : [],
    });
    if (isDropped) return;
    this.depth += 1;
    if (group !== undefined) this.openGroups.add(group);
  }

  private close(): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    if (frame.openedBy === '') this.scopes.pop();
    else this.scopes.at(-1)?.set(frame.openedBy, this.openTags(frame.openedBy) - 1);
    if (frame.element === undefined) return;
    this.depth -= 1;
    const group = GROUPS[frame.element];
    if (group !== undefined) this.openGroups.delete(group);
    const parent = this.target();
    for (const inline of elementOf(frame.element, frame)) parent.push(inline);
  }
}

function elementOf(element: Wrapper, { href, children }: Frame): readonly Inline[] {
  const words = children.every((child) => typeof child === 'string') ? children.join('') : children;
  if (element !== 'a') return children.length === 0 ? [] : [{ tag: element, children: words }];
  const written = clean(href);
  const link = toLink(written);
  const isEmpty = plainPhrase(words).trim() === '';
  if (link.href !== undefined) {
    return [{ tag: 'a', href: link.href, children: isEmpty ? link.text : words }];
  }
  if (isEmpty) return written === '' ? children : [written];
  return written === '' || plainPhrase(words) === written
    ? children
    : [...children, ` (${written})`];
}
