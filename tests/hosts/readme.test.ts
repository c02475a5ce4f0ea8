import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { chromiumPath } from '../../build/chromium.mjs';
import { render, renderParts } from '../../src/index.ts';
import { describeInChromium } from '../support/chromium.ts';
import { readExample } from '../support/examples.ts';
import { installPackedTheme, root, run } from '../support/package.ts';

const README = readFileSync(join(root, 'README.md'), 'utf8');
const resume = readExample('piyush-mishra');
const folder = mkdtempSync(join(tmpdir(), 'hairline-readme-'));

beforeAll(() => {
  installPackedTheme(folder, 'react@19', 'react-dom@19', 'puppeteer-core@24');
  writeFileSync(join(folder, 'resume.json'), JSON.stringify(resume));
  // The same package, which has downloaded no browser.
  mkdirSync(join(folder, 'node_modules/puppeteer'));
  writeFileSync(
    join(folder, 'node_modules/puppeteer/index.mjs'),
    `import puppeteer from 'puppeteer-core';
export default { launch: () => puppeteer.launch({ executablePath: ${JSON.stringify(chromiumPath())}, args: ['--no-sandbox'] }) };`,
  );
  writeFileSync(
    join(folder, 'node_modules/puppeteer/package.json'),
    '{ "name": "puppeteer", "version": "0.0.0", "exports": "./index.mjs" }',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The code of a section of the README. */
function codeIn(heading: string, number = 0): string {
  const [, section = ''] = README.split(`\n### ${heading}\n`);
  const [own = ''] = section.split(/\n##/);
  const blocks = [...own.matchAll(/```(?:js|jsx|ts)\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  expect([heading, blocks.length > number]).toEqual([heading, true]);
  return blocks[number] ?? '';
}

const RESUME = `import { readFileSync } from 'node:fs';
const resume = JSON.parse(readFileSync('resume.json', 'utf8'));\n`;

/** Runs code as an ES module beside the installed package and returns what it prints. */
function ran(code: string): string {
  writeFileSync(join(folder, 'code.mjs'), code);
  return run(folder, 'code.mjs');
}

/** Bundles code for a browser. */
function bundled(code: string, loader: 'js' | 'jsx' = 'js'): string {
  writeFileSync(join(folder, `code.${loader}`), code);
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, `code.${loader}`)],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

describe('the code of the README', () => {
  test('TypeScript', () => {
    writeFileSync(join(folder, 'code.mts'), `${codeIn('TypeScript')}export { html };`);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
    expect(run(folder, tsc, ...options, 'code.mts')).toBe('');
  });

  test('Embed: a page of one’s own', () => {
    const page = ran(`${RESUME}${codeIn('Embed')}process.stdout.write(page);`);
    const { body, css } = renderParts(resume);
    expect(page).toContain(`<h1>My site</h1>${body}</body>`);
    expect(page).toContain(css);
  });

  test('Embed: React', () => {
    const code = `${codeIn('Embed', 2)}
import { renderToString } from 'react-dom/server';
console.log(renderToString(<Cv resume={{ basics: { name: 'Ada & co' } }} />));`;
    writeFileSync(join(folder, 'react.jsx'), code);
    const { outputFiles } = buildSync({
      entryPoints: [join(folder, 'react.jsx')],
      bundle: true,
      write: false,
      platform: 'node',
      jsx: 'automatic',
      logLevel: 'silent',
    });
    writeFileSync(join(folder, 'react.cjs'), outputFiles[0]?.text ?? '');
    const { body, css, fontFaces } = renderParts({ basics: { name: 'Ada & co' } });
    expect(run(folder, 'react.cjs')).toBe(`<div><style>${fontFaces}${css}</style>${body}</div>\n`);
  });

  test('Your own policy header', async () => {
    const code = codeIn('Your own policy header').replace('listen(8080)', 'listen(0, ready)');
    writeFileSync(
      join(folder, 'server.mjs'),
      `${RESUME}${code}function ready() { console.log(this.address().port); }`,
    );
    const server = spawn(process.execPath, ['server.mjs'], { cwd: folder });
    try {
      const [port] = await once(server.stdout, 'data');
      const response = await fetch(`http://127.0.0.1:${Number(port)}/`);
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(await response.text()).toBe(render(resume));
    } finally {
      server.kill();
    }
  });

  test('Validate in an API', () => {
    const calls = `
const call = async (query, body) => {
  const response = await post(new Request('https://a.test/' + query, { method: 'POST', body: JSON.stringify(body) }));
  return [response.status, response.status === 204 ? '' : await response.json()];
};
console.log(JSON.stringify([
  await call('?typeface=sans', { basics: {} }),
  await call('?density=9', { basics: { nmae: 'x' }, work: 1 }),
]));`;
    const [good, bad] = JSON.parse(ran(codeIn('Validate in an API') + calls));
    expect(good).toEqual([204, '']);
    expect(bad[0]).toBe(422);
    expect(
      bad[1].problems.map(({ pointer, code, suggestion }: Record<string, string>) => [
        pointer,
        code,
        suggestion,
      ]),
    ).toEqual([
      ['/density', 'range', undefined],
      ['/basics/nmae', 'unknown-key', 'name'],
      ['/work', 'type', undefined],
    ]);
  });

  test('An editor of your own', () => {
    const printed = ran(
      `${codeIn('An editor of your own')}console.log(JSON.stringify({ value, place, changed, setting }));`,
    );
    const { value, place, changed, setting } = JSON.parse(printed);
    expect(value).toEqual({ basics: { name: 'Ada' } });
    expect(changed.slice(place)).toMatch(/^"name": "Ada"/);
    expect(changed).toContain('// Mine');
    expect(changed).toContain('"look": "modern"');
    expect(setting.fontSize).toBe(10);
  });

  test.each(['charter', 'charter-latin', 'computer-modern', 'sans'])(
    'the typeface %s as a module of its own, by import and by require',
    (name) => {
      const path = `jsonresume-theme-hairline/typefaces/${name}`;
      const shown = 'console.log(Object.values(own)[0].parts[0].family)';
      const printed = ran(`const own = await import('${path}'); ${shown}`);
      expect(printed).toMatch(/^Hairline /);
      expect(run(folder, '-e', `const own = require('${path}'); ${shown}`)).toBe(printed);
    },
  );

  test('Small bundles', () => {
    const code = `${codeIn('Small bundles')}
const resume = { work: [{ name: 'A', startDate: '2020' }] };
process.stdout.write(render(resume, { language: 'de' }));`;
    const expected = render({ work: [{ name: 'A', startDate: '2020' }] }, { language: 'de' });
    expect(ran(code)).toBe(expected);
    writeFileSync(join(folder, 'small.mjs'), bundled(code));
    expect(run(folder, 'small.mjs')).toBe(expected);
    // Each of the other typefaces has more than 100 kB.
    const whole = bundled("import { render } from 'jsonresume-theme-hairline'; export { render };");
    expect(bundled(code).length).toBeLessThan(whole.length - 200_000);
  });
});

describeInChromium('the code of the README for browsers', (newPage) => {
  test('Embed: a shadow root', async () => {
    const code = bundled(`const resume = ${JSON.stringify(resume)};\n${codeIn('Embed', 1)}`);
    const page = await newPage('<!doctype html><html><body><div id="cv"></div></body></html>');
    await page.addScriptTag({ content: code, type: 'module' });
    await page.waitForFunction(() => document.querySelector('#cv')?.shadowRoot !== null);
    const found = await page.evaluate(async () => {
      await document.fonts.ready;
      const name = document.querySelector('#cv')?.shadowRoot?.querySelector('h1');
      return [
        name?.textContent,
        name && getComputedStyle(name).fontFamily,
        document.fonts.size > 0,
      ];
    });
    expect(found).toEqual(['Piyush Mishra', expect.stringContaining('Hairline Serif'), true]);
  });

  test('PDF in a program', () => {
    mkdirSync(join(folder, 'resumes'));
    for (const name of ['one', 'two']) {
      writeFileSync(
        join(folder, `resumes/${name}.json`),
        JSON.stringify({ basics: { name, summary: 'A text.' } }),
      );
    }
    ran(codeIn('PDF in a program'));
    for (const name of ['one', 'two']) {
      expect(existsSync(join(folder, `pdf/${name}.pdf`))).toBe(true);
      const text = execFileSync('pdftotext', [join(folder, `pdf/${name}.pdf`), '-'], {
        encoding: 'utf8',
      });
      expect(text).toContain(name);
    }
  });
});
