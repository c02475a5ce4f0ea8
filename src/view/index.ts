import type { Locale } from '../locales/locale.ts';
import type { Resume } from '../normalize/index.ts';
import type { Options } from '../options/index.ts';
import { dateWriter } from './dates.ts';
import { metadataOf } from './metadata.ts';
import type { View } from './model.ts';
import { personOf } from './person.ts';
import { sectionsOf } from './sections/index.ts';

/** Makes of the data a page of finished text. The only room that knows languages. */
export function buildView(resume: Resume, options: Options, locale: Locale): View {
  const context = { locale, options, dates: dateWriter(locale, options) };
  return {
    lang: options.language,
    dir: locale.dir,
    metadata: metadataOf(resume, context),
    person: personOf(resume.basics, context),
    sections: sectionsOf(resume, context),
  };
}
