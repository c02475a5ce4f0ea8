import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { START } from '../edit/start.ts';
import { textOf } from '../edit/text-of.ts';
import { LOOKS } from '../options/looks.ts';
import { Failure } from './failure.ts';
import { writeWhole } from './files.ts';

const SCHEMA = `{
  "$schema": "https://cdn.jsdelivr.net/npm/jsonresume-theme-hairline/schema/resume.schema.json",
`;

const META = `,
  "meta": {
    "theme": "jsonresume-theme-hairline",
    "themeOptions": {
      "look": "hairline"OPTIONS
    }
  }
}
`;

/** The résumé to begin with. The comments are for people; the command reads JSON with comments. */
const RESUME = START.replace('{\n', SCHEMA).replace(/\n\}\n$/, META);

const OTHER_LOOKS = Object.keys(LOOKS)
  .filter((look) => look !== 'hairline')
  .join(', ');

/** The options that most people look for first. They are not set, because a look has its own. */
const OPTIONS = [
  ['typeface', 'charter', 'or computer-modern, sans, system'],
  ['pageSize', 'auto', 'or letter, a4'],
  ['density', 'normal', 'or compact, relaxed, or a number from 0.8 to 1.4'],
  ['dateFormat', 'long', 'or short, numeric'],
] as const;

/**
 * Writes a small résumé with the theme's options: as JSON, as JSON with comments (`.jsonc`), or as YAML.
 *
 * @param file - where to; it must not exist yet.
 * @returns what to do next, and what the options may be if the file cannot say it itself.
 */
export async function init(file = 'resume.json'): Promise<string> {
  if (existsSync(file)) throw new Failure(`${file} is there already; nothing was written.`);
  const rows = OPTIONS.map(
    ([name, value, others]) => `\n      // "${name}": "${value}", ${others}`,
  );
  const commented = RESUME.replace(
    '"look": "hairline"OPTIONS',
    `"look": "hairline" // or ${OTHER_LOOKS}${rows.join('')}`,
  );
  const strict = RESUME.replace('OPTIONS', '');
  const next = `${file} is written. See it: npx jsonresume-theme-hairline serve ${file}\n`;
  switch (extname(file).toLowerCase()) {
    case '.jsonc':
      writeWhole(file, commented);
      return next;
    case '.yaml':
    case '.yml':
      writeWhole(file, await asYaml(strict));
      return next;
    default:
      writeWhole(file, strict);
      // JSON has no comments, so they stand here.
      return `${next}The look may also be one of these: ${OTHER_LOOKS}. More options for meta.themeOptions:\n${OPTIONS.map(([name, value, others]) => `  "${name}": "${value}" ${others}`).join('\n')}\n`;
  }
}

async function asYaml(json: string): Promise<string> {
  const rows = OPTIONS.map(([name, value, others]) => `    # ${name}: ${value} # ${others}\n`);
  const text = await textOf(JSON.parse(json), 'yaml');
  return text.replace('look: hairline\n', `look: hairline # or ${OTHER_LOOKS}\n${rows.join('')}`);
}
