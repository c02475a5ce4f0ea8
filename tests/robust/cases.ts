import { isDeepStrictEqual } from 'node:util';
import { type RenderOptions, render } from '../../src/index.ts';
import { noResume } from '../../src/resume/given.ts';
import { validate } from '../../src/validate/index.ts';
import { documentOf } from '../support/document.ts';
import { elementsOf } from '../support/html.ts';
import { built, Damaged, numbered, type Tree } from './damage.ts';
import { readableWords, readPage, tracesIn, wordsIn } from './page.ts';
import { RESUME_SHAPE, type Shape } from './resumes.ts';

/** What `render` is given: two descriptions. */
export interface Case {
  readonly resume: Tree;
  readonly options?: Tree;
}

/**
 * Renders a case.
 *
 * @returns the page, and everything that is wrong with it: nothing, where all is well.
 */
export function tried(given: Case): { html: string; faults: string[] } {
  const { resume, options } = numbered({ options: undefined, ...given }) as Required<Case>;
  const make = () => ({
    resume: built(resume),
    options: built(options),
  });
  const input = make();
  let html: string;
  // What JSON can hold must need no second attempt, which would hide a fault of the theme's own.
  const isJson = isRecord(given.resume) && !isDamaged(given.resume) && !isDamaged(given.options);
  try {
    html = isJson
      ? documentOf(input.resume as Record<string, unknown>, input.options)
      : render(input.resume as object, input.options as RenderOptions);
  } catch (error) {
    const isExpected = noResume(input.resume) !== undefined && /expects a résumé/.test(said(error));
    return { html: '', faults: isExpected ? [] : [`throws ${said(error)}`] };
  }
  const page = readPage(html);
  const faults = [...page.faults, ...tracesIn(html)];
  const shown = wordsIn(page.text);
  const missing = readableWords(resume, shapeFor(resume, options)).filter(
    (word) => !shown.has(word),
  );
  if (missing.length > 0) faults.push(`does not show ${missing.join(', ')}`);
  faults.push(...differencesFromParser(html, page.tags));
  // An invalid date is not even the same as itself.
  if (isSame(make(), make()) && !isSame(input, make())) faults.push('changes its input');
  faults.push(...issuesOf(input.resume));
  return { html, faults };
}

const isRecord = (tree: Tree) => typeof tree === 'object' && tree !== null && !Array.isArray(tree);

/** Whether anything in a tree is damaged. */
function isDamaged(tree: Tree): boolean {
  if (tree instanceof Damaged) return true;
  return typeof tree === 'object' && tree !== null && Object.values(tree).some(isDamaged);
}

function isSame(one: unknown, other: unknown): boolean {
  try {
    return isDeepStrictEqual(one, other);
  } catch {
    return true; // Too deep for the comparison.
  }
}

function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const at = /\((?:.*\/)?(src\/[^)]*)\)/.exec(error.stack ?? '')?.[1] ?? '';
  return `${error.name}: ${error.message} ${at}`;
}

/** What an HTML parser sees in another way than the strict reader. */
function differencesFromParser(html: string, tags: readonly string[]): string[] {
  // The strict reader has seen that nothing in the stylesheets can end them.
  const bare = html.replace(/(?<=<style>)[^<]*/g, '');
  const parsed = elementsOf(bare).map(({ tagName }) => tagName);
  const at = parsed.findIndex((tag, i) => tag !== tags[i]);
  return at === -1 && parsed.length === tags.length
    ? []
    : [`a parser finds <${parsed[at]}> at ${at}`];
}

/** `validate` must have words for everything, too. */
function issuesOf(resume: unknown): string[] {
  try {
    const { valid, issues } = validate(resume);
    const isComplete = issues.every((issue) =>
      Object.entries(issue).every(([name, part]) => name === 'params' || typeof part === 'string'),
    );
    return isComplete && typeof valid === 'boolean' ? [] : ['an issue that is not in words'];
  } catch (error) {
    return [`validate throws ${said(error)}`];
  }
}

/**
 * The shape of what must be shown: without the fields in whose place options are shown, and with the
 * user's own section only where the options ask for it.
 */
function shapeFor(resume: Tree, options: Tree): Shape {
  const meta = fieldOf(resume, 'meta');
  const { basics, talks, ...sections } = RESUME_SHAPE.fields ?? {};
  const person = Object.entries(basics?.fields ?? {}).filter(
    ([name]) => !((name === 'label' || name === 'summary') && [options, meta].some(hasKey(name))),
  );
  const asked = fieldOf(options, 'sections');
  const isAsked = Array.isArray(asked) && !(options instanceof Damaged) && asked.includes('talks');
  return {
    ...RESUME_SHAPE,
    fields: {
      ...sections,
      basics: { place: 'basics', fields: Object.fromEntries(person) },
      ...(isAsked && talks && { talks }),
    },
  };
}

function fieldOf(tree: Tree, key: string): Tree {
  if (tree instanceof Damaged) return fieldOf(tree.of, key);
  return typeof tree === 'object' && tree !== null && Object.hasOwn(tree, key)
    ? (tree as Record<string, Tree>)[key]
    : undefined;
}

/** Whether a key stands anywhere in a tree. */
const hasKey =
  (name: string) =>
  (tree: Tree): boolean => {
    if (tree instanceof Damaged) return hasKey(name)(tree.of);
    if (typeof tree !== 'object' || tree === null) return false;
    return Object.hasOwn(tree, name) || Object.values(tree).some(hasKey(name));
  };
