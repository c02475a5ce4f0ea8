import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chromiumPath } from '../../build/chromium.mjs';
import { readExample } from '../support/examples.ts';
import { packTheme, root } from '../support/package.ts';

const README = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'hairline-readme-'));
let tarball: string;
beforeAll(() => {
  tarball = packTheme(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The blocks of commands in a section. */
function commandsIn(heading: string): string[] {
  const [, section = ''] = README.split(`\n${heading}\n`);
  const [own = ''] = section.split(/\n##/);
  const blocks = Array.from(own.matchAll(/```sh\n([\s\S]*?)```/g), ([, code = '']) => code);
  expect([heading, blocks.length > 0]).toEqual([heading, true]);
  return blocks;
}

/** What a machine asks for that is no one's home: the package as it is packed, and a browser that root may start. */
function asHere(commands: string): string {
  const isRoot = process.getuid?.() === 0;
  return (
    commands
      .replace(/^(npm install.*)\bjsonresume-theme-hairline\b/gm, `$1"${tarball}"`)
      // The version that the README names for where the newest one cannot be installed.
      .replace(/\bresume-cli\b(?!@)/g, 'resume-cli@3.1.2')
      .replace(/^(npx jsonresume-theme-hairline serve \S+)/gm, '(timeout -s INT 5 $1 || true)')
      .replace(/^(npx jsonresume-theme-hairline pdf .*)$/gm, isRoot ? '$1 --no-sandbox' : '$1')
      .replace(
        /^(npx resumed export (?!.*no-sandbox).*?)( *#.*)?$/gm,
        isRoot ? '$1 --puppeteer-arg=--no-sandbox' : '$1',
      )
  );
}

function run(commands: string): void {
  execFileSync('bash', ['-euo', 'pipefail', '-c', asHere(commands)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      npm_config_audit: 'false',
      PUPPETEER_SKIP_DOWNLOAD: '1',
      PUPPETEER_EXECUTABLE_PATH: chromiumPath(),
      RESUME_PUPPETEER_NO_SANDBOX: '1',
    },
  });
}

/** The files that commands have written, new or again. */
function written(commands: string): string[] {
  const outputs = readdirSync(folder).filter((file) =>
    /^(?:resume|academic)\.(?:html|pdf)$/.test(file),
  );
  for (const file of outputs) rmSync(join(folder, file));
  run(commands);
  return readdirSync(folder)
    .filter((file) => /^(?:resume|academic)\.(?:html|pdf)$/.test(file))
    .filter((file) => readFileSync(join(folder, file)).length > 1000)
    .sort();
}

const isMissing = chromiumPath() === undefined && !process.env.FORBID_SKIPPING;

(isMissing ? test.skip : test)(
  'the README’s commands, one after the other in an empty folder, write what they say',
  () => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const [own = '', cli = '', resumed = ''] = commandsIn('## Make your page and your PDF');
    // npx would fetch the package by its name.
    run('npm install jsonresume-theme-hairline');
    expect(written(own)).toEqual(['resume.html', 'resume.pdf']);
    expect(existsSync(join(folder, 'resume.json'))).toBe(true);
    expect(written(cli)).toEqual(['resume.html', 'resume.pdf']);
    expect(written(resumed)).toEqual(['resume.html', 'resume.pdf']);

    copyFileSync(join(root, 'examples/pictures/options/photoSize.webp'), join(folder, 'me.jpg'));
    for (const commands of commandsIn('### Your photo')) run(commands);
    const { basics } = JSON.parse(readFileSync(join(folder, 'resume.json'), 'utf8'));
    expect(basics.image).toMatch(/^data:image\/jpeg;base64,/);

    const variants = { academic: { label: 'Researcher' } };
    const resume = { ...readExample('piyush-mishra'), meta: { themeOptions: { variants } } };
    writeFileSync(join(folder, 'resume.json'), JSON.stringify(resume));
    const [tagged = ''] = commandsIn('### One file, many résumés');
    expect(written(tagged)).toContain('academic.pdf');
  },
  600_000,
);
