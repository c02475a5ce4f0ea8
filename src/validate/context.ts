import { LANGUAGES } from '../locales/index.ts';
import { type Language, languageOf } from '../locales/languages.ts';
import { resolveOptions } from '../options/index.ts';
import { OTHER_NAMES } from '../options/other-names.ts';
import { OPTION_NAMES } from '../options/schema.ts';
import { field, isRecord, type Source } from '../resume/source.ts';
import { type NamesIn, namesIn } from './names-in.ts';
import { Speller } from './spelling.ts';

const NAMES: readonly string[] = [
  ...OPTION_NAMES,
  ...Object.values(OTHER_NAMES).flatMap(({ options = [] }) => options),
];

/** The language of dates that are the same in all. */
export const ENGLISH = languageOf('en', LANGUAGES);

/** What the checks of one place need to know about the whole résumé. */
export interface Context {
  readonly resume: Source;
  /** The language that the résumé names, otherwise English. */
  readonly language: Language;
  readonly namesLanguage: boolean;
  readonly names: NamesIn;
  /** The names of the variants. */
  readonly variants: ReadonlySet<string>;
  readonly variantSpeller: Speller;
  readonly optionSpeller: Speller;
  /** Top-level lists of the user that the options name as sections. */
  readonly ownLists: ReadonlySet<string>;
  /** The tags that have an issue already. */
  readonly reportedTags: Set<string>;
}

/** @param given - options that `render` would get as its second argument. */
export function contextOf(resume: Source, given: Source = {}): Context {
  const { language, variants } = resolveOptions(resume, { ...given, now: 0 });
  const sets = [optionsOf(resume), given, ...Object.values(variants)].filter(isRecord);
  return {
    resume,
    language: languageOf(language, LANGUAGES),
    namesLanguage: namesLanguage(resume),
    names: namesIn(resume),
    variants: new Set(Object.keys(variants)),
    variantSpeller: new Speller(Object.keys(variants)),
    optionSpeller: new Speller(NAMES),
    ownLists: new Set([metaOf(resume), ...sets].flatMap(sectionsIn)),
    reportedTags: new Set(),
  };
}

function metaOf(resume: Source): Source {
  const meta = field(resume, 'meta');
  return isRecord(meta) ? meta : {};
}

function optionsOf(resume: Source): unknown {
  return field(metaOf(resume), 'themeOptions');
}

function namesLanguage(resume: Source): boolean {
  const { options = [], meta = [], resume: top = [] } = OTHER_NAMES.language ?? {};
  const set = optionsOf(resume);
  const isIn = (source: unknown, names: readonly string[]) =>
    isRecord(source) && names.some((name) => Boolean(field(source, name)));
  return isIn(set, ['language', ...options]) || isIn(metaOf(resume), meta) || isIn(resume, top);
}

/** Returns the names of sections in a set of options, under all names of these options. */
function sectionsIn(set: Source): string[] {
  const valuesOf = (option: 'sections' | 'sectionTitles') => {
    const { options = [], meta = [] } = OTHER_NAMES[option] ?? {};
    return [option, ...options, ...meta].map((name) => field(set, name));
  };
  return [
    ...valuesOf('sections')
      .flat()
      .filter((name) => typeof name === 'string'),
    ...valuesOf('sectionTitles').filter(isRecord).flatMap(Object.keys),
  ];
}
