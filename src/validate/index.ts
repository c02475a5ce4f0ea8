import { notPlain } from '../resume/given.ts';
import { plainCopy } from '../resume/plain.ts';
import { isRecord } from '../resume/source.ts';
import { checkAll } from './check.ts';
import { contextOf } from './context.ts';
import type { Issue } from './issue.ts';
import { languageIssue } from './language-issue.ts';
import { Refused } from './refused.ts';
import { Report } from './report.ts';
import { noResume, notAResume } from './root.ts';

export type { Issue };

/** The result of `validate`. */
export interface Validation {
  /** Whether no issue is an error; there may still be warnings. */
  readonly valid: boolean;
  /**
   * The issues, in the order of the document; empty if there are none. There are at most 200; if there
   * would be more, the last one says how many others there are.
   */
  readonly issues: readonly Issue[];
}

/** More levels than people nest. */
const DEEPEST = 100;

/**
 * Checks a résumé against JSON Resume's official schema (@jsonresume/schema), against the schema of the
 * theme's options, and for what schemas cannot describe, such as an end date before the start, or text
 * that the page does not show. It uses no `eval`, so it runs under any Content-Security-Policy.
 *
 * @param value - the parsed content of a resume.json. Any value is allowed: what is not a résumé is an issue.
 * @returns all issues at once, each with a JSON Pointer, a description and advice. Never throws.
 * @example
 * validate({ work: [{ startDate: '2024', endDate: '2023' }] });
 * // { valid: false, issues: [{ pointer: '/work/0/endDate', severity: 'error', … }] }
 */
export function validate(value: unknown): Validation {
  const other = notPlain(value);
  if (other !== undefined) {
    return { valid: false, issues: [notAResume(other.kind, other.advice)] };
  }
  const copy = plainCopy(value, {
    inPlaceOf: (found, fault) => new Refused(found, fault),
    deepest: DEEPEST,
  });
  const context = contextOf(isRecord(copy) ? copy : {});
  const wrong = noResume(copy, context.ownLists);
  if (wrong !== undefined) return { valid: false, issues: [wrong] };
  const report = new Report();
  const language = languageIssue(context);
  if (language !== undefined) report.addIssue(language);
  checkAll(context, report);
  return { valid: report.isValid, issues: report.issues() };
}
