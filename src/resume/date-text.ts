import type { Language } from '../locales/languages.ts';
import { monthNamed } from './month-names.ts';
import { dateOf, type PartialDate } from './partial-date.ts';

/**
 * Reads the text of one date: `2022-7`, `7/2022`, `15/03/2018`, `2020年5月`, `٢٠٢٠`, `15 de marzo de 2018`.
 *
 * - Of `15/03/2018` and `03/15/2018`, only one order of day and month is possible, and it is read. Texts with
 *   two possible orders are not, except with dots, which only stand between day, month and year.
 * - Years after 2199 are not read: they are of another calendar, as 2561, which is 2018 in Thailand.
 *
 * @param text - bounded by the caller.
 * @param language - BCP 47 tag of the résumé, which decides between languages that share a month's name.
 * @returns `undecided` if the month's name stands for different months; `undefined` if it is not a date.
 */
export function readDate(text: string, language: Language): PartialDate | 'undecided' | undefined {
  const plain = withPlainDigits(text).replace(MARKS, '').replace(SPACES, ' ');
  const date = inDigits(plain) ?? inWords(plain, language);
  if (typeof date !== 'object') return date;
  return date.year > LAST_YEAR ? undefined : { ...date, written: text };
}

const LAST_YEAR = 2199;

/** Marks of direction, which stand between the digits of Arabic dates. */
const MARKS = /[\u200E\u200F\u061C]/g;
const SPACES = /\s+/g;

/** The forms of dates in digits. */
const FORMS = [
  // 2022, 2022-07, 2022. 07. 15., 2022-07-15Z, 2022-07-15T23:30:00+02:00
  /^(?<year>\d{4})(?:[-/.] ?(?<month>\d{1,2})(?:[-/.] ?(?<day>\d{1,2})(?:[T ]\d{1,2}:\d{2}.*|Z|[+-]\d{2}:\d{2})?)?)?(?:\.| ?[гр]\.?)?$/,
  // 07/2022
  /^(?<month>\d{1,2})[-/.] ?(?<year>\d{4})(?:\.| ?[гр]\.?)?$/,
  // 2022年7月15日, 2022년 7월 15일
  /^(?<year>\d{4}) ?[年년](?: ?(?<month>\d{1,2}) ?[月월](?: ?(?<day>\d{1,2}) ?[日號号일])?)?$/,
  // ngày 15 tháng 7 năm 2022, thg 7 2022
  /^(?:ngày )?(?:(?<day>\d{1,2}) )?(?:tháng|thg)\.? ?(?<month>\d{1,2})[ ,/]{1,2}(?:năm )?(?<year>\d{4})$/i,
  // 15.07.2022, 15. 7. 2022
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})(?:\.| ?[гр]\.?)?$/,
];

/** Two numbers, of which either may be the day, and a year. */
const DAY_AND_MONTH =
  /^(?<first>\d{1,2})(?<separator>[-/.])(?<second>\d{1,2})\k<separator>(?<year>\d{4})$/;

function inDigits(text: string): PartialDate | undefined {
  for (const form of FORMS) {
    const { year, month, day } = form.exec(text)?.groups ?? {};
    const date = dateOf(numberIn(year) ?? 0, numberIn(month), numberIn(day));
    if (date !== undefined) return date;
  }
  const { year, first, second } = DAY_AND_MONTH.exec(text)?.groups ?? {};
  const dayFirst = dateOf(Number(year), Number(second), Number(first));
  const monthFirst = dateOf(Number(year), Number(first), Number(second));
  if (dayFirst !== undefined && monthFirst !== undefined) {
    return first === second ? dayFirst : undefined;
  }
  return dayFirst ?? monthFirst;
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** A number; or letters with their vowels, apostrophes, and full stops inside and behind: `ม.ค.` */
const WORD = /\d+|\p{L}[\p{L}\p{M}.'’׳॰]*/gu;
/** What may stand between the words of a date. */
const BETWEEN_WORDS = /^[ ,./-]*$/;

/** Words that mean nothing beside a month: articles, endings of ordinals, "year" and "day". */
const SMALL_WORDS = new Set(
  'the of st nd rd th er e º ª de del d di den m g г года год р року рік r roku gada'.split(' '),
);

/** Reads a date with a month's name, a year, and perhaps a day, in any order: the name tells which is which. */
function inWords(text: string, language: Language): PartialDate | 'undecided' | undefined {
  if (!BETWEEN_WORDS.test(text.replace(WORD, ''))) return undefined;
  const words = (text.match(WORD) ?? []).filter((word) => !isSmall(word));
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}$/.test(word));
  const names = words.filter((word) => !/^\d/.test(word));
  const isDate = words.length === 1 + days.length + names.length && years.length === 1;
  if (!isDate || days.length > 1) return undefined;
  // Irish names of two words: Meán Fómhair.
  const name = names.join(' ');
  const month = monthNamed(name, language);
  return typeof month === 'number' ? dateOf(Number(years[0]), month, numberIn(days[0])) : month;
}

function isSmall(word: string): boolean {
  return SMALL_WORDS.has(word.toLowerCase().replace(/\.$/, ''));
}

/** The zeros of the scripts of the theme's languages and their neighbours; 1 to 9 follow each in Unicode. */
const ZEROS = [...'٠۰०০੦૦୦௦౦೦൦๐໐၀០０'].map((zero) => zero.charCodeAt(0));

/** Replaces the digits of other scripts by 0 to 9. */
function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((each) => code >= each && code <= each + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}
