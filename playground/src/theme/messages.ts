import type { Parts } from 'jsonresume-theme-hairline';
import type { Issue } from 'jsonresume-theme-hairline/validate';

/** What the page asks the worker for, and what it gets. A text is JSON or YAML, as its beginning says. */
export interface Requests {
  /** Reads a text: its résumé, what is wrong with it, and its page with some options. */
  readonly show: (text: string, options?: object) => Shown;
  /** Writes a résumé in another format. */
  readonly write: (text: string, as: Output) => string;
  /** Sets values in a text, or removes them: see `withValue` of the theme. */
  readonly set: (text: string, changes: readonly Change[]) => string;
  /** What may stand at a place, and what stands there. */
  readonly complete: (text: string, offset: number) => Completions | undefined;
  readonly hover: (text: string, offset: number) => Explanation | undefined;
}

export type Output = 'json' | 'html' | 'text' | 'markdown';

export type Shown = ShownResume | Broken;

export interface ShownResume {
  readonly value: object;
  readonly parts: Parts;
  readonly issues: readonly PlacedIssue[];
  /** How long the worker took, in milliseconds. */
  readonly time: number;
}

/** A text that cannot be read. */
export interface Broken {
  readonly mistake: string;
  /** In characters from the start. */
  readonly offset: number;
}

export interface PlacedIssue extends Issue {
  /** Where it is in the text, in characters from the start. */
  readonly offset: number;
  /** From 1 on. */
  readonly line: number;
}

export interface Change {
  readonly path: readonly string[];
  /** Missing if the value is to be removed. */
  readonly value?: unknown;
}

export interface Completions {
  /** Where the word begins that is completed. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly Completion[];
}

export interface Completion {
  readonly label: string;
  /** What to write: `#{}` are the places to fill in. */
  readonly snippet: string;
  readonly description: string;
}

export interface Explanation {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
