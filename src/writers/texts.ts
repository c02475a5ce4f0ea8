import type { RenderOptions } from '../options/index.ts';
import type { Plain } from '../renderer.tsx';
import type { Resume } from '../resume.generated.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { written } from './written.ts';

/** The second argument of `renderText`: that of `render`, and `width`. */
export interface TextOptions extends RenderOptions {
  /**
   * The most characters of a line; a longer word, such as an address, stays whole. `Infinity`, or 0, breaks no
   * line, which is what the boxes of a form want.
   *
   * @default 80
   */
  width?: number | undefined;
}

const USUAL_WIDTH = 80;

/**
 * Writes a résumé as plain text, with the sections, dates, language and hidden fields of the page. Titles are
 * in capitals, bullets are "- ", entries are apart by an empty line, and links are followed by their address.
 *
 * @param resume - as for `render`.
 * @param options - as for `render`, and `width`.
 * @returns lines that end with a line break.
 * @throws TypeError as `render` does.
 * @example
 * renderText({ basics: { name: 'Ada' }, work: [{ name: 'Acme', highlights: ['One'] }] });
 * // 'Ada\n\nWORK EXPERIENCE\nAcme\n- One\n'
 */
export function renderText<T extends Resume | object>(
  resume: T & Plain<T>,
  options: TextOptions = {},
): string {
  const most = widthIn(options?.width);
  return written('renderText', resume, { ...options, links: 'address' }, (view) =>
    plainText(view, most),
  );
}

/**
 * Writes a résumé as Markdown (https://commonmark.org), with the sections, dates, language and hidden fields
 * of the page.
 *
 * @param resume - as for `render`.
 * @param options - as for `render`.
 * @returns Markdown that reads back to the text of the page.
 * @throws TypeError as `render` does.
 * @example
 * renderMarkdown({ basics: { name: 'Ada' } }); // '# Ada\n'
 */
export function renderMarkdown<T extends Resume | object>(
  resume: T & Plain<T>,
  options?: RenderOptions,
): string {
  return written('renderMarkdown', resume, options, markdown);
}

function widthIn(width: unknown): number {
  if (width === 0) return Infinity;
  return typeof width === 'number' && width >= 1 ? width : USUAL_WIDTH;
}
