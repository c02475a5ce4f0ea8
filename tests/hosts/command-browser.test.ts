import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { chromiumPath } from '../../build/chromium.mjs';
import { describeInChromium } from '../support/chromium.ts';
import { officialSamples, readExample } from '../support/examples.ts';
import { installPackedTheme } from '../support/package.ts';
import { resumeNamed } from '../support/page-cases.ts';
import { pageCount, poppler } from '../support/pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'hairline-browser-'));
const program = join(folder, 'node_modules/.bin/jsonresume-theme-hairline');
const BROWSER = ['--browser', chromiumPath() ?? '', '--no-sandbox'];
const path = (name: string) => join(folder, name);
const write = (name: string, value: object) =>
  writeFileSync(path(name), JSON.stringify(value, null, 2));

beforeAll(() => {
  installPackedTheme(folder);
  write('bundled.json', readExample('piyush-mishra'));
  write('complete.json', officialSamples.complete);
  write('senior.json', resumeNamed('senior'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  return spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
}

describeInChromium('the command with a browser', (newPage) => {
  test('pdf: pages, title, tags, bookmarks, text', () => {
    expect(run('pdf', 'bundled.json', '-o', 'a.pdf', ...BROWSER)).toMatchObject({ status: 0 });
    const pdf = readFileSync(path('a.pdf'));
    expect(pageCount(pdf)).toBe(1);
    const info = poppler(pdf, 'pdfinfo', '{pdf}');
    expect(info).toMatch(/Title: +Piyush Mishra – Résumé/);
    expect(info).toMatch(/Tagged: +yes/);
    expect(pdf.toString('latin1')).toContain('/Outlines');
    expect(poppler(pdf, 'pdftotext', '-raw', '{pdf}', '-')).toContain('Lead Software Engineer');
  });

  test('pdf to standard output, from standard input', () => {
    const { status, stdout } = spawnSync(program, ['pdf', ...BROWSER], {
      cwd: folder,
      input: '{ "basics": { "name": "Ada" } }',
    });
    expect([status, stdout.subarray(0, 5).toString()]).toEqual([0, '%PDF-']);
  });

  test('a photo beside the résumé is in the PDF, and nothing from elsewhere', () => {
    const { image } = (resumeNamed('photo') as { basics: { image: string } }).basics;
    const [type = '', data = ''] = image.replace('data:image/', '').split(';base64,');
    const photo = `me.${type}`;
    mkdirSync(path('inner/photos'), { recursive: true });
    for (const place of [photo, `inner/${photo}`, `inner/photos/${photo}`]) {
      writeFileSync(path(place), Buffer.from(data, 'base64'));
    }
    symlinkSync(path(photo), path(`inner/linked.${type}`));
    for (const [written, isShown] of [
      [photo, true],
      [`photos/${photo}`, true],
      [`../${photo}`, false],
      [`photos/../../${photo}`, false],
      [path(photo), false],
      [`linked.${type}`, false],
      ['none.png', false],
    ] as const) {
      write('inner/photo.json', { basics: { name: 'Ada', image: written } });
      expect(run('pdf', 'inner/photo.json', '-o', 'photo.pdf', ...BROWSER).status).toBe(0);
      const images = poppler(readFileSync(path('photo.pdf')), 'pdfimages', '-list', '{pdf}');
      expect([written, images.includes(' image ')]).toEqual([written, isShown]);
    }
  });

  test('what --write found for a variant is written into the variant', () => {
    write('variant.json', {
      basics: { name: 'Ada' },
      meta: { themeOptions: { variants: { big: { fontSize: 12 } } } },
    });
    const args = ['pdf', 'variant.json', '--variant', 'big', '--pages', '1', '--write'];
    expect(run(...args, '-o', 'v.pdf', ...BROWSER).status).toBe(0);
    const { meta } = JSON.parse(readFileSync(path('variant.json'), 'utf8'));
    expect(meta.themeOptions).toEqual({
      variants: { big: { fontSize: 11, density: 1.2, margins: '0.75in' } },
    });
  });

  test('png', () => {
    expect(run('png', 'bundled.json', '-o', 'a.png', ...BROWSER).status).toBe(0);
    const png = readFileSync(path('a.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1800);
  });

  test.each([
    ['bundled.json', 1],
    ['complete.json', 2],
    ['senior.json', 3],
  ])('--pages: %s on %d', (file, pages) => {
    const { status, stderr } = run(
      'pdf',
      file,
      '-o',
      'fit.pdf',
      '--pages',
      String(pages),
      ...BROWSER,
    );
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(
        /^It fits on \d of \d pages? \(found in [1-8] prints\): --set fontSize=/,
      ),
    ]);
    expect(pageCount(readFileSync(path('fit.pdf')))).toBe(pages);
    const [, size = '', density = '', margins = ''] =
      /fontSize=([\d.]+) --set density=([\d.]+) --set margins=([\d.]+)in/.exec(stderr) ?? [];
    expect(Number(size)).toBeGreaterThanOrEqual(8.5);
    expect(Number(density)).toBeGreaterThanOrEqual(0.8);
    expect(Number(margins)).toBeGreaterThanOrEqual(0.4);
  });

  test('--pages that cannot be: by how many lines, and nothing is written', () => {
    const { status, stderr } = run(
      'pdf',
      'senior.json',
      '-o',
      'no.pdf',
      '--pages',
      '1',
      ...BROWSER,
    );
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/about \d+ lines are too much, even at 8\.5 pt/),
    ]);
    expect(existsSync(path('no.pdf'))).toBe(false);
  });

  test.each([
    [
      'kept.json',
      '// A comment\n{\n    "basics": { "name": "Ada" }, // of hers\n    "work": [ ]\n}\n',
    ],
    ['kept.yaml', '# A comment\nbasics:\n    name: Ada # of hers\nwork: [ ]\n'],
  ])('--write puts the options into %s and touches nothing else', (name, text) => {
    writeFileSync(path(name), text);
    expect(run('pdf', name, '-o', 'w.pdf', '--pages', '1', '--write', ...BROWSER).status).toBe(0);
    const after = readFileSync(path(name), 'utf8');
    expect(after).toContain('A comment\n');
    expect(after).toMatch(/name.*Ada.*of hers/);
    for (const line of text.split('\n').filter((each) => !/work/.test(each))) {
      expect(after).toContain(line);
    }
    const value = name.endsWith('yaml') ? parse(after) : parse(after.replace(/\/\/.*/g, ''));
    expect(value.meta.themeOptions).toEqual({ fontSize: 11, density: 1.2, margins: '0.75in' });
    expect(run('validate', name).status).toBe(0);
  });

  test('Ctrl-C ends it, and leaves no browser', async () => {
    const child = spawn(
      program,
      ['pdf', 'senior.json', '--pages', '2', '-o', 'c.pdf', ...BROWSER],
      {
        cwd: folder,
      },
    );
    setTimeout(() => child.kill('SIGINT'), 700);
    await once(child, 'exit');
    expect(existsSync(path('c.pdf'))).toBe(false);
  });

  describe('serve', () => {
    let child: ReturnType<typeof spawn>;
    let address: string;
    const save = (text: string) => writeFileSync(path('live.json'), text);
    const GOOD = '{\n "basics": { "name": "First" }\n}';
    beforeAll(async () => {
      save(GOOD);
      child = spawn(program, ['serve', 'live.json', ...BROWSER], { cwd: folder });
      const [said] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
      [address = ''] = /http:\/\/\S+/.exec(said.toString()) ?? [];
    });
    afterAll(async () => {
      child.kill('SIGINT');
      const [code] = await once(child, 'exit');
      expect(code).toBe(0);
    });

    test('shows the page anew when it is saved, in place or by another file that is moved there', async () => {
      const page = await newPage('');
      await page.goto(address);
      const shows = (name: string) =>
        page.waitForFunction(
          (wanted) =>
            document.querySelector('iframe')?.contentDocument?.querySelector('h1')?.textContent ===
            wanted,
          { timeout: 5000, polling: 20 },
          name,
        );
      await shows('First');
      save(GOOD.replace('First', 'Second'));
      await shows('Second');
      writeFileSync(path('live.json~'), GOOD.replace('First', 'Third'));
      renameSync(path('live.json~'), path('live.json'));
      await shows('Third');

      // While it is broken, the last good page stays.
      save('{\n "basics": {');
      await page.waitForFunction(() =>
        document.querySelector('#broken')?.textContent?.includes('line 2: a closing brace'),
      );
      await shows('Third');
      save(GOOD.replace('First', 'Fourth').replace('name', 'nmae": "x", "name'));
      await shows('Fourth');
      await page.waitForFunction(() =>
        document.querySelector('#issues')?.textContent?.includes('line 2: warning'),
      );
      expect(await page.$eval('#broken', (each) => each.textContent)).toBe('');
    });

    test('has the other forms', async () => {
      const get = (where: string) => fetch(new URL(where, address));
      expect(await (await get('/text')).text()).toContain('Fourth');
      expect(await (await get('/dark')).text()).toContain('@media screen{:root');
      const paper = Buffer.from(await (await get('/paper')).arrayBuffer());
      expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
      for (const where of ['/live.json', '/../package.json', '/node_modules', '/x']) {
        expect([where, (await get(where)).status]).toEqual([where, 404]);
      }
    });

    test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example'])(
      'refuses the host %j',
      async (host) => {
        const { port } = new URL(address);
        const status = await new Promise((resolve, reject) => {
          request({ host: '127.0.0.1', port, path: '/page', headers: { host } }, (response) => {
            response.resume();
            resolve(response.statusCode);
          })
            .on('error', reject)
            .end();
        });
        expect(status).toBe(403);
      },
    );
  });
});
