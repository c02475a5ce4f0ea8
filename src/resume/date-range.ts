import type { Language } from '../locales/languages.ts';
import { readDate } from './date-text.ts';
import { isoOf, type PartialDate } from './partial-date.ts';

/** Both dates of a range, written in one field: `2012 – 2016`. */
export interface DateRange {
  readonly first: PartialDate;
  readonly last: PartialDate | 'present';
  /** Its text in the résumé. */
  readonly text: string;
}

/**
 * Reads a range in one text: `2012-2016`, `Jan 2018 – Present`, `von 2012 bis 2016`, `Jan – Mar 2019`.
 *
 * @param text - bounded by the caller.
 * @returns `undefined` if it is no range, or if it can be cut into two dates in several ways, as
 *   `2018-05-2019`.
 */
export function readRange(text: string, language: Language): DateRange | undefined {
  const { meansPresent } = language.locale.known;
  const found = cutsOf(text.replace(OPENING, ''), meansPresent).flatMap(
    ([before, after]): DateRange[] => {
      const last = meansPresent(after) ? 'present' : readDate(after, language);
      if (last === undefined || last === 'undecided') return [];
      const first = readDate(before, language) ?? readWithYear(before, last, language);
      return typeof first === 'object' ? [{ first, last, text }] : [];
    },
  );
  const ways = new Set(found.map(({ first, last }) => `${isoOf(first)}/${isoOrPresent(last)}`));
  return ways.size === 1 ? found[0] : undefined;
}

const isoOrPresent = (last: DateRange['last']) => (last === 'present' ? last : isoOf(last));

/** "From" in front of a range. */
const OPENING = /^(?:from|von|vom|de|du|desde|dal?|van|fra|från|od|с|від)\s/i;

/** Between the dates of a range: a dash or an arrow, or a word for "to" between spaces, or in Chinese. */
const SEPARATOR =
  /\s*[-–—−~〜～→]+>?\s*|\s+(?:to|until|till?|through|bis|au|à|a|al|hasta|até|ao|tot|do|по|до|från)\s+|[至到]/giu;

/** All ways to cut a text in two: at a separator, or at spaces before a word as in `2012 to date`. */
function cutsOf(
  text: string,
  meansPresent: (text: string) => boolean,
): (readonly [before: string, after: string])[] {
  const atSpaces = [...text.matchAll(/\s+/g)].map((space) => cutAt(text, space));
  return [
    ...[...text.matchAll(SEPARATOR)].map((separator) => cutAt(text, separator)),
    ...atSpaces.filter(([, after]) => meansPresent(after)),
  ];
}

function cutAt(text: string, { 0: between, index }: RegExpExecArray) {
  return [text.slice(0, index), text.slice(index + between.length)] as const;
}

/** Reads a month without a year, as the first of `Jan – Mar 2019`, which is in the year of the other date. */
function readWithYear(
  text: string,
  last: PartialDate | 'present',
  language: Language,
): PartialDate | 'undecided' | undefined {
  if (last === 'present' || /\d/.test(text)) return undefined;
  return readDate(`${text} ${last.year}`, language);
}
