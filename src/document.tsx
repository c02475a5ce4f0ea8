import type { VNode } from 'preact';
import { jsxAttr } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import { Body } from './components/Body.tsx';
import { Head } from './components/Head.tsx';
import { policyFor } from './policy.ts';
import type { Sheet } from './styles/sheet.ts';
import type { View } from './view/model.ts';

/**
 * The view as a complete HTML document. Here, and nowhere else, text enters the markup unescaped:
 * the theme's own stylesheets, and JSON-LD in which every `<`, `>` and `&` is written as `\u00XX`.
 *
 * @param sheetsFor - gives the stylesheets for the body's markup.
 */
export function documentOf(view: View, sheetsFor: (body: string) => readonly Sheet[]): string {
  const { lang, dir, metadata, person } = view;
  const body = html(<Body view={view} />);
  const sheets = sheetsFor(body);
  const policy = policyFor(sheets, person.photo);
  const attributes = [
    jsxAttr('lang', lang),
    jsxAttr('dir', dir),
    jsxAttr('data-name', person.name),
  ];
  return `<!DOCTYPE html>
<html ${attributes.join(' ')}><head>${html(<Head metadata={metadata} policy={policy} />)}\
${sheets.map(({ css }) => `<style>${css}</style>`).join('')}\
<script type="application/ld+json">${metadata.jsonLd}</script></head>
${body}</html>
`;
}

/**
 * Markup that validators accept as HTML: void elements are not self-closed as in XML, and in a
 * telephone number, which the stylesheet keeps on one line, space and hyphen are written as
 * references, since validators cannot see the stylesheet. What a browser reads stays the same.
 */
function html(node: VNode): string {
  return renderToString(node)
    .replace(/(<(?:meta|link|img|br)\b(?:"[^"]*"|[^">])*?)\/>/g, '$1>')
    .replace(/(<a href="tel:[^"]*">)([^<]*)/g, (_, tag, number) => tag + unbroken(number));
}

function unbroken(number: string): string {
  return number.replaceAll(' ', '&#32;').replaceAll('-', '&#45;');
}
