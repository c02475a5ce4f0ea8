import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './runtime-node.ts';
import { PAGES, type PagesOf } from './runtime-place.ts';

/**
 * As HackMyResume 1.8 loads a theme: its folder, by an absolute path and thus through `main`.
 * HackMyResume itself runs on any Node, and its users have old ones.
 */
export const atTheFolder: PagesOf = (place) => {
  writeFileSync(
    join(place.folder, 'folder.cjs'),
    `const { render } = require(${JSON.stringify(place.theme)});
    const resumes = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    process.stdout.write(JSON.stringify(${PAGES}));`,
  );
  return JSON.parse(runNode(place, '18', ['folder.cjs'], JSON.stringify(place.resumes)));
};

/** The fields whose strings HackMyResume leaves as they are. */
const UNMARKED = new Set(
  'skills url website startDate endDate releaseDate date phone email address postalCode city country region'.split(
    ' ',
  ),
);

/** A copy of `resume` in which each string is between HackMyResume's marks, except at the top. */
export function marked(resume: object): object {
  const mark = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return UNMARKED.has(key) ? value : `@@@@~${value}~@@@@`;
    if (Array.isArray(value)) return value.map((item) => mark(item));
    return typeof value === 'object' && value !== null ? markFields(value) : value;
  };
  const markFields = (record: object) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, mark(value, key)]));
  return Object.fromEntries(
    Object.entries(resume).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : mark(value),
    ]),
  );
}
