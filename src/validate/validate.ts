import { notPlain } from '../resume/given.ts';
import { plainCopy } from '../resume/plain.ts';
import { isRecord } from '../resume/source.ts';
import { checkAll, checkOptions } from './check.ts';
import { contextOf } from './context.ts';
import { described, type Issue } from './issue.ts';
import { languageIssue } from './language-issue.ts';
import { Refused } from './refused.ts';
import { Report } from './report.ts';
import { noResume, notAResume } from './root.ts';

/** The result of `validate`. */
export interface Validation {
  /** Whether no issue is an error; there may still be warnings. */
  readonly valid: boolean;
  /**
   * The issues, in the order of the document; empty if there are none. There are at most 200, or as many as
   * `limit` says; if there would be more, the last one says how many others there are.
   */
  readonly issues: readonly Issue[];
}

/** How `validate` checks. */
export interface ValidateOptions {
  /**
   * Options that `render` would get as its second argument. They are checked as well, by what the résumé
   * has: sections, variants, paths to hide. Their issues have `source: 'options'`.
   */
  readonly options?: unknown;
  /**
   * The most issues to list, from 1 on. If there would be more, the last one says how many others there are.
   *
   * @default 200
   */
  readonly limit?: number | undefined;
}

/** More issues than anyone corrects before checking again. */
const USUAL_LIMIT = 200;

/** More levels than people nest. */
const DEEPEST = 100;

/**
 * Checks a résumé against JSON Resume's official schema (@jsonresume/schema), against the schema of the
 * theme's options, and for what schemas cannot describe, such as an end date before the start, or text
 * that the page does not show. It uses no `eval`, so it runs under any Content-Security-Policy.
 *
 * @param value - the parsed content of a resume.json. Any value is allowed: what is not a résumé is an issue.
 * @returns all issues at once, each with a JSON Pointer, a code, a description and advice. Never throws.
 * @example
 * validate({ work: [{ startDate: '2024', endDate: '2023' }] });
 * // { valid: false, issues: [{ pointer: '/work/0/endDate', code: 'date-order', … }] }
 */
export function validate(value: unknown, how: ValidateOptions = {}): Validation {
  const { options, limit } = how ?? {};
  const isLimit = typeof limit === 'number' && limit >= 1;
  const report = new Report(isLimit ? Math.floor(limit) : USUAL_LIMIT);
  const given = plain(options ?? {});
  const set = isRecord(given) ? given : {};
  const refused = notPlain(value);
  if (refused !== undefined) {
    report.addIssue(notAResume(refused.kind, refused.advice));
    return { valid: false, issues: report.issues() };
  }
  const copy = plain(value);
  const context = contextOf(isRecord(copy) ? copy : {}, set);
  const wrong = noResume(copy, context.ownLists);
  const language = wrong === undefined ? languageIssue(context) : undefined;
  if (wrong !== undefined) report.addIssue(wrong);
  if (language !== undefined) report.addIssue(language);
  if (wrong === undefined) checkAll(context, report);
  if (set !== given) report.addIssue(noOptions(given));
  checkOptions(set, context, report);
  return { valid: report.isValid, issues: report.issues() };
}

const noOptions = (given: unknown): Issue => ({
  pointer: '',
  source: 'options',
  severity: 'error',
  code: 'type',
  params: { type: 'object' },
  expected: 'options, an object',
  found: given instanceof Refused ? given.found : described(given),
  advice: 'Give what `render` gets as its second argument.',
});

const plain = (value: unknown) =>
  plainCopy(value, {
    inPlaceOf: (found, fault) => new Refused(found, fault),
    deepest: DEEPEST,
  });
