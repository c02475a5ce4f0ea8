import { renderToString } from 'preact-render-to-string';
import { Page } from './components/Page.tsx';
import { localeFor } from './locales/index.ts';
import { normalize } from './normalize/index.ts';
import { isRecord } from './normalize/read.ts';
import { withoutHidden } from './options/hide.ts';
import { type RenderOptions, resolveOptions } from './options/index.ts';
import { STYLESHEET } from './styles/index.ts';
import { buildView } from './view/index.ts';

/**
 * Turns a résumé into a page.
 *
 * @param resume - JSON Resume data (https://jsonresume.org/schema), of any version and in any state:
 *   whatever can be read is shown, whatever cannot is left out. Never changed.
 * @param options - the same object as `meta.themeOptions` in the résumé, over which it wins, and `now`.
 * @returns a complete HTML document that needs no network: the same for the same input.
 * @throws TypeError when `resume` is no object; nothing else makes it throw.
 */
export function render(resume: object, options?: RenderOptions): string {
  if (!isRecord(resume)) throw new TypeError(notAResume(resume));
  const complete = resolveOptions(resume, options);
  const data = normalize(withoutHidden(resume, complete.hide), complete.language);
  const view = buildView(data, complete, localeFor(complete.language));
  return `<!DOCTYPE html>\n${asHtml(renderToString(<Page view={view} style={STYLESHEET} />))}\n`;
}

/**
 * The renderer's markup as HTML that validators accept: void elements are not self-closed, and in a
 * telephone number, which the stylesheet keeps on one line, space and hyphen are written as
 * references, since validators cannot see the stylesheet. What a browser reads stays the same.
 */
function asHtml(markup: string): string {
  return markup
    .replace(/(<(?:meta|link|img|br)\b(?:"[^"]*"|[^">])*?)\/>/g, '$1>')
    .replace(/(<a href="tel:[^"]*">)([^<]*)/g, (_, tag, number) => tag + unbroken(number));
}

function unbroken(number: string): string {
  return number.replaceAll(' ', '&#32;').replaceAll('-', '&#45;');
}

function notAResume(value: unknown): string {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
  const advice = typeof value === 'string' ? ' Parse it first: render(JSON.parse(text)).' : '';
  return `render() expects a résumé, the object that a resume.json holds; it was given ${kind}.${advice}`;
}
