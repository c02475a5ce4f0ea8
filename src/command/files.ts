import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from './failure.ts';
import { type Format, formatOf, parseSource, type SourceFile } from './source.ts';

/** The name of standard input in messages. */
const STANDARD_INPUT = 'standard input';

/** Reads and parses a résumé from a file or from standard input. */
export function readSource(
  file: string | undefined,
  format: Format | undefined,
): Promise<SourceFile> {
  const isFile = file !== undefined && file !== '-';
  const name = isFile ? file : STANDARD_INPUT;
  const text = readText(isFile ? file : 0, name);
  return parseSource(name, text, format ?? formatOf(name));
}

function readText(file: string | 0, name: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(`${name} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Writes a file whole or not at all: beside its place first, then moved there. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new Failure(`${file} cannot be written: ${reasonOf(error)}.`);
  }
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
