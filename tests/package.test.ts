import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { render, type ThemeOptions } from '../src/index.ts';
import en from '../src/locales/en.ts';
import { LOCALES } from '../src/locales/index.ts';
import { readExample } from './support/examples.ts';
import { installPackedTheme, root, run } from './support/package.ts';

const folder = mkdtempSync(join(tmpdir(), 'hairline-package-'));
const theme = join(folder, 'node_modules/jsonresume-theme-hairline');
let tarball: string;
beforeAll(() => {
  tarball = installPackedTheme(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const resume = readExample('piyush-mishra');
const call = `process.stdout.write(render(${JSON.stringify(resume)}))`;

describe('the packed package', () => {
  test.each([
    ['require', ['-e', `const { render } = require('jsonresume-theme-hairline'); ${call}`]],
    [
      'import',
      ['--input-type=module', '-e', `import { render } from 'jsonresume-theme-hairline'; ${call}`],
    ],
    [
      'the path of resume-cli 3.1',
      [
        '-e',
        `const { render } = require('./node_modules/jsonresume-theme-hairline/index.js'); ${call}`,
      ],
    ],
    [
      'the folder, as HackMyResume does',
      ['-e', `const { render } = require(${JSON.stringify(theme)}); ${call}`],
    ],
  ])('renders the same page by %s', (_, args) => {
    expect(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })).toBe(
      render(resume),
    );
  });

  test.each([
    ['the usual page', {}, []],
    [
      'a page with Markdown',
      { summary: '**Bold** and a [link](https://example.com)' },
      ['markdown'],
    ],
    ['Computer Modern', { typeface: 'computer-modern' }, ['computer-modern', 'sha256']],
    ['the sans', { typeface: 'sans' }, ['sans', 'sha256']],
    ['no typeface', { typeface: 'system' }, ['sha256']],
    ['a page that hides something', { hide: ['basics.phone'] }, ['hide']],
    ['German without a date', { language: 'de' }, ['languages']],
  ] satisfies [string, ThemeOptions, string[]][])(
    'required, loads for %s no more than it needs',
    (_, options, files) => {
      const given = `${JSON.stringify({ basics: { name: 'Ada' } })}, ${JSON.stringify({ ...options, now: 0 })}`;
      const script = `const { render } = require('jsonresume-theme-hairline');
      const page = render(${given});
      const files = Object.keys(require.cache).map((path) => require('node:path').basename(path, '.cjs'));
      process.stdout.write(JSON.stringify({ page, files }));`;
      const loaded = JSON.parse(run(folder, '-e', script));
      expect(loaded.page).toBe(render({ basics: { name: 'Ada' } }, { ...options, now: 0 }));
      expect(loaded.files.sort()).toEqual([...files, 'index'].sort());
    },
  );

  test('required, reads no language but English before it has to', () => {
    const main = readFileSync(join(theme, 'dist/index.cjs'), 'utf8');
    const titles = LOCALES.map(({ sectionTitles }) => sectionTitles.work);
    expect(titles.filter((title) => main.includes(title))).toEqual([en.sectionTitles.work]);
  });

  test('is one module in Node.js, however it is loaded', () => {
    const script = `import { createRequire } from 'node:module';
      import { render } from 'jsonresume-theme-hairline';
      const required = createRequire(import.meta.url)('jsonresume-theme-hairline');
      process.stdout.write(String(render === required.render));`;
    expect(run(folder, '--input-type=module', '-e', script)).toBe('true');
  });

  test('exports pdfRenderOptions by name from both entries', () => {
    const script = (load: string) =>
      `${load}; process.stdout.write(JSON.stringify(pdfRenderOptions))`;
    const required = run(
      folder,
      '-e',
      script(`const { pdfRenderOptions } = require('jsonresume-theme-hairline')`),
    );
    const imported = run(
      folder,
      '--input-type=module',
      '-e',
      script(`import { pdfRenderOptions } from 'jsonresume-theme-hairline'`),
    );
    expect(JSON.parse(required)).toMatchObject({ preferCSSPageSize: true, mediaType: 'print' });
    expect(imported).toBe(required);
  });

  test('is one package without dependencies', () => {
    const manifest = JSON.parse(readFileSync(join(theme, 'package.json'), 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.peerDependencies).toBeUndefined();
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/jsonresume-theme-hairline']);
  });

  test('ships its licence and those of what is bundled', () => {
    expect(existsSync(join(theme, 'LICENSE'))).toBe(true);
    const notices = readFileSync(join(theme, 'dist/notices.txt'), 'utf8');
    for (const name of [
      'linkify-it ',
      'markdown-it ',
      '@jsonresume/schema ',
      'SIL OPEN FONT LICENSE',
      'Charis SIL',
    ]) {
      expect(notices).toContain(name);
    }
  });

  test('satisfies publint', () => {
    const report = run(root, join(root, 'node_modules/publint/src/cli.js'), '--strict', theme);
    expect(report).toContain('All good!');
  });

  test('satisfies are-the-types-wrong', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    expect(run(root, attw, tarball)).toContain('No problems found');
  });
});
