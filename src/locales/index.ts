import * as all from './all.ts';
import { languagesOf } from './languages.ts';

/** All languages of the theme. */
export const LANGUAGES = languagesOf(Object.values(all), all.en);

export const { locales: LOCALES, localeFor, meansPresent } = LANGUAGES;
