import { Body } from './components/Body.tsx';
import { Head } from './components/Head.tsx';
import { htmlOf, Markup } from './markup.ts';
import { policyFor } from './policy.ts';
import type { Styles } from './styles/sheet.ts';
import type { View } from './view/model.ts';

/**
 * The view as a complete HTML document. Here, and nowhere else, text enters the markup unescaped:
 * the theme's own style elements, and JSON-LD in which every `<`, `>` and `&` is written as `\u00XX`.
 */
export function documentOf(
  { lang, dir, metadata, person, sections }: View,
  styles: Styles,
): string {
  const page = (
    <html lang={lang} dir={dir} data-name={person.name}>
      <head>
        <Head metadata={metadata} policy={policyFor(styles.sources, person.photo)} />
        {new Markup(styles.elements)}
        <script type="application/ld+json">{new Markup(metadata.jsonLd)}</script>
      </head>
      <Body person={person} sections={sections} />
    </html>
  );
  return `<!DOCTYPE html>\n${htmlOf(page)}\n`;
}
