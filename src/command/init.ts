import { existsSync } from 'node:fs';
import { Failure } from './failure.ts';
import { writeWhole } from './files.ts';

/** The résumé to begin with. The comments are for people; the command reads JSON with comments. */
const RESUME = `{
  "$schema": "https://cdn.jsdelivr.net/npm/jsonresume-theme-hairline/schema/resume.schema.json",
  "basics": {
    "name": "Your Name",
    "label": "What you do",
    "email": "name@example.com",
    "url": "https://example.com",
    "location": { "city": "Your City", "countryCode": "US" },
    "summary": "Two sentences about you. **Bold**, *italic* and [links](https://example.com) are possible."
  },
  "work": [
    {
      "name": "Employer",
      "position": "Role",
      "startDate": "2022-03",
      "highlights": ["What you did, and what came of it"]
    }
  ],
  "education": [
    { "institution": "School", "studyType": "BSc", "area": "Subject", "endDate": "2021" }
  ],
  "skills": [{ "name": "Languages", "keywords": ["English", "German"] }],
  "meta": {
    "theme": "jsonresume-theme-hairline",
    "themeOptions": {
OPTIONS
    }
  }
}
`;

/** The options that most people look for first. */
const OPTIONS = [
  ['look', 'hairline', 'or jake, sb2nov, engineering, modern, academic'],
  ['typeface', 'charter', 'or computer-modern, sans, system'],
  ['pageSize', 'auto', 'or letter, a4'],
  ['density', 'normal', 'or compact, relaxed, or a number from 0.8 to 1.4'],
  ['dateFormat', 'long', 'or short, numeric'],
] as const;

/**
 * Writes a small résumé with the theme's options explained.
 *
 * @param file - where to; it must not exist yet.
 * @returns a sentence that says what to do next.
 */
export function init(file = 'resume.json'): string {
  if (existsSync(file)) throw new Failure(`${file} is there already; nothing was written.`);
  const rows = OPTIONS.map(
    ([name, value, others], i) =>
      `      // ${others}\n      "${name}": "${value}"${i < OPTIONS.length - 1 ? ',' : ''}`,
  );
  const text = RESUME.replace('OPTIONS', rows.join('\n'));
  // Other programs read no comments, so only a file that may have some gets them.
  const isStrict = !/\.jsonc$/i.test(file);
  writeWhole(file, isStrict ? text.replace(/^ *\/\/.*\n/gm, '') : text);
  return `${file} is written. See it: npx jsonresume-theme-hairline serve ${file}\n`;
}
