import type { Locale } from '../locales/locale.ts';
import type { Resume } from '../normalize/index.ts';
import type { Options } from '../options/index.ts';
import { imageSource } from '../text/links.ts';
import { toProse } from '../text/markdown.ts';
import { dateWriter } from './dates.ts';
import { directed } from './direction.ts';
import { emphasisOf } from './emphasis.ts';
import { metadataOf } from './metadata.ts';
import type { View } from './model.ts';
import { personOf } from './person.ts';
import { sectionsOf } from './sections/index.ts';

/**
 * Makes of the data a page of finished text. The only room that knows languages.
 *
 * @param now - in milliseconds since 1970.
 */
export function buildView(resume: Resume, options: Options, locale: Locale, now: number): View {
  const tag = documentTag(options.language, locale);
  const context = { tag, locale, options, dates: dateWriter(tag, locale, options, now) };
  const told = retold(resume, options);
  const inOrder = sectionsOf(told, context);
  const sections = locale.dir === 'rtl' ? directed(inOrder) : inOrder;
  const photo = imageSource(resume.basics.image);
  return {
    lang: context.tag,
    dir: locale.dir,
    metadata: metadataOf(told, photo, context),
    person: personOf(told.basics, photo, context),
    sections,
    emphasis: emphasisOf(sections),
  };
}

/** The résumé with what a variant says in place of its label and summary. */
function retold(resume: Resume, { label, summary }: Options): Resume {
  const { basics } = resume;
  if (label === undefined && summary === undefined) return resume;
  const retold = {
    label: label ?? basics.label,
    summary: summary === undefined ? basics.summary : toProse(summary),
  };
  return { ...resume, basics: { ...basics, ...retold } };
}

/** The user's own tag, region and all, unless its language is not known and the page is in English. */
function documentTag(language: string, locale: Locale): string {
  if (language === locale.tag || locale.tag !== 'en') return language;
  return /^en\b/i.test(language) ? language : locale.tag;
}
