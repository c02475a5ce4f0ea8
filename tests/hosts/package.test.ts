import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { validate } from '../../src/validate/index.ts';
import { readExample } from '../support/examples.ts';
import { installPackedTheme, root, run } from '../support/package.ts';

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
    ['require', ['-e', `const { validate } = require('jsonresume-theme-hairline/validate');`]],
    [
      'import',
      [
        '--input-type=module',
        '-e',
        `import { validate } from 'jsonresume-theme-hairline/validate';`,
      ],
    ],
  ])('validates by %s, without eval', (_, [kind = '', ...others]) => {
    const code = `${others.pop()} process.stdout.write(JSON.stringify(validate({ wrok: [] })))`;
    const printed = run(folder, '--disallow-code-generation-from-strings', kind, ...others, code);
    expect(JSON.parse(printed)).toEqual(validate({ wrok: [] }));
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
      'preact ',
      'ajv ',
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
