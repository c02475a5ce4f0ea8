import type { IssueParams } from './codes.ts';
import { cut, type Finding, type Issue } from './issue.ts';
import { LONGEST_POINTER, type Place, pointerTo } from './place.ts';

/** Longer than any text of an issue that has words of the theme and a few cut quotations. */
const LONGEST_TEXT = 500;

/** Collects issues. Its size has a limit that does not depend on the résumé. */
export class Report {
  readonly #issues: Issue[] = [];
  #count = 0;
  #isValid = true;
  #isRestValid = true;
  readonly #limit: number;

  /** @param limit - the most issues that it lists, at least 1. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether no issue is an error, including those that are only counted. */
  get isValid(): boolean {
    return this.#isValid;
  }

  add(place: Place, finding: Finding): void {
    if (this.#count < this.#limit) this.#issues.push(shortened(pointerTo(place), finding));
    this.#note(finding);
  }

  /** Adds an issue whose pointer is already known. */
  addIssue(issue: Finding & Pick<Issue, 'pointer'>): void {
    if (this.#count < this.#limit) this.#issues.push(shortened(issue.pointer, issue));
    this.#note(issue);
  }

  #note({ severity }: Finding): void {
    this.#count += 1;
    if (severity !== 'error') return;
    this.#isValid = false;
    // The last issue of a full report makes room for the number of the others.
    if (this.#count >= this.#limit) this.#isRestValid = false;
  }

  /** Returns the issues. If there are too many, the last one says how many others there are. */
  issues(): readonly Issue[] {
    if (this.#count <= this.#limit) return this.#issues;
    const shown = this.#issues.slice(0, this.#limit - 1);
    const others = this.#count - shown.length;
    return [
      ...shown,
      {
        pointer: '',
        severity: this.#isRestValid ? 'warning' : 'error',
        code: 'more',
        params: { others },
        expected: `no more than ${this.#limit} issues`,
        found: `and ${others.toLocaleString('en')} more`,
        advice: 'Correct the ones above, then check again.',
      },
    ];
  }
}

function shortened(pointer: string, finding: Finding): Issue {
  const { source, severity, code, params = {}, suggestion, expected, found, advice } = finding;
  return {
    pointer: cut(pointer, LONGEST_POINTER),
    ...(source !== undefined && { source }),
    severity,
    code,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, short(value)])),
    // Half a suggestion would be a wrong one.
    ...(suggestion !== undefined && suggestion.length <= LONGEST_TEXT && { suggestion }),
    expected: cut(expected, LONGEST_TEXT),
    found: cut(found, LONGEST_TEXT),
    advice: cut(advice, LONGEST_TEXT),
  };
}

/** More names than anyone chooses from, and more characters than they have together. */
const MOST_CHOICES = 50;
const LONGEST_CHOICES = 500;

function short(value: IssueParams[string]): IssueParams[string] {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return cut(value, LONGEST_TEXT);
  const isFew = value.length <= MOST_CHOICES && value.join('').length <= LONGEST_CHOICES;
  return isFew ? value : [];
}
