import { OTHER_NAMES } from '../options/other-names.ts';
import { OPTION_NAMES } from '../options/schema.ts';
import { isRecord } from '../resume/source.ts';
import { type Finding, quoted } from './issue.ts';
import { similar } from './spelling.ts';

const others = Object.values(OTHER_NAMES);

const OPTIONS: ReadonlySet<string> = new Set([
  ...OPTION_NAMES,
  ...others.flatMap(({ options = [] }) => options),
]);

/** Names that are read in `meta`, by the theme, by other programs, or by the hosts. */
const META_NAMES: readonly string[] = [
  'canonical',
  'version',
  'lastModified',
  'theme',
  'themeOptions',
  'pdfRenderOptions',
  ...others.flatMap(({ meta = [] }) => meta),
];

/** Finds an option at the top level of the résumé, where options are not read. */
export function atTop(key: string, value: unknown): Finding | undefined {
  if (key === 'theme' && typeof value === 'string') {
    return {
      severity: 'warning',
      code: 'misplaced',
      expected: 'the theme in `meta.theme`',
      found: 'the field "theme" at the top level',
      advice: 'Put it into `meta`; programs look for it there.',
    };
  }
  return isSet(key, value) || (OPTIONS.has(key) && !PERSONAL.has(key))
    ? misplaced(key, value, 'at the top level')
    : undefined;
}

/** Names of options that are also names of fields in `basics`. */
const PERSONAL = new Set(['label', 'summary']);

/** Finds an option that is directly in `meta`, and misspelt names there. */
export function inMeta(key: string, value: unknown): Finding | undefined {
  if (META_NAMES.includes(key) && !(key === 'theme' && isSet(key, value))) return undefined;
  if (OPTIONS.has(key) || isSet(key, value)) return misplaced(key, value, 'in `meta`');
  const [name] = similar(key, META_NAMES);
  if (name === undefined) return undefined;
  return {
    severity: 'warning',
    code: 'unknown-key',
    suggestion: name,
    expected: 'a field that is read',
    found: `the field ${quoted(key)}`,
    advice: `Did you mean ${quoted(name)}?`,
  };
}

/** Finds `hide` in a wrong place. What it names may still be shown, so that is an error. */
export function hidden(value: unknown, where: string): Finding | undefined {
  if (!value) return undefined;
  return {
    severity: 'error',
    code: 'misplaced',
    expected: '`hide` in `meta.themeOptions`',
    found: `\`hide\` ${where}`,
    advice:
      'Write it as meta.themeOptions.hide, such as ["basics.phone", "work.location"]; for one entry, use tags and a variant.',
  };
}

function misplaced(key: string, value: unknown, where: string): Finding {
  const move = isSet(key, value) ? 'call it' : 'put it into';
  return {
    severity: 'warning',
    code: 'misplaced',
    expected: 'options in `meta.themeOptions`',
    found: `the option ${quoted(key)} ${where}`,
    advice: `It has no effect here; ${move} \`meta.themeOptions\`.`,
  };
}

/** What people call a set of options. */
const NAME_OF_SET = /option|theme|config|setting|hairline|^metadata$/i;

/** Whether a value is a set of options under another name than `meta.themeOptions`. */
function isSet(key: string, value: unknown): boolean {
  if (!NAME_OF_SET.test(key) || !isRecord(value)) return false;
  return key === 'themeOptions' || hasOptions(value) || Object.values(value).some(hasOptions);
}

const hasOptions = (value: unknown): boolean =>
  isRecord(value) &&
  Object.keys(value).some((name) => OPTIONS.has(name) || name === 'themeOptions');
