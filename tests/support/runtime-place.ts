import { mkdtempSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackedTheme } from './package.ts';

/** A folder in which the packed theme is installed, beside the résumés as `resumes.json`. */
export interface Place {
  readonly folder: string;
  /** The folder of the installed theme. */
  readonly theme: string;
  readonly resumes: readonly object[];
}

/** The page that a runtime makes of each of `place.resumes`. */
export type PagesOf = (place: Place) => string[] | Promise<string[]>;

/** What every runtime evaluates, by whatever way it came to `render` and `resumes`. */
export const PAGES = 'resumes.map((resume) => render(resume, { now: 0 }))';

/** Makes such a place among the temporary folders; the caller removes it. */
export function preparePlace(resumes: readonly object[]): Place {
  // Node knows its files by their real paths, which matters where it is told what it may read.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hairline-runtimes-')));
  installPackedTheme(folder);
  writeFileSync(join(folder, 'resumes.json'), JSON.stringify(resumes));
  return { folder, theme: join(folder, 'node_modules/jsonresume-theme-hairline'), resumes };
}

/** The files that the entry points of the package share. */
export const sharedIn = (theme: string) =>
  readdirSync(join(theme, 'dist')).filter((file) => /^shared-\d+\.mjs$/.test(file));
