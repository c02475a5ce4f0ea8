import { memory } from '../memo.ts';
import type { Options } from '../options/index.ts';
import type { PartialDate } from '../resume/dates.ts';
import { datePatterns } from './dates.generated.ts';
import { ENGLISH_PATTERNS, ENGLISH_TAGS } from './english-dates.generated.ts';

/**
 * How a language writes dates: what `Intl` says of it, written down when the theme is built. `{year}`,
 * `{day}` and `{day2}`, which has two digits, stand for numbers.
 */
interface DatePatterns {
  readonly long: Patterns;
  /** Where it is not as `long`. */
  readonly short?: Patterns;
  readonly numeric: Patterns;
  /** A year alone, where it is more than its number. */
  readonly year?: string;
  /** From 0 to 9, where they are not those of the Latin script. */
  readonly digits?: string;
  /** Lists of the months' texts, which differ by format and by case; `|` stands between the texts. */
  readonly months: readonly string[];
}

type Patterns = readonly [toMonth: Pattern, toDay: Pattern];

/** The place of a list in `months`; `null` where months are numbers of two digits. */
type Pattern = readonly [before: string, months: number | null, after: string];

/**
 * A date in a language.
 *
 * @param tag - BCP 47, in its canonical form.
 * @returns `undefined` where the theme does not know how the language writes dates.
 */
export function patternedDate(
  { year, month, day }: PartialDate,
  tag: string,
  format: Options['dateFormat'],
): string | undefined {
  const patterns = patternsFor(tag);
  if (patterns === undefined) return undefined;
  const { digits, months } = patterns;
  const [toMonth, toDay] = patterns[format] ?? patterns.long;
  const [before, list, after] = day === undefined ? toMonth : toDay;
  const inDigits = (number: number | undefined, length: number) => {
    const text = String(number).padStart(length, '0');
    return digits === undefined
      ? text
      : [...text].map((digit) => digits.charAt(Number(digit))).join('');
  };
  const monthIn = (number: number) =>
    list === null ? inDigits(number, 2) : months[list]?.split('|')[number - 1];
  const text = month === undefined ? (patterns.year ?? '{year}') : before + monthIn(month) + after;
  return text
    .replace('{year}', inDigits(year, 4))
    .replace('{day}', inDigits(day, 1))
    .replace('{day2}', inDigits(day, 2));
}

const known = memory<string, DatePatterns | undefined>(100);

function patternsFor(tag: string): DatePatterns | undefined {
  return known(tag, () => {
    const json = ENGLISH_TAGS.includes(tag) ? ENGLISH_PATTERNS : datePatterns(tag);
    return json === undefined ? undefined : JSON.parse(json);
  });
}
