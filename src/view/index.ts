import type { KnownLocale } from '../locales/languages.ts';
import type { Options } from '../options/index.ts';
import type { Content } from '../resume/index.ts';
import type { Meta } from '../resume/tables.ts';
import type { Context } from './context.ts';
import { dateWriter } from './dates.ts';
import { directed } from './direction.ts';
import { metadataOf } from './metadata.ts';
import type { LastUpdated, View } from './model.ts';
import { personOf } from './person.ts';
import { sectionsOf } from './sections/index.ts';
import { typeInUse } from './type-in-use.ts';

/** Turns a résumé into a page of finished text: all formatting and translation happens here. */
export function viewOf(resume: Content, options: Options, locale: KnownLocale): View {
  const lang = documentTag(options.language, locale);
  const context = { locale, options, dates: dateWriter(lang, locale, options, options.now) };
  const inOrder = sectionsOf(resume, context);
  const sections = locale.dir === 'rtl' ? directed(inOrder) : inOrder;
  const person = personOf(resume.basics, locale, context.dates);
  const lastUpdated = options.lastUpdated ? lastUpdatedOf(resume.meta, context) : undefined;
  return {
    lang,
    dir: locale.dir,
    metadata: metadataOf(resume, locale),
    person,
    sections,
    lastUpdated,
    type: typeInUse(person, sections, locale.pageOf.join('') + textOf(lastUpdated)),
  };
}

function lastUpdatedOf(meta: Meta, { dates, locale }: Context): LastUpdated | undefined {
  const written = dates.on(meta.lastUpdated);
  return written && { label: locale.lastUpdated + locale.colon, date: written.first };
}

function textOf(lastUpdated: LastUpdated | undefined): string {
  return lastUpdated ? lastUpdated.label + lastUpdated.date.text : '';
}

/**
 * Returns the user's language tag with its region. If the theme does not have the language, the page is
 * in English, and so is the tag.
 */
function documentTag(language: string, locale: KnownLocale): string {
  if (language === locale.tag || locale.tag !== 'en') return language;
  return /^en\b/i.test(language) ? language : locale.tag;
}
