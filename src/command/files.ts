import { randomUUID } from 'node:crypto';
import {
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Format, formatOf, type ParsedText, parseText, TextError } from '../edit/parse.ts';
import { Failure } from './failure.ts';

/** The name of standard input in messages. */
const STANDARD_INPUT = 'standard input';

/** A résumé's file, parsed. */
export interface SourceFile extends ParsedText {
  /** Its name in messages. */
  readonly name: string;
}

/**
 * Reads and parses a résumé from a file or from standard input.
 *
 * @throws Failure if it cannot be read, or with the place of the mistake if it does not parse.
 */
export async function readSource(
  file: string | undefined,
  format: Format | undefined,
): Promise<SourceFile> {
  const isFile = file !== undefined && file !== '-';
  const name = isFile ? file : STANDARD_INPUT;
  const written = decoded(readBytes(isFile ? file : 0, name), name);
  try {
    return { name, ...(await parseText(written, format ?? formatOf(name, written))) };
  } catch (error) {
    if (!(error instanceof TextError)) throw error;
    const { message, text, offset } = error;
    throw new Failure(message, { name, text, offset });
  }
}

function readBytes(file: string | 0, name: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Failure(`${name} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Files from Windows may be in UTF-16, which begins with a mark. */
function decoded(bytes: Buffer, name: string): string {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${name} is not in UTF-8; save it in this encoding.`);
  }
}

/** Writes a file whole or not at all: beside its place first, then moved there. Who may read it stays. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  let temporary: string | undefined;
  try {
    const target = existsSync(file) ? realpathSync(file) : file;
    temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
    const mode = existsSync(target) ? statSync(target).mode & 0o777 : 0o666;
    writeFileSync(temporary, content, { mode });
    renameSync(temporary, target);
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    throw new Failure(`${file} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Whether two names lead to the same file. */
export function isSameFile(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not',
  EPERM: 'you may not',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EDQUOT: 'the disk is full',
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
