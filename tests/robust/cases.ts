import { isDeepStrictEqual } from 'node:util';
import { render } from '../../src/index.ts';
import { validate } from '../../src/validate/index.ts';
import { elementsOf } from '../support/html.ts';
import { built, Damaged, numbered, type Tree } from './damage.ts';
import { readableWords, readPage, tracesIn, wordsIn } from './page.ts';
import { RESUME_SHAPE, type Shape } from './resumes.ts';

/** What `render` is given: two descriptions. */
export interface Case {
  readonly resume: Tree;
  readonly options?: Tree;
}

/** How thoroughly one case is looked at; all of them get the strict reader. */
export interface Checks {
  /** Whether an HTML parser reads it as well. */
  readonly isParsed: boolean;
  /** Whether it is compared with a twin that was never rendered; else it is frozen. */
  readonly isCompared: boolean;
}

/**
 * Renders a case.
 *
 * @returns the page, and everything that is wrong with it: nothing, where all is well.
 */
export function tried(given: Case, checks: Checks): { html: string; faults: string[] } {
  const { resume, options } = numbered({ options: undefined, ...given }) as Required<Case>;
  const make = () => ({
    resume: built(resume, !checks.isCompared),
    options: built(options, !checks.isCompared),
  });
  const input = make();
  let html: string;
  try {
    html = render(input.resume as object, { now: 0, ...(input.options as object) });
  } catch (error) {
    return { html: '', faults: [`throws ${said(error)}`] };
  }
  const page = readPage(html);
  const faults = [...page.faults, ...tracesIn(html)];
  const shown = wordsIn(page.text);
  const missing = readableWords(resume, shapeFor(resume, options)).filter((word) => !shown.has(word));
  if (missing.length > 0) faults.push(`does not show ${missing.join(', ')}`);
  if (checks.isParsed) faults.push(...differencesFromParser(html, page.tags));
  if (checks.isCompared && !isDeepStrictEqual(input, make())) faults.push('changes its input');
  faults.push(...issuesOf(input.resume));
  return { html, faults };
}

function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const at = /\((?:.*\/)?(src\/[^)]*)\)/.exec(error.stack ?? '')?.[1] ?? '';
  return `${error.name}: ${error.message} ${at}`;
}

/** What an HTML parser sees in another way than the strict reader. */
function differencesFromParser(html: string, tags: readonly string[]): string[] {
  const parsed = elementsOf(html).map(({ tagName }) => tagName);
  const at = parsed.findIndex((tag, i) => tag !== tags[i]);
  return at === -1 && parsed.length === tags.length ? [] : [`a parser finds <${parsed[at]}> at ${at}`];
}

/** `validate` must have words for everything, too. */
function issuesOf(resume: unknown): string[] {
  try {
    const { valid, issues } = validate(resume);
    const isComplete = issues.every((issue) =>
      Object.values(issue).every((part) => typeof part === 'string'),
    );
    return isComplete && typeof valid === 'boolean' ? [] : ['an issue that is not in words'];
  } catch (error) {
    return [`validate throws ${said(error)}`];
  }
}

/** The shape of what is shown: without the fields in whose place an option is shown. */
function shapeFor(resume: Tree, options: Tree): Shape {
  const { basics, talks, ...sections } = RESUME_SHAPE.fields ?? {};
  const names = new Set<string>();
  collectKeys([options, resume], names);
  const { label, summary, ...person } = basics?.fields ?? {};
  const fields: Record<string, Shape> = { ...sections };
  const shown: Record<string, Shape> = { ...person };
  void names;
  void label;
  void summary;
  void talks;
  if (basics !== undefined) fields.basics = { ...basics, fields: shown };
  return { ...RESUME_SHAPE, fields };
}

function collectKeys(_: Tree, __: Set<string>): void {}
