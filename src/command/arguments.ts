import { parseArgs } from 'node:util';
import { SETTINGS } from '../edit/fit.ts';
import { FORMATS, type Format } from '../edit/parse.ts';
import { misuse } from './failure.ts';

/** What the command can do, each with its sentence in the help. */
export const SUBCOMMANDS = {
  html: 'writes the page',
  pdf: 'prints the page to PDF, with an installed Chromium, Chrome or Edge',
  png: 'draws the page as it is on a screen',
  text: 'writes plain text, for the boxes of application forms',
  markdown: 'writes Markdown',
  validate: 'says what is wrong, with line and column',
  serve: 'shows the page in a browser, and again whenever the file is saved',
  init: 'writes a small resume.json to begin with',
} as const;

export type Subcommand = keyof typeof SUBCOMMANDS;

/** The options of the command line, for `node:util`, each with its sentence in the help. */
const OPTIONS = {
  output: { type: 'string', short: 'o', help: 'the file to write; standard output by default' },
  format: { type: 'string', help: 'json or yaml; by default what the file’s name says' },
  set: {
    type: 'string',
    multiple: true,
    help: 'an option of the theme, such as --set density=.9 or --set colors.accent=#004f90',
  },
  look: { type: 'string', help: 'the same as --set look=…' },
  language: { type: 'string', help: 'the same as --set language=…' },
  variant: { type: 'string', help: 'the same as --set variant=…' },
  hide: { type: 'string', multiple: true, help: 'a path to leave out, such as basics.phone' },
  width: { type: 'string', help: 'text: characters of a line, or 0 to break none; 80 by default' },
  fields: { type: 'boolean', help: 'text: field by field, as forms ask for them' },
  pages: { type: 'string', help: 'pdf: fit the page to so many sheets' },
  write: { type: 'boolean', help: 'pdf: put what --pages found into the file' },
  browser: { type: 'string', help: 'pdf, png, serve: the browser’s program' },
  'no-sandbox': {
    type: 'boolean',
    help: 'pdf, png, serve: start the browser as root in a container',
  },
  port: { type: 'string', help: 'serve: the port, on this machine alone; a free one by default' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
  version: { type: 'boolean', help: 'the version' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** The options that only some subcommands have. All others belong to each that reads a résumé. */
const ONLY: Readonly<Partial<Record<OptionName, readonly Subcommand[]>>> = {
  width: ['text'],
  fields: ['text'],
  pages: ['pdf'],
  write: ['pdf'],
  browser: ['pdf', 'png', 'serve'],
  'no-sandbox': ['pdf', 'png', 'serve'],
  port: ['serve'],
};

/** `init` reads no résumé, and `serve` and `validate` write no file. */
const WITHOUT: Readonly<Partial<Record<Subcommand, readonly OptionName[]>>> = {
  init: ['output', 'format', 'set', 'look', 'language', 'variant', 'hide'],
  serve: ['output'],
  validate: ['output'],
};

/** An example of each subcommand, for the help. */
const EXAMPLES: Readonly<Record<Subcommand, string>> = {
  html: 'html resume.json -o resume.html',
  pdf: 'pdf resume.json -o resume.pdf --pages 1',
  png: 'png resume.json -o resume.png',
  text: 'text resume.json --width 0',
  markdown: 'markdown resume.yaml -o resume.md',
  validate: 'validate resume.json',
  serve: 'serve resume.json',
  init: 'init resume.json',
};

/** A call of the command. */
export interface Call {
  readonly subcommand: Subcommand;
  /** The file to read; `-` or none is standard input. */
  readonly file: string | undefined;
  readonly output: string | undefined;
  readonly format: Format | undefined;
  /** Options of the theme, as names and texts. */
  readonly options: ReadonlyMap<string, string>;
  readonly hide: readonly string[];
  readonly width: number | undefined;
  readonly fields: boolean;
  readonly pages: number | undefined;
  readonly write: boolean;
  readonly browser: string | undefined;
  readonly noSandbox: boolean;
  readonly port: number;
}

const NAME = 'jsonresume-theme-hairline';

/** A text to print in place of doing something. */
export interface Answer {
  readonly answer: string;
}

/**
 * Reads the arguments of the command.
 *
 * @throws Failure with the code for misuse.
 */
export function readArguments(written: readonly string[], version: string): Call | Answer {
  const { values, positionals } = parsed(written);
  const [name, file, ...more] = positionals;
  const subcommand = name === undefined ? undefined : subcommandOf(name);
  if (values.version) return { answer: `${version}\n` };
  if (values.help || subcommand === undefined) return { answer: helpFor(subcommand) };
  if (more.length > 0) throw misuse(`There is one résumé at a time; leave out ${more.join(' ')}.`);
  for (const option of Object.keys(values)) refuseOther(subcommand, option as OptionName);
  const isPiped = file === undefined || file === '-';
  if (values.write && values.pages === undefined) throw misuse('--write belongs to --pages.');
  if (values.write && isPiped) throw misuse('--write needs a file.');
  if (subcommand === 'serve' && isPiped) throw misuse('serve needs a file.');
  if (subcommand === 'init' && file === '-') throw misuse('init wants the name of a file.');
  const { set = [], look, language, variant, hide = [], format } = values;
  const shortcuts = Object.entries({ look, language, variant });
  const options = new Map([
    ...set.map(pairOf),
    ...shortcuts.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  ]);
  const fitted = Object.keys(SETTINGS[0] ?? {}).find((each) => options.has(each));
  if (values.pages !== undefined && fitted !== undefined) {
    throw misuse(`--pages finds ${fitted} itself; leave it out of --set.`);
  }
  return {
    subcommand,
    file,
    output: values.output,
    format: format === undefined ? undefined : oneOf(format, FORMATS, '--format'),
    options,
    hide,
    width: values.width === undefined ? undefined : count(values.width, '--width') || Infinity,
    fields: values.fields ?? false,
    pages: values.pages === undefined ? undefined : sheets(values.pages),
    write: values.write ?? false,
    browser: values.browser,
    noSandbox: values['no-sandbox'] ?? false,
    port: values.port === undefined ? 0 : portIn(values.port),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [message = ''] = String(error instanceof Error ? error.message : error).split('. ');
    throw misuse(`${message.replace(/\.?$/, '.')} See --help.`);
  }
}

function subcommandOf(name: string): Subcommand {
  return oneOf(name, Object.keys(SUBCOMMANDS) as Subcommand[], 'the subcommand');
}

function oneOf<T extends string>(text: string, known: readonly T[], what: string): T {
  const found = known.find((each) => each === text);
  if (found === undefined) {
    throw misuse(`${what} is one of ${known.join(', ')}; it was ${JSON.stringify(text)}.`);
  }
  return found;
}

function refuseOther(subcommand: Subcommand, option: OptionName): void {
  if (isOf(subcommand, option)) return;
  throw misuse(`${subcommand} has no --${option}. See ${NAME} ${subcommand} --help.`);
}

function isOf(subcommand: Subcommand, option: OptionName): boolean {
  const isOwn = ONLY[option]?.includes(subcommand) ?? true;
  return isOwn && !WITHOUT[subcommand]?.includes(option);
}

function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw misuse(`--set wants name=value; it was ${JSON.stringify(text)}.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function count(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw misuse(`${option} wants a number; it was ${JSON.stringify(text)}.`);
  return Number(text);
}

function portIn(text: string): number {
  const port = count(text, '--port');
  if (port > 65_535) throw misuse('--port wants a number up to 65535.');
  return port;
}

function sheets(text: string): number {
  const pages = count(text, '--pages');
  if (pages < 1) throw misuse('--pages wants a number from 1 on.');
  return pages;
}

/** The help of the command, or of one subcommand. */
export function helpFor(subcommand: Subcommand | undefined): string {
  if (subcommand === undefined) {
    const rows = Object.entries(SUBCOMMANDS).map(([name, help]) => [name, help] as const);
    return `Usage: ${NAME} <subcommand> [file] [options]

${table(rows)}

Without a file, or with -, the résumé is read from standard input.
${NAME} <subcommand> --help says more of each.

It ends with 0 if all went well, 1 if validate finds errors, or if something
cannot be read, written or made to fit, 2 if it was called in a way that it does
not have, 3 if it needs a browser and finds none.
`;
  }
  const names = (Object.keys(OPTIONS) as OptionName[]).filter((name) => isOf(subcommand, name));
  const rows = names.map((name) => {
    const { help, ...option } = OPTIONS[name];
    const short = 'short' in option ? `-${option.short}, ` : '';
    return [`${short}--${name}${option.type === 'string' ? ' …' : ''}`, help] as const;
  });
  return `Usage: ${NAME} ${subcommand} [file] [options]

It ${SUBCOMMANDS[subcommand]}.

${table(rows)}

Example:
  npx ${NAME} ${EXAMPLES[subcommand]}
`;
}

function table(rows: readonly (readonly [name: string, help: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`).join('\n');
}
