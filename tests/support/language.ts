import { LANGUAGES } from '../../src/locales/index.ts';
import { type Language, languageOf } from '../../src/locales/languages.ts';

/** A language of the theme by its tag. */
export const inLanguage = (tag: string): Language => languageOf(tag, LANGUAGES);
