import { readFileSync } from 'node:fs';
import picocolors from 'picocolors';
import { optionsPath } from '../edit/options-path.ts';
import { withValue } from '../edit/set-value.ts';
import type { RenderOptions } from '../options/index.ts';
import { render } from '../render.ts';
import { parseOptions } from '../validate/parse-options.ts';
import { validate } from '../validate/validate.ts';
import { renderFields } from '../writers/fields.ts';
import { renderMarkdown, renderText } from '../writers/texts.ts';
import { type Call, readArguments } from './arguments.ts';
import type { Browser } from './browser.ts';
import { EXIT, Failure, misuse, withPlace } from './failure.ts';
import { isSameFile, readSource, type SourceFile, writeWhole } from './files.ts';
import { counted, countsText, issuesText, optionIssuesText } from './issues.ts';
import { withPhoto } from './photo.ts';

// What only some subcommands need is loaded when they need it.

const colors = picocolors.createColors(process.stderr.isTTY === true && !process.env.NO_COLOR);

/** What is said beside the result, so that the result can be piped. */
const say = (text: string) => process.stderr.write(`${text}\n`);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Who reads the output may have had enough of it, as `head` has.
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  say(`Standard output cannot be written: ${error.message}.`);
  process.exit(EXIT.issues);
});

async function run(args: readonly string[]): Promise<number> {
  const call = readArguments(args, versionOfPackage());
  if ('answer' in call) {
    process.stdout.write(call.answer);
    return EXIT.done;
  }
  switch (call.subcommand) {
    case 'init': {
      const { init } = await import('./init.ts');
      process.stdout.write(await init(call.file));
      return EXIT.done;
    }
    case 'serve': {
      const { serve } = await import('./serve.ts');
      return serve(call, optionsOf(call));
    }
    case 'validate':
      return report(await readSource(call.file, call.format), optionsOf(call));
    default:
      return write(call, await readSource(call.file, call.format), optionsOf(call));
  }
}

function versionOfPackage(): string {
  const manifest = new URL('../package.json', import.meta.url);
  return String(JSON.parse(readFileSync(manifest, 'utf8')).version);
}

/** The options of the theme that the command line gives. */
function optionsOf({ options, hide }: Call): RenderOptions {
  const parsed = parseOptions(options);
  const refused = parsed.issues.filter(({ severity }) => severity === 'error');
  if (refused.length > 0) throw misuse(optionIssuesText(refused));
  return hide.length === 0 ? parsed.options : { ...parsed.options, hide: [...hide] };
}

function report(source: SourceFile, options: RenderOptions): number {
  const { valid, issues } = validate(source.value, { options });
  if (issues.length > 0) say(`${issuesText(issues, source, colors)}\n`);
  say(`${source.name}: ${issues.length === 0 ? 'no issues' : countsText(issues)}.`);
  return valid ? EXIT.done : EXIT.issues;
}

/** Writes the résumé in the format of the subcommand. */
async function write(call: Call, source: SourceFile, options: RenderOptions): Promise<number> {
  const { file, output } = call;
  if (file !== undefined && output !== undefined && isSameFile(file, output)) {
    throw misuse(`${output} is the résumé itself; name another file to write.`);
  }
  const resume = resumeIn(source);
  notice(source, options);
  const content = await contentOf(call, source, resume, options);
  if (content === undefined) return EXIT.issues;
  if (call.output === undefined || call.output === '-') process.stdout.write(content);
  else writeWhole(call.output, content);
  return EXIT.done;
}

function resumeIn({ name, text, value }: SourceFile): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Failure('expected a résumé, the object that a resume.json holds.', {
    name,
    text,
    offset: 0,
  });
}

/** Issues of texts that the page does not show. */
const LOST: ReadonlySet<string> = new Set(['not-shown', 'unknown-key', 'second-name']);

/**
 * Says what should be known even if nobody asked for a check: errors, texts that are not shown, and a language
 * that is not the one that is named.
 *
 * @throws Failure for options of the command line that this résumé has no use for, such as a path that leads
 *   nowhere: what should be hidden would be shown.
 */
