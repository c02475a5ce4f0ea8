import { jsxAttr } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import { Body } from './components/Body.tsx';
import { Head } from './components/Head.tsx';
import { policyFor } from './policy.ts';
import type { Styles } from './styles/sheet.ts';
import type { View } from './view/model.ts';

/**
 * The view as a complete HTML document. Here, and nowhere else, text enters the markup unescaped:
 * the theme's own style elements, and JSON-LD in which every `<`, `>` and `&` is written as `\u00XX`.
 */
export function documentOf(view: View, styles: Styles): string {
  const { lang, dir, metadata, person } = view;
  const policy = policyFor(styles.sources, person.photo);
  const attributes = [
    jsxAttr('lang', lang),
    jsxAttr('dir', dir),
    jsxAttr('data-name', person.name),
  ];
  return `<!DOCTYPE html>
<html ${attributes.join(' ')}><head>${renderToString(Head({ metadata, policy }))}\
${styles.elements}\
<script type="application/ld+json">${metadata.jsonLd}</script></head>
${renderToString(Body({ view }))}</html>
`;
}
