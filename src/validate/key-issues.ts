import { OTHER_NAMES } from '../options/other-names.ts';
import type { Named, Names } from '../resume/fields.ts';
import { step } from '../resume/pointer.ts';
import { sectionNamed } from '../resume/section-names.ts';
import { isRecord, type Source } from '../resume/source.ts';
import { CUSTOM, RESUME } from '../resume/tables.ts';
import type { Issue } from './issue.ts';
import { suggestion } from './spelling.ts';

const others = Object.values(OTHER_NAMES);

/** Names beside those of `RESUME` that mean something at the top of a résumé and in its `meta`. */
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
 * The kinds of field of which all names are shown together; of the others, one is. They are those whose
 * values can `join` (see `resume/values.ts`), which would bring all of Markdown along.
 */
export const JOINED: ReadonlySet<string> = new Set([
  'prose',
  'proses',
  'phrases',
  'keywords',
  'texts',
  'records',
]);

/** Keys that nothing reads: one letter away from one that is read, or beside another name of the same field. */
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
 * In the user's own sections fields may have any name; what is not shown should be known. A record without
 * any that is read is no entry, but names and what is said of them.
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

/** The sections that the options name: what is called like none of the theme's may be the user's own. */
function ownNames(options: unknown): string[] {
  if (!isRecord(options)) return [];
  const { sections, sectionTitles } = options;
  const names = [
    ...(Array.isArray(sections) ? sections.filter((name) => typeof name === 'string') : []),
    ...(isRecord(sectionTitles) ? Object.keys(sectionTitles) : []),
  ];
  return [...new Set(names)].slice(0, MOST_SECTIONS);
}

/** More than any page has: each key is compared with each of them. */
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
