import { isDate, toDate } from '../resume/dates.ts';
import { type Field, JOINED, type Named } from '../resume/fields.ts';
import { plainKey } from '../resume/keys.ts';
import { isMovedToBasics } from '../resume/known-names.ts';
import { isRecord, type Source } from '../resume/source.ts';
import { clean } from '../text/clean.ts';
import { ENGLISH } from './context.ts';
import { homeAtTop, homeIn } from './homes.ts';
import { type Finding, quoted } from './issue.ts';
import { atTop } from './misplaced.ts';
import { isOfPairs, type Part } from './parts.ts';
import type { Place } from './place.ts';

/**
 * Finds the keys of a record that are not shown: misspelt names, second names of a field, and text under
 * names that the theme does not know. Each key of a list has one issue, at its first entry.
 */
export function keyFindings(place: Place): ReadonlyMap<string, Finding> {
  const { part, value } = place;
  const findings = new Map<string, Finding>();
  if (part === undefined || !isRecord(value)) return findings;
  const areShown = isOfPairs(place);
  for (const key of Object.keys(value)) {
    if (part.fields.has(key) || part.others.includes(key)) continue;
    if (part.reported.has(key) || isSwitchedOff(key)) continue;
    const finding =
      misspelt(key, value, part) ?? (areShown ? undefined : notShown(key, value[key], place, part));
    if (finding === undefined) continue;
    part.reported.add(key);
    findings.set(key, finding);
  }
  for (const [key, shown] of second(value, part)) findings.set(key, repeated(key, shown));
  return findings;
}

/** Whether a key is written so that no program reads it, which is how people comment out a field. */
export function isSwitchedOff(key: string): boolean {
  return /^(?:[^\p{L}\p{N}]|x-|comment)|[_\-~#!]$/iu.test(key);
}

function misspelt(key: string, record: Source, part: Part): Finding | undefined {
  const name = part.speller.similar(key).find((each) => {
    const named = part.fields.get(each);
    return named === undefined || (!isFilled(record, named) && fits(record[key], named));
  });
  if (name === undefined) return undefined;
  const isRead = part.fields.has(name) || name === 'tags' || name === 'meta';
  if (isRead && plainKey(name) === plainKey(key)) return otherSpelling(key, name);
  return {
    severity: 'warning',
    code: 'unknown-key',
    suggestion: name,
    expected: 'a field that is read',
    found: `the field ${quoted(key)}`,
    advice: `Did you mean ${quoted(name)}?`,
  };
}

const otherSpelling = (key: string, name: string): Finding => ({
  severity: 'warning',
  code: 'other-spelling',
  suggestion: name,
  expected: `the spelling ${quoted(name)}`,
  found: `the field ${quoted(key)}`,
  advice: `Write ${quoted(name)}: this theme reads both, other programs only that.`,
});

const isFilled = (record: Source, { keys }: Named) => keys.some((key) => holdsValue(record[key]));

/** Whether a value can be meant for a field. A date such as `issued` is not a misspelt `issuer`. */
function fits(value: unknown, named: Named): boolean {
  if (typeof value !== 'string' || value === '') return true;
  const isForDates = 'kind' in named && named.kind === 'date';
  const date = toDate(value.slice(0, LONGEST_DATE), ENGLISH);
  return isForDates === (isDate(date) || date === 'present');
}

const LONGEST_DATE = 40;

function notShown(key: string, value: unknown, place: Place, part: Part): Finding | undefined {
  const isTop = place.above === undefined;
  const option = isTop ? atTop(key, value) : undefined;
  if (option) return option;
  if (!holdsText(value)) return undefined;
  const home = isTop ? homeAtTop(key, value) : homeIn(part, key, value);
  const name = quoted(key).slice(1, -1);
  if (isTop && isMovedToBasics(key, place.value)) {
    return {
      severity: 'warning',
      code: 'misplaced',
      expected: 'the fields of the person in `basics`',
      found: `the field ${quoted(key)} beside the sections`,
      advice:
        'Put it into `basics`: this theme shows it in both places, other programs only there.',
    };
  }
  return {
    severity: 'warning',
    code: 'not-shown',
    expected: 'a field that is shown',
    found: `the field ${quoted(key)}`,
    advice: `\`${name}\` is not shown; ${home}.`,
  };
}

/** Returns the filled names of fields that show only another name of theirs, each with that name. */
function second(record: Source, { fields }: Part): [key: string, shown: string][] {
  return Object.keys(record).flatMap((key): [string, string][] => {
    const field = fields.get(key);
    // A text in `bio` is a summary, also in `basics` (see `readBasics`).
    if (typeof record[key] === 'string' && key === 'bio') return [];
    if (field === undefined || isJoined(field) || !holdsValue(record[key])) return [];
    const shown = field.keys.find((each) => holdsValue(record[each])) ?? key;
    const isSame = JSON.stringify(record[key]) === JSON.stringify(record[shown]);
    return shown === key || isSame ? [] : [[key, shown]];
  });
}

const isJoined = (named: Named) =>
  'kind' in named && JOINED.some((kind) => kind === (named as Field<unknown>).kind);

const repeated = (key: string, shown: string): Finding => ({
  severity: 'warning',
  code: 'second-name',
  params: { shown },
  expected: 'a field that is shown',
  found: `"${key}" beside "${shown}", which means the same`,
  advice: 'Leave one of them out.',
});

function holdsValue(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== '';
}

/** Whether there is text anywhere in a value. Numbers and booleans are more often a program's own data. */
function holdsText(value: unknown): boolean {
  if (typeof value === 'string') return clean(value) !== '';
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, each]) => !isSwitchedOff(key) && holdsText(each));
}
