import { renderToString } from 'preact-render-to-string';
import { Head } from './components/Head.tsx';
import { Main } from './components/Main.tsx';
import { localeFor } from './locales/index.ts';
import { resolveOptions } from './options/index.ts';
import { readResume } from './resume/index.ts';
import type { Source } from './resume/source.ts';
import { stylesFor } from './styles/index.ts';
import { viewOf } from './view/index.ts';

/**
 * The page of a résumé.
 *
 * @param overrides - options that win over those in the résumé; anything, of which what can be read counts.
 * @throws what getters and proxies throw, and a RangeError where values are nested in each other too deep;
 *   nothing that JSON could hold at a depth that people write.
 */
export function documentOf(source: Source, overrides: unknown): string {
  const options = resolveOptions(source, overrides);
  const locale = localeFor(options.language);
  const resume = readResume(source, options);
  const view = viewOf(resume, options, locale);
  const main = renderToString(<Main view={view} />);
  const css = stylesFor(options, locale, resume.countryCode, view.emphasis);
  const page = renderToString(
    <html lang={view.lang} dir={view.dir} data-name={view.person.name}>
      <Head metadata={view.metadata} css={css} />
      <body dangerouslySetInnerHTML={{ __html: main }} />
    </html>,
  );
  return `<!DOCTYPE html>\n${page}\n`;
}
