import type { Effect } from './html-tags.ts';
import { type Inline, plainPhrase } from './inline.ts';
import { toLink } from './links.ts';

/** The elements that a phrase may have around text. */
type Wrapper = Exclude<Effect, 'br' | 'text'>;

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
  private links = 0;

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
    const isDropped = this.depth >= this.deepest || (element === 'a' && this.links > 0);
    this.frames.push({
      element: isDropped ? undefined : element,
      openedBy,
      href,
      children: isDropped ? this.target() : [],
    });
    if (isDropped) return;
    this.depth += 1;
    if (element === 'a') this.links += 1;
  }

  private close(): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    if (frame.openedBy === '') this.scopes.pop();
    else this.scopes.at(-1)?.set(frame.openedBy, this.openTags(frame.openedBy) - 1);
    if (frame.element === undefined) return;
    this.depth -= 1;
    if (frame.element === 'a') this.links -= 1;
    const parent = this.target();
    for (const inline of elementOf(frame.element, frame)) parent.push(inline);
  }
}

function elementOf(element: Wrapper, { href, children }: Frame): readonly Inline[] {
  if (children.length === 0) return [];
  const words = children.every((child) => typeof child === 'string') ? children.join('') : children;
  if (element !== 'a') return [{ tag: element, children: words }];
  const link = toLink(href);
  if (link.href !== undefined) return [{ tag: 'a', href: link.href, children: words }];
  return href === '' || plainPhrase(words) === href ? children : [...children, ` (${href})`];
}
