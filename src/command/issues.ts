import type { Colors } from 'picocolors/types.js';
import type { Issue } from '../validate/issue.ts';
import { withPlace } from './failure.ts';
import type { SourceFile } from './files.ts';

/** Writes issues for a terminal: each with its place in the file, the line, and a caret. */
export function issuesText(
  issues: readonly Issue[],
  { name, text, offsetOf }: SourceFile,
  colors: Colors,
): string {
  return issues
    .map((issue) => {
      const { pointer, severity, expected, found, advice } = issue;
      const word = severity === 'error' ? colors.red('error') : colors.yellow('warning');
      const message = `${word}: expected ${expected}; found ${found}. ${advice}`.trim();
      if (issue.code === 'more') return message;
      return withPlace(message, { name, text, offset: offsetOf(pointer) }, colors);
    })
    .join('\n\n');
}

/** How many issues of each kind there are: `2 errors, 1 warning`. */
export function countsText(issues: readonly Issue[]): string {
  const count = (severity: Issue['severity']) =>
    issues.filter((issue) => issue.severity === severity).length;
  return `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}`;
}

/** A number with its word: `1 page`, `2 pages`. */
export function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** Writes issues of options for a terminal, which stand in the command line. */
export function optionIssuesText(issues: readonly Issue[]): string {
  return issues
    .map(({ pointer, expected, found, advice }) => {
      const name = pointer.slice(1).replaceAll('/', '.');
      return `The option ${name}: expected ${expected}; found ${found}. ${advice}`;
    })
    .join('\n');
}
