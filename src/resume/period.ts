import { type DateText, type DateValue, isDate, isRange, type PartialDate } from './dates.ts';
import { isoOf } from './partial-date.ts';

/** What the two date fields of an entry say together. */
export interface Period {
  readonly start: Moment | undefined;
  /** `undefined` if the end is not known. */
  readonly end: Moment | undefined;
}

/** One end of a period. */
export type Moment = PartialDate | 'present' | DateText;

/**
 * Combines the two date fields of an entry.
 *
 * - A range in one of the fields is both dates, unless the other field says something else.
 * - A start without an end goes on, unless its text says the end itself, as "2012/13", or the end is
 *   `unknown`.
 * - Beside a hidden date, the other one is shown alone. A text that may have both is not shown at all.
 */
export function periodOf(start: DateValue | undefined, end: DateValue | undefined): Period {
  if (start === 'hidden' || end === 'hidden') return { start: single(start), end: single(end) };
  if (isRange(start) && (isNotSaid(end) || isSame(end, start.last))) return boundsOf(start);
  if (isRange(end) && (isNotSaid(start) || isSame(start, end.first))) return boundsOf(end);
  const [first, last] = [momentOf(start), momentOf(end)];
  const goesOn = end === undefined && first !== undefined && !saysItsEnd(first);
  return { start: first, end: goesOn ? 'present' : last };
}

/** Whether a period has not ended. One without any date has not. */
export function isRunning(start: DateValue | undefined, end: DateValue | undefined): boolean {
  return (start === undefined && end === undefined) || periodOf(start, end).end === 'present';
}

const boundsOf = ({ first, last }: { first: Moment; last: Moment }): Period => ({
  start: first,
  end: last,
});

const isNotSaid = (value: DateValue | undefined) => value === undefined || value === 'unknown';

function isSame(a: DateValue | undefined, b: DateValue): boolean {
  return isDate(a) && isDate(b) ? isoOf(a) === isoOf(b) : a === b;
}

/** One date, without another one in the same text. */
function single(value: DateValue | undefined): Moment | undefined {
  const moment = isRange(value) ? undefined : momentOf(value);
  return moment !== undefined && saysItsEnd(moment) ? undefined : moment;
}

function momentOf(value: DateValue | undefined): Moment | undefined {
  if (value === 'unknown' || value === 'hidden') return undefined;
  return isRange(value) ? { text: value.text } : value;
}

function saysItsEnd(start: Moment): boolean {
  if (start === 'present' || isDate(start)) return false;
  const text = start.text.slice(0, LOOKED_AT);
  return !ONE_DATE.test(text) && WITH_END.test(text);
}

/** How much of a start is searched for an end. */
const LOOKED_AT = 80;

/**
 * Texts that look like a range but are one date: impossible dates, other orders of day and month,
 * quarters and seasons.
 */
const ONE_DATE =
  /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{2,4}|\d{4}-(?:0\d|1[0-3])|\d{4}[-/](?:Q[1-4]|spring|summer|autumn|fall|winter))$/i;

/** Two years, a dash, a word for "to", or a word for "since", after which "Present" would be said twice. */
const WITH_END =
  /\d{4}.*\d{4}|[–—~〜～→至]|\s-\s|\d\s*[-/]|\b(?:to|till?|until|bis|since|seit|depuis|desde|dal|sinds)\b/i;
