import { cut, type Finding, type Issue } from './issue.ts';
import { LONGEST_POINTER, type Place, pointerTo } from './place.ts';

/** More issues than anyone corrects before checking again. */
const MOST_ISSUES = 200;

/** Longer than any text of an issue that has words of the theme and a few cut quotations. */
const LONGEST_TEXT = 500;

/** Collects issues. Its size has a limit that does not depend on the résumé. */
export class Report {
  readonly #issues: Issue[] = [];
  #count = 0;
  #isValid = true;
  #isRestValid = true;

  /** Whether no issue is an error, including those that are only counted. */
  get isValid(): boolean {
    return this.#isValid;
  }

  add(place: Place, finding: Finding): void {
    if (this.#count < MOST_ISSUES) this.#issues.push(shortened(pointerTo(place), finding));
    this.#note(finding);
  }

  /** Adds an issue whose pointer is already known. */
  addIssue(issue: Issue): void {
    if (this.#count < MOST_ISSUES) this.#issues.push(shortened(issue.pointer, issue));
    this.#note(issue);
  }

  #note({ severity }: Finding): void {
    this.#count += 1;
    if (severity !== 'error') return;
    this.#isValid = false;
    // The last issue of a full report makes room for the number of the others.
    if (this.#count >= MOST_ISSUES) this.#isRestValid = false;
  }

  /** Returns the issues. If there are too many, the last one says how many others there are. */
  issues(): readonly Issue[] {
    if (this.#count <= MOST_ISSUES) return this.#issues;
    const shown = this.#issues.slice(0, MOST_ISSUES - 1);
    const others = this.#count - shown.length;
    return [
      ...shown,
      {
        pointer: '',
        severity: this.#isRestValid ? 'warning' : 'error',
        expected: `no more than ${MOST_ISSUES} issues`,
        found: `and ${others.toLocaleString('en')} more`,
        advice: 'Correct the ones above, then check again.',
      },
    ];
  }
}

function shortened(pointer: string, { severity, expected, found, advice }: Finding): Issue {
  const [wanted, written, help] = [expected, found, advice].map((text) => cut(text, LONGEST_TEXT));
  return {
    pointer: cut(pointer, LONGEST_POINTER),
    severity,
    expected: wanted ?? '',
    found: written ?? '',
    advice: help ?? '',
  };
}
