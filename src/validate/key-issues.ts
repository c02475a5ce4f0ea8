import { OTHER_NAMES } from '../options/other-names.ts';
import type { Named, Names } from '../resume/fields.ts';
import { step } from '../resume/pointer.ts';
import { sectionNamed } from '../resume/section-names.ts';
import { isRecord, type Source } from '../resume/source.ts';
import { CUSTOM, RESUME } from '../resume/tables.ts';
import type { Issue } from './issue.ts';
import { suggestion } from './spelling.ts';

const others = Object.values(OTHER_NAMES);

/** Further names that are read at the top level of a résumé and in its `meta`. */
const TOP_NAMES = ['$schema', 'meta', ...others.flatMap(({ resume = [] }) => resume)];
const META_NAMES = [
  'canonical',
  'version',
  'lastModified',
  'theme',
  'themeOptions',
  'pdfRenderOptions',
].concat(others.flatMap(({ meta = [] }) => meta));

/**
 * The kinds of fields that show the values of all of their names; fields of other kinds show only one.
 * These are the kinds with a `join` in `resume/values.ts` and `resume/record.ts`. They are listed again here, because importing
 * that file would add the Markdown parser to `validate`.
 */
export const JOINED: ReadonlySet<string> = new Set([
  'prose',
  'proses',
  'phrases',
  'keywords',
  'texts',
  'records',
  'place',
]);

/** Finds keys that are not read: misspelt names, and second names of a field. */
export function keyIssues(resume: Source): Issue[] {
  const issues: Issue[] = [];
  const own = ownNames(isRecord(resume.meta) ? resume.meta.themeOptions : undefined);
  misspelt(resume, '', [...namesOf(RESUME), ...TOP_NAMES, ...own], issues);
  if (isRecord(resume.meta)) misspelt(resume.meta, '/meta', META_NAMES, issues);
  within(resume, '', RESUME, issues);
  for (const name of own) {
    if (sectionNamed(name) !== undefined || TOP_NAMES.includes(name)) continue;
    for (const [entry, at] of recordsIn(resume[name], step(name))) unread(entry, at, issues);
  }
  return issues;
}

const CUSTOM_NAMES = [...namesOf(CUSTOM), 'tags'];

/**
 * Reports the fields of a custom entry that are not shown. If none of its fields is, the record is not an
 * entry but an object from names to values, which is shown.
 */
function unread(entry: Source, pointer: string, issues: Issue[]): void {
  const keys = Object.keys(entry);
  const others = keys.filter((key) => !CUSTOM_NAMES.includes(key));
  for (const key of others.length < keys.length ? others : []) {
    const name = suggestion(key, CUSTOM_NAMES);
    issues.push({
      pointer: pointer + step(key),
      severity: 'warning',
      expected: 'a field that is shown',
      found: `the field ${JSON.stringify(key)}`,
      advice:
        name === undefined
          ? 'Write it as summary, highlights or keywords, or leave it out.'
          : `Did you mean ${JSON.stringify(name)}?`,
    });
  }
}

/** Returns the section names in the options, which may be names of the user's own lists. */
function ownNames(options: unknown): string[] {
  if (!isRecord(options)) return [];
  const { sections, sectionTitles } = options;
  const names = [
    ...(Array.isArray(sections) ? sections.filter((name) => typeof name === 'string') : []),
    ...(isRecord(sectionTitles) ? Object.keys(sectionTitles) : []),
  ];
  return [...new Set(names)].slice(0, MOST_SECTIONS);
}

/** More than any page has. The limit bounds the work, because each key is compared with each name. */
const MOST_SECTIONS = 100;

function within(record: Source, pointer: string, fields: Names, issues: Issue[]): void {
  for (const { keys, fields: inner } of Object.values(fields)) {
    if (inner === undefined) continue;
    const names = [...namesOf(inner), 'tags'];
    for (const key of keys) {
      for (const [child, at] of recordsIn(record[key], pointer + step(key))) {
        misspelt(child, at, names, issues);
        repeated(child, at, inner, issues);
        within(child, at, inner, issues);
      }
    }
  }
}

function recordsIn(value: unknown, pointer: string): [record: Source, pointer: string][] {
  if (isRecord(value)) return [[value, pointer]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, i): [Source, string][] =>
    isRecord(item) ? [[item, pointer + step(i)]] : [],
  );
}

function namesOf(fields: Names): string[] {
  return Object.values(fields).flatMap(({ keys }) => keys);
}

function misspelt(
  record: Source,
  pointer: string,
  names: readonly string[],
  issues: Issue[],
): void {
  for (const key of Object.keys(record)) {
    const name = suggestion(key, names);
    if (name === undefined) continue;
    issues.push({
      pointer: pointer + step(key),
      severity: 'warning',
      expected: 'a field that is read',
      found: `the field ${JSON.stringify(key)}`,
      advice: `Did you mean ${JSON.stringify(name)}?`,
    });
  }
}

function repeated(record: Source, pointer: string, fields: Names, issues: Issue[]): void {
  for (const field of Object.values(fields)) {
    if (isJoined(field)) continue;
    const [shown = '', ...others] = field.keys.filter((key) => isFilled(record[key]));
    for (const key of others) {
      if (JSON.stringify(record[key]) === JSON.stringify(record[shown])) continue;
      issues.push({
        pointer: pointer + step(key),
        severity: 'warning',
        expected: 'a field that is shown',
        found: `"${key}" beside "${shown}", which means the same`,
        advice: 'Leave one of them out.',
      });
    }
  }
}

const isJoined = (named: Named) => 'kind' in named && JOINED.has(String(named.kind));

const isFilled = (value: unknown) => !/^(?:null|""|\[\]|\{\})?$/.test(JSON.stringify(value) ?? '');
