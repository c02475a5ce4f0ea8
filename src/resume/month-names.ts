import { cacheOf } from '../cache.ts';
import type { KnownLocale, Language } from '../locales/languages.ts';

import type { Locale } from '../locales/locale.ts';

/**
 * Returns the month that a name stands for, from 1 to 12, in any language of the theme: `March`, `märz`,
 * `févr.`, `Январь`. Full names count before shortened ones (`Sept`), the résumé's own language before
 * English, and English before all others.
 *
 * @param name - bounded by the caller.
 * @param language - that of the résumé.
 * @returns `undecided` if the name stands for different months and nothing decides: `listopad` is October in
 *   Croatian and November in Czech. `undefined` if it is no month's name.
 */
export function monthNamed(name: string, language: Language): number | 'undecided' | undefined {
  const folded = fold(name);
  if (folded === '') return undefined;
  const { locale } = language;
  return found(locale)(folded, () => monthFolded(folded, locale));
}

const found = cacheOf<string, number | 'undecided' | undefined>(1000);

function monthFolded(name: string, own: KnownLocale): number | 'undecided' | undefined {
  const isName: Test = (each) => each === name;
  const isStart: Test = (each) => name.length >= SHORTEST && each.startsWith(name);
  const { locales, localeFor } = own.known;
  const english = localeFor('en');
  return (
    monthIn([own], isName) ??
    monthIn([english], isName) ??
    monthIn([own], isStart) ??
    monthIn([english], isStart) ??
    monthIn(locales, isName, ELSEWHERE) ??
    monthIn(locales, isStart, ELSEWHERE)
  );
}

type Test = (name: string) => boolean;

/** How many letters of a name are enough, as in `Oct`. */
const SHORTEST = 3;

function monthIn(
  locales: readonly Locale[],
  isIt: Test,
  others: readonly MonthName[] = [],
): number | 'undecided' | undefined {
  const names = [...locales.map(namesOf), others];
  const months = new Set(
    names.flatMap((each) => each.filter(({ name }) => isIt(name)).map(monthOf)),
  );
  const [month] = months;
  return months.size > 1 ? 'undecided' : month;
}

interface MonthName {
  /** Folded. */
  readonly name: string;
  readonly month: number;
}

const monthOf = ({ month }: MonthName) => month;

/** The names of the months by language, made on first use, because most résumés have dates in digits. */
const tables = new WeakMap<Locale, readonly MonthName[]>();

function namesOf(locale: Locale): readonly MonthName[] {
  const known = tables.get(locale);
  if (known !== undefined) return known;
  const lists: readonly (readonly string[])[] = Object.values(locale.months ?? {});
  const ofPatterns = lists.flatMap((list) =>
    list.map((name, index) => ({ name: fold(name), month: index + 1 })),
  );
  // Vietnamese and Korean months are numbers, which are read as such.
  const inLetters = ofPatterns.filter(({ name }) => !/\d/.test(name));
  const table = [...inLetters, ...named(OTHER_NAMES[locale.tag] ?? {})];
  tables.set(locale, table);
  return table;
}

/** Names that people write and that are no beginning of a name in the language's file, folded. */
const OTHER_NAMES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  cs: { cvn: 6, cvc: 7, srp: 8 },
  de: { janner: 1, jaenner: 1, feber: 2, maerz: 3, mrz: 3 },
  es: { set: 9, setiembre: 9 },
};

/**
 * Croatian names that are other months in Polish and Czech, folded: where nothing says that a résumé is in
 * one of these languages, they must not be read as the month of another.
 */
const ELSEWHERE = named({ lip: 6, srp: 7, lis: 10, listopad: 10, listopada: 10 });

function named(months: Readonly<Record<string, number>>): MonthName[] {
  return Object.entries(months).map(([name, month]) => ({ name, month }));
}

/**
 * Folds a name, so that it is found in any case, without accents, without the marks of abbreviations, and
 * after a preposition: `Déc.` and `DEC` are the same, and so are `d’abril` and `abril`.
 */
function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replaceAll('ı', 'i')
    .replace(/^(?:de |d['’]|ב)/, '')
    .replace(/[.'’׳॰\s]/g, '');
}

/** Not those of Hindi and other scripts of India, whose vowels are marks, too. */
const ACCENTS = /[\u0300-\u036F\u0653-\u0655]/g;
