import { renderToString } from 'preact-render-to-string';
import { Head, POLICY } from './components/Head.tsx';
import { Main } from './components/Main.tsx';
import { type KnownLocale, languageOf } from './locales/languages.ts';
import { type Options, resolveOptions } from './options/index.ts';
import type { Resources } from './resources.ts';
import { readResume } from './resume/index.ts';
import { field, isRecord, type Source } from './resume/source.ts';
import { stylesFor } from './styles/index.ts';
import { facesCss } from './typefaces/index.ts';
import { SYSTEM } from './typefaces/system.ts';
import { viewOf } from './view/index.ts';
import type { View } from './view/model.ts';

/**
 * The parts of a page, for pages of one's own. `head`, `body`, `css` and `fontFaces` are safe to be written into
 * HTML as they are; `name`, `title` and `jsonLd` are what the résumé says, and have to be escaped.
 */
export interface Parts {
  /** BCP 47 tag of the résumé's language, for `<html lang>`. */
  readonly lang: string;
  /** For `<html dir>`. */
  readonly dir: 'ltr' | 'rtl';
  /** The name, for `<html data-name>`, from which the foot of printed pages takes it. Not escaped. */
  readonly name: string;
  /** The title of the document. Not escaped. */
  readonly title: string;
  /**
   * The content of a `<head>` for a page that is nothing but the résumé: metadata, title, JSON-LD, and the
   * style of window and paper.
   */
  readonly head: string;
  /** The résumé: one `<main>` element. */
  readonly body: string;
  /**
   * The style of `body`, which it needs. It touches nothing else, and works in a document and in a shadow
   * root.
   */
  readonly css: string;
  /** `@font-face` rules for the fonts in `css`. They must stand in the document, not in a shadow root. */
  readonly fontFaces: string;
  /**
   * The person by https://schema.org/Person, as an object. In `head` it is written so that nothing in it ends
   * the script; `JSON.stringify` alone does not do that.
   */
  readonly jsonLd: object;
  /** The name of the typeface that the page is set in, for hosts that load fonts on demand. */
  readonly typeface: string;
  /** The sections in the order of the page. */
  readonly sections: readonly PartsSection[];
  /** The Content-Security-Policy that a page of these parts needs, for a header. */
  readonly policy: string;
}

/** A section of a page. */
export interface PartsSection {
  /** Its name in the résumé, as the options `sections` and `sectionTitles` take it. */
  readonly name: string;
  /** Its title on the page. Not escaped. */
  readonly title: string;
  /** The id of its element in `body`. */
  readonly id: string;
}

/** A page before it is drawn, and what it is drawn with. */
export interface Draft {
  readonly view: View;
  readonly options: Options;
  readonly locale: KnownLocale;
  readonly countryCode: string;
}

/**
 * Reads a résumé and writes its texts.
 *
 * @param overrides - options that win over those in the résumé; values that cannot be read are ignored.
 */
export function draftOf(source: Source, overrides: unknown, resources: Resources): Draft {
  const { languages, typefaces } = resources;
  const options = resolveOptions(source, overrides, new Set(typefaces.keys()));
  const language = languageOf(options.language, languages);
  const { locale } = language;
  const resume = readResume(source, options, language);
  const { countryCode } = resume;
  return { view: viewOf(resume, options, locale), options, locale, countryCode };
}

/**
 * Returns the parts of a page.
 *
 * @param overrides - options that win over those in the résumé; values that cannot be read are ignored.
 * @throws RangeError if values are nested too deeply, never for JSON of a depth that people write.
 */
export function partsOf(source: Source, overrides: unknown, resources: Resources): Parts {
  const { view, options, locale, countryCode } = draftOf(source, overrides, resources);
  const { typefaces } = resources;
  const [first = 'system'] = typefaces.keys();
  const name = typefaces.has(options.typeface) ? options.typeface : first;
  const typeface = typefaces.get(name) ?? SYSTEM;
  const styles = stylesFor(options, locale, typeface, countryCode);
  const idPrefix = idPrefixIn(overrides);
  const head = (
    <Head metadata={view.metadata} css={styles.page} hasPolicy={options.contentSecurityPolicy} />
  );
  return {
    lang: view.lang,
    dir: view.dir,
    name: view.person.name,
    title: view.metadata.title,
    head: renderToString(head),
    body: renderToString(<Main view={view} idPrefix={idPrefix} />),
    css: styles.resume.replaceAll('#hairline', `#${idPrefix}hairline`),
    fontFaces: facesCss(typeface, view.type),
    jsonLd: view.metadata.jsonLd,
    typeface: name,
    sections: view.sections.map((section) => ({
      name: section.name,
      title: section.title,
      id: `${idPrefix}${section.id}`,
    })),
    policy: POLICY,
  };
}

/** Only what is safe in a selector; anything else counts as not given. */
const PREFIX = /^[a-z][\w-]{0,99}$/i;

function idPrefixIn(overrides: unknown): string {
  const prefix = isRecord(overrides) ? field(overrides, 'idPrefix') : undefined;
  return typeof prefix === 'string' && PREFIX.test(prefix) ? prefix : '';
}
