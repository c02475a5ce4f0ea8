import type { ComponentChildren } from 'preact';
import { blocksOf, type Prose } from '../text/inline.ts';
import type { Body, Entry } from '../view/model.ts';

/**
 * The elements of a list with something between them that cannot be seen: browsers put an empty line there
 * when the text is copied. After a paragraph they do so anyway.
 */
export function withBlanks<T>(
  parts: readonly T[],
  element: (part: T) => ComponentChildren,
  lastOf: (part: T) => Prose,
): ComponentChildren {
  return parts.map((part, i) => [
    element(part),
    i < parts.length - 1 && !endsInParagraph(lastOf(part)) && blank(),
  ]);
}

/** An empty line in copied text. The element inside makes browsers keep the paragraph. */
export function blank() {
  return (
    <p class="blank">
      <span />
    </p>
  );
}

/** The text at the end of an entry; empty if the end is a line or a list. */
export function lastOfEntry({ roles }: Entry): Prose {
  const last = roles.at(-1);
  if (last === undefined || last.highlights.length > 0) return '';
  return last.details.length > 0 ? (last.details.at(-1)?.prose ?? '') : last.prose;
}

/** The text at the end of a section. */
export function lastOfBody(body: Body): Prose {
  if (body.kind === 'prose') return body.prose;
  if (body.kind === 'lines') return body.lines.at(-1)?.prose ?? '';
  const last = body.entries.at(-1);
  return last === undefined ? '' : lastOfEntry(last);
}

const endsInParagraph = (prose: Prose) => blocksOf(prose).at(-1)?.kind === 'paragraph';
