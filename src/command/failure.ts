import type { Colors } from 'picocolors/types.js';
import { lineAt } from '../edit/line.ts';

/** The codes with which the command ends. */
export const EXIT = {
  done: 0,
  /** The résumé has issues, or cannot be read or written. */
  issues: 1,
  /** The command was called in a way that it does not have. */
  usage: 2,
  /** A browser is needed, and none was found. */
  noBrowser: 3,
} as const;

/** A place in a file. */
export interface Spot {
  /** The file's name in messages. */
  readonly name: string;
  readonly text: string;
  /** In characters from the start. */
  readonly offset: number;
}

/** A reason for which the command ends, in one sentence. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly spot: Spot | undefined;
  /** One of `EXIT`. */
  readonly code: number;

  constructor(message: string, spot?: Spot, code: number = EXIT.issues) {
    super(message);
    this.spot = spot;
    this.code = code;
  }
}

/** The command was called in a way that it does not have. */
export const misuse = (message: string) => new Failure(message, undefined, EXIT.usage);

/** How much of a line is shown beside a place. */
const BEFORE = 50;
const AFTER = 40;

/** Returns a message with its place: `resume.json:3:5: …`, the line, and a caret under the place. */
export function withPlace(message: string, spot: Spot, colors: Colors): string {
  const { line, column, content } = lineAt(spot.text, spot.offset);
  const from = Math.max(0, column - 1 - BEFORE);
  const shown = content.slice(from, column - 1 + AFTER).replaceAll('\t', ' ');
  const mark = from > 0 ? '…' : '';
  const number = String(line);
  const gap = ' '.repeat(number.length);
  const caret = ' '.repeat(mark.length + column - 1 - from);
  return [
    `${colors.bold(`${spot.name}:${line}:${column}:`)} ${message}`,
    `${colors.dim(`${number} |`)} ${mark}${shown}`,
    `${colors.dim(`${gap} |`)} ${caret}${colors.red('^')}`,
  ].join('\n');
}
