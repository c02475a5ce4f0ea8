import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { installPackedTheme, root } from '../support/package.ts';

const folder = mkdtempSync(join(tmpdir(), 'hairline-types-'));
beforeAll(() => {
  installPackedTheme(folder, 'typescript@5.0.4');
  writeFileSync(join(folder, 'uses.ts'), USES);
  // Newer versions want an attribute for JSON in ES modules, which the oldest does not know.
  writeFileSync(
    join(folder, 'uses.mts'),
    USES.replace(JSON_IMPORT, 'const file = { basics: {} };'),
  );
  writeFileSync(join(folder, 'uses.cts'), USES);
  writeFileSync(join(folder, 'resume.json'), '{ "basics": { "name": "Ada" }, "talks": [1] }');
});
afterAll(() => rmSync(folder, { recursive: true }));

const JSON_IMPORT = "import file from './resume.json';";

/** What must compile, and after each `@ts-expect-error` what must not. */
const USES = `
import { type PartsOptions, type RenderOptions, type Resume, type ThemeOptions, render, renderParts } from 'jsonresume-theme-hairline';
import { validate } from 'jsonresume-theme-hairline/validate';
${JSON_IMPORT}

const typed = {
  basics: { name: 'Ada', profiles: [{ network: 'GitHub', tags: ['web'] }] },
  work: [{ name: 'Acme', tags: ['web'], highlights: ['One', { text: 'Two', tags: ['print'] }] }],
  talks: [{ name: 'A list of one’s own' }],
  meta: { theme: 'hairline', themeOptions: { sections: ['work', 'talks'], look: 'jake' } },
} satisfies Resume;
const constant = { work: [{ name: 'Acme', highlights: ['One'] }] } as const;
interface Own { basics: { name: string }; extra: Date }
declare const own: Own;
declare const unknown: unknown;
declare const promise: Promise<Resume>;
declare const setting: 'sans' | undefined;
declare const one: Resume;

const pages: string[] = [
  render(typed),
  render(constant),
  render(constant satisfies Resume),
  render(file),
  render(own),
  render(one),
  render({ basics: { name: 'Ada' }, patents: [] }),
  render({}),
  render(JSON.parse('{}')),
  render(unknown as object),
  render(one, { typeface: setting, now: undefined, sections: undefined, colors: { accent: undefined } }),
  render(one, { now: new Date(), language: 'de' }),
];
const options: ThemeOptions = {
  colors: { accent: '#800', background: ['#fff', '#000'], primary: ['#111'] },
  sections: ['work', 'a list of one’s own'],
  accentOn: ['name'],
  variants: { short: { hide: ['references'] } },
} as const;
const more: RenderOptions = { ...options, now: '2026-01-31' };
const most: PartsOptions = { ...more, idPrefix: 'a-' };
const { lang, dir, body, css, fontFaces, head, policy, jsonLd } = renderParts(one, most);
const texts: string[] = [lang, dir, body, css, fontFaces, head, policy];
const { valid, issues } = validate(unknown);
const where: string[] = issues.map(({ pointer }) => pointer);

// @ts-expect-error A promise has to be awaited.
render(promise);
// @ts-expect-error A list of résumés is no résumé.
render([one]);
// @ts-expect-error A function has to be called.
render(() => one);
// @ts-expect-error A text has to be parsed.
render('{}');
// @ts-expect-error What is not known has to be cast.
render(unknown);
// @ts-expect-error Nothing is no résumé.
render(undefined);
// @ts-expect-error The same holds for parts.
renderParts(promise);
// @ts-expect-error There is no such typeface.
render(one, { typeface: 'comic' });
// @ts-expect-error There is no such option.
render(one, { typefaces: 'sans' });
// @ts-expect-error A size is a number.
render(one, { fontSize: '10' });
// @ts-expect-error Three colours are too many.
render(one, { colors: { accent: ['#fff', '#000', '#888'] } });
// @ts-expect-error A name is a text.
({ basics: { name: 7 } }) satisfies Resume;
// @ts-expect-error There is no such field.
({ basics: { nmae: 'Ada' } }) satisfies Resume;
// @ts-expect-error There is no such option.
({ meta: { themeOptions: { typeface: 'comic' } } }) satisfies Resume;

export { pages, texts, where, valid, jsonLd };
`;

/** What a version of TypeScript says of the uses, by a way to find packages. */
function problemsBy(tsc: string, module: string, resolution: string, file: string): string {
  const options = [
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
    '--resolveJsonModule',
    '--esModuleInterop',
    '--target',
    'es2022',
    '--module',
    module,
    '--moduleResolution',
    resolution,
  ];
  try {
    return execFileSync(process.execPath, [tsc, ...options, file], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}

const newest = join(root, 'node_modules/typescript/bin/tsc');
const oldest = join(folder, 'node_modules/typescript/bin/tsc');
const { version } = JSON.parse(
  readFileSync(join(root, 'node_modules/typescript/package.json'), 'utf8'),
);

describe.each([
  ['5.0', oldest],
  [version, newest],
])('the types hold in TypeScript %s', (_, tsc) => {
  test.each([
    ['node16', 'node16', 'uses.cts'],
    ['node16', 'node16', 'uses.mts'],
    ['nodenext', 'nodenext', 'uses.cts'],
    ['nodenext', 'nodenext', 'uses.mts'],
    ['esnext', 'bundler', 'uses.ts'],
  ])('by --module %s --moduleResolution %s: %s', (module, resolution, file) => {
    expect(problemsBy(tsc, module, resolution, file)).toBe('');
  });
});
