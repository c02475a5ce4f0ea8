import type { Issue } from '../validate/issue.ts';
import { type Colors, withPlace } from './failure.ts';
import type { SourceFile } from './source.ts';

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
  const said = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${said(count('error'), 'error')}, ${said(count('warning'), 'warning')}`;
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
