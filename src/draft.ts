import { type KnownLocale, languageOf } from './locales/languages.ts';
import { type Options, resolveOptions } from './options/index.ts';
import type { Resources } from './resources.ts';
import { readResume } from './resume/index.ts';
import type { Source } from './resume/source.ts';
import { viewOf } from './view/index.ts';
import type { View } from './view/model.ts';

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
