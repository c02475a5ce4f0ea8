import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chromiumPath } from '../../build/chromium.mjs';
import { render } from '../../src/index.ts';
import { readExample } from '../support/examples.ts';
import { installPackedTheme } from '../support/package.ts';

const folder = mkdtempSync(join(tmpdir(), 'hairline-hosts-'));
const resume = readExample('piyush-mishra');

beforeAll(() => {
  installPackedTheme(folder, 'resume-cli@3.1.2', 'resumed@6.1.0', 'puppeteer-core@24');
  writeFileSync(join(folder, 'resume.json'), JSON.stringify(resume));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** How each host is told to export `resume.json` to a file. */
const HOSTS: [name: string, html: string[], pdf: string[]][] = [
  [
    'resume-cli 3.1.2',
    ['resume', 'export', 'cli.html', '--theme', 'hairline'],
    ['resume', 'export', 'cli.pdf', '--format', 'pdf', '--theme', 'hairline'],
  ],
  [
    'resumed 6.1',
    ['resumed', 'render', '--theme', 'jsonresume-theme-hairline', '--output', 'resumed.html'],
    [
      'resumed',
      'export',
      '--theme',
      'jsonresume-theme-hairline',
      '--output',
      'resumed.pdf',
      '--puppeteer-arg=--no-sandbox',
    ],
  ],
];

function host([program = '', ...args]: string[]): void {
  execFileSync(join(folder, 'node_modules/.bin', program), args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PUPPETEER_EXECUTABLE_PATH: chromiumPath(),
      RESUME_PUPPETEER_NO_SANDBOX: '1',
    },
  });
}

const outputOf = (args: string[]) =>
  join(folder, args.find((arg) => /\.(html|pdf)$/.test(arg)) ?? '');

describe.each(HOSTS)('%s', (_, html, pdf) => {
  test('exports the page that render gives', () => {
    host(html);
    expect(readFileSync(outputOf(html), 'utf8').trim()).toBe(render(resume).trim());
  });

  const isMissing = chromiumPath() === undefined && !process.env.FORBID_SKIPPING;
  (isMissing ? test.skip : test)('exports a PDF', () => {
    host(pdf);
    const text = execFileSync('pdftotext', ['-layout', outputOf(pdf), '-'], { encoding: 'utf8' });
    expect(existsSync(outputOf(pdf))).toBe(true);
    for (const words of ['Piyush Mishra', 'EDUCATION', 'AWARDS & RECOGNITION']) {
      expect(text).toContain(words);
    }
  });
});
