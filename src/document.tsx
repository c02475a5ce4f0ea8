import { Body } from './components/Body.tsx';
import { Head } from './components/Head.tsx';
import { markupOf } from './markup.ts';
import type { Styles } from './styles/index.ts';
import type { View } from './view/model.ts';

/** The view as a complete HTML document. */
export function documentOf(view: View, styles: Styles): string {
  const { lang, dir, person, sections } = view;
  const page = markupOf(
    <html lang={lang} dir={dir} data-name={person.name}>
      <Head view={view} styles={styles} />
      <Body person={person} sections={sections} />
    </html>,
  );
  return `<!DOCTYPE html>\n${page}\n`;
}
