import { expect, test } from '@jest/globals';
import { type Issue, validate } from '../../src/validate/index.ts';

/** What is wrong with a résumé: where, and a part of what is said of it. */
export type Row = [what: string, resume: unknown, ...issues: [pointer: string, part: RegExp][]];

/** The issue in one line, as a person would be told. */
export const sentence = ({ severity, expected, found, advice }: Issue) =>
  `${severity}: expected ${expected}; found ${found}. ${advice}`;

/** Checks that a résumé has these issues and no others. */
export function expectIssues([, resume, ...expected]: Row): void {
  const { valid, issues } = validate(resume);
  expect(issues.map(({ pointer }) => pointer)).toEqual(expected.map(([pointer]) => pointer));
  issues.forEach((issue, i) => {
    expect(sentence(issue)).toMatch(expected[i]?.[1] ?? /never/);
  });
  expect(valid).toBe(issues.every(({ severity }) => severity === 'warning'));
}

/** Tests that these issues are found in each row's résumé, and no others. */
export function testIssues(rows: readonly Row[]): void {
  test.each(rows)('%s', (...row) => expectIssues(row));
}

export const options = (themeOptions: unknown, rest: object = {}) => ({
  ...rest,
  meta: { themeOptions },
});
