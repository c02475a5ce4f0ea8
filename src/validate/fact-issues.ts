import { isDate, isoOf, type PartialDate, toDate } from '../resume/dates.ts';
import { toPhoto } from '../resume/photo.ts';
import { step } from '../resume/pointer.ts';
import type { Source } from '../resume/source.ts';
import { BASICS } from '../resume/tables.ts';
import { clean } from '../text/clean.ts';
import { SHORT_REPOSITORY, toLink } from '../text/links.ts';
import { described, type Issue } from './issue.ts';

/** Finds what schemas cannot describe: impossible dates, and addresses that do not become links or a photo. */
export function factIssues(record: Source, pointer: string): Issue[] {
  const issues: Issue[] = [];
  for (const [key, value] of Object.entries(record)) {
    const at = pointer + step(key);
    if (typeof value !== 'string') continue;
    if (/date$/i.test(key)) issues.push(...impossibleDate(value, at));
    else if (key === 'repository' && SHORT_REPOSITORY.test(value.trim())) continue;
    else if (['url', 'website', 'repository'].includes(key)) issues.push(...noLink(value, at));
    else if (pointer === '/basics' && IMAGE_KEYS.includes(key)) issues.push(...noPhoto(value, at));
  }
  return [...issues, ...backwards(record, pointer)];
}

function impossibleDate(value: string, pointer: string): Issue[] {
  if (!/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(value) || isDate(toDate(value, 'en'))) return [];
  return [
    {
      pointer,
      severity: 'error',
      expected: 'a date that the calendar has',
      found: described(value),
      advice: 'Correct the month or the day; until then it is shown as it stands.',
    },
  ];
}

function backwards(record: Source, pointer: string): Issue[] {
  const [start, end] = [record.startDate, record.endDate].map((value) => toDate(value, 'en'));
  if (!isDate(start) || !isDate(end) || !isBefore(end, start)) return [];
  return [
    {
      pointer: `${pointer}/endDate`,
      severity: 'error',
      expected: `a date not before the start, ${isoOf(start)}`,
      found: described(record.endDate),
      advice: 'Swap the two dates, or correct one of them.',
    },
  ];
}

/** Whether `a` is before `b` for any values of their missing months and days. */
function isBefore(a: PartialDate, b: PartialDate): boolean {
  if (a.year !== b.year) return a.year < b.year;
  if (a.month === undefined || b.month === undefined) return false;
  if (a.month !== b.month) return a.month < b.month;
  return a.day !== undefined && b.day !== undefined && a.day < b.day;
}

const IMAGE_KEYS = BASICS.image.keys;

function noPhoto(value: string, pointer: string): Issue[] {
  const written = clean(value);
  if (written === '' || toPhoto(written).src !== undefined) return [];
  return [
    {
      pointer,
      severity: 'warning',
      expected: 'a photo: an https address, a path to a picture, or a picture as base64 data',
      found: described(value),
      advice: written.startsWith('data:')
        ? 'Write PNG, JPEG, GIF, WebP or AVIF as base64; until then it is left out.'
        : 'Write a complete address such as https://example.com/me.jpg; until then it is shown as text.',
    },
  ];
}

function noLink(value: string, pointer: string): Issue[] {
  const written = clean(value);
  if (written === '' || toLink(written).href !== undefined) return [];
  return [
    {
      pointer,
      severity: 'warning',
      expected: 'an address that can be linked: https, http, mailto or tel',
      found: described(value),
      advice:
        'Write a complete address such as https://example.com; until then it is shown as text.',
    },
  ];
}