function notice({ name, value }: SourceFile, options: RenderOptions): void {
  const { issues } = validate(value, { options });
  const ofOptions = issues.filter(({ source }) => source === 'options');
  const refused = ofOptions.filter(({ severity }) => severity === 'error');
  if (refused.length > 0) throw misuse(optionIssuesText(refused));
  if (ofOptions.length > 0) say(optionIssuesText(ofOptions));
  const own = issues.filter(({ source }) => source === undefined);
  const errors = own.filter(({ severity }) => severity === 'error').length;
  const lost = own.filter(({ code }) => LOST.has(code)).length;
  const counts = [
    errors > 0 && counted(errors, 'error'),
    lost > 0 && `${counted(lost, 'field')} that ${lost === 1 ? 'is' : 'are'} not shown`,
  ].filter(Boolean);
  if (counts.length > 0) say(`${name} has ${counts.join(' and ')}; validate says which.`);
  for (const { code, found, advice } of own) {
    if (code === 'no-language' || code === 'other-language') {
      say(`${name} has ${found}. ${advice}`);
    }
  }
}

async function contentOf(
  call: Call,
  source: SourceFile,
  resume: object,
  options: RenderOptions,
): Promise<string | Uint8Array | undefined> {
  const { subcommand, width, fields } = call;
  switch (subcommand) {
    case 'html':
      return render(resume, options);
    case 'markdown':
      return renderMarkdown(resume, options);
    case 'text':
      return fields ? fieldsText(resume, options) : renderText(resume, { ...options, width });
    case 'png':
      return inBrowser(call, async (browser) => {
        const { drawn, show } = await import('./print.ts');
        await show(browser, render(withPhoto(resume, call.file), options));
        return drawn(browser);
      });
    default:
      return inBrowser(call, (browser) =>
        pdfOf(call, source, withPhoto(resume, call.file), options, browser),
      );
  }
}

async function inBrowser<T>(
  { browser: program, noSandbox }: Call,
  use: (browser: Browser) => Promise<T>,
): Promise<T> {
  const { startBrowser } = await import('./browser.ts');
  const browser = await startBrowser({ program, noSandbox });
  const stop = () => {
    browser.close().finally(() => process.exit(EXIT.issues));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    return await use(browser);
  } finally {
    await browser.close();
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

async function pdfOf(
  call: Call,
  source: SourceFile,
  resume: object,
  options: RenderOptions,
  browser: Browser,
): Promise<Uint8Array | undefined> {
  const { pages } = call;
  const { pagesIn, printed, show } = await import('./print.ts');
  if (pages === undefined) {
    await show(browser, render(resume, options));
    return printed(browser);
  }
  const sheets = counted(pages, 'page');
  const { fitOnPaper } = await import('./fit-on-paper.ts');
  const found = await fitOnPaper(browser, pages, (setting) =>
    render(resume, { ...options, ...setting }),
  );
  if (!('pdf' in found)) {
    const { linesOver } = found;
    say(
      `It does not fit on ${sheets}: about ${counted(linesOver, 'line')} ${linesOver === 1 ? 'is' : 'are'} too much, even at 8.5 pt. Leave something out, or allow more pages. Nothing was written.`,
    );
    return undefined;
  }
  const { setting, pdf, prints } = found;
  const settings = Object.entries(setting).map(([name, value]) => `--set ${name}=${value}`);
  say(`It fits on ${pagesIn(pdf)} of ${sheets} (found in ${prints} prints): ${settings.join(' ')}`);
  if (call.write && call.file !== undefined) {
    writeWhole(call.file, await withOptions(source, setting, options.variant));
    say(`${call.file} has these options now.`);
  }
  return pdf;
}

/** Returns the text of a file with options of the theme set, where they win. */
async function withOptions(
  { text, format, value: resume }: SourceFile,
  options: RenderOptions,
  variant: string | undefined,
): Promise<string> {
  const path = optionsPath(resume, variant);
  let written = text;
  for (const [name, value] of Object.entries(options)) {
    written = await withValue(written, format, [...path, name], value);
  }
  return written;
}

/** The fields of forms, each below its name. */
function fieldsText(resume: object, options: RenderOptions): string {
  return renderFields(resume, options)
    .map(({ title, fields }) => {
      const rows = fields.map(({ name, text }) =>
        text.includes('\n') ? `${name}:\n${text}` : `${name}: ${text}`,
      );
      return `== ${title}\n${rows.join('\n')}\n`;
    })
    .join('\n');
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  const { message, spot } = error;
  say(spot === undefined ? message : withPlace(message, spot, colors));
  process.exitCode = error.code;
}
