import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { renderMarkdown, renderText } from '../../src/writers/index.ts';
import { readExample } from '../support/examples.ts';
import { installPackedTheme } from '../support/package.ts';

const folder = mkdtempSync(join(tmpdir(), 'hairline-command-'));
const program = join(folder, 'node_modules/.bin/jsonresume-theme-hairline');
const resume = readExample('piyush-mishra');
const ADA = '{ "basics": { "name": "Ada" }, "work": [{ "name": "Acme", "startDate": "2020-03" }] }';
const ADA_YAML = 'basics:\n  name: Ada\nwork:\n  - name: Acme\n    startDate: 2020-03\n';

const path = (name: string) => join(folder, name);
const write = (name: string, text: string) => writeFileSync(path(name), text);

beforeAll(() => {
  installPackedTheme(folder);
  write('resume.json', JSON.stringify(resume));
  write('ada.json', ADA);
  write('ada.yaml', ADA_YAML);
  write('ada.jsonc', `// Ada\n${ADA.replace(/\}$/, ', /* more */ }')}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the installed command as a process of its own. */
function run(args: readonly string[], { input = '', env = {} } = {}): Ended {
  const { status, stdout, stderr } = spawnSync(program, [...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe('the command writes', () => {
  const ada = JSON.parse(ADA);
  test.each<[args: string[], content: string]>([
    [['html', 'resume.json'], render(resume)],
    [['text', 'resume.json'], renderText(resume)],
    [['text', 'resume.json', '--width', '0'], renderText(resume, { width: Infinity })],
    [['text', 'resume.json', '--width', '40'], renderText(resume, { width: 40 })],
    [['markdown', 'resume.json'], renderMarkdown(resume)],
    [['html', 'ada.yaml'], render(ada)],
    [['html', 'ada.jsonc'], render(ada)],
    [['html', 'ada.json', '--set', 'density=.9'], render(ada, { density: 0.9 })],
    [
      ['html', 'ada.json', '--set', 'colors.accent=#004f90', '--set', 'pageNumbers=false'],
      render(ada, { colors: { accent: '#004f90' }, pageNumbers: false }),
    ],
    [['html', 'ada.json', '--look', 'jake'], render(ada, { look: 'jake' })],
    [['html', 'ada.json', '--language', 'de'], render(ada, { language: 'de' })],
    [
      ['html', 'ada.json', '--hide', 'work', '--hide', 'basics.name'],
      render(ada, { hide: ['work', 'basics.name'] }),
    ],
  ])('%j', (args, content) => {
    const { status, stdout } = run(args);
    expect([status, stdout]).toEqual([0, content]);
  });

  test.each([
    ['json', ADA],
    ['yaml', ADA_YAML],
  ])('from standard input, %s', (format, input) => {
    for (const file of [[], ['-']]) {
      const { status, stdout } = run(['html', ...file, '--format', format], { input });
      expect([status, stdout]).toEqual([0, render(ada)]);
    }
  });

  test('to a file, whole', () => {
    expect(run(['html', 'ada.json', '-o', 'out.html'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(path('out.html'), 'utf8')).toBe(render(ada));
    expect(readdirSync(folder).filter((name) => name.startsWith('.out'))).toEqual([]);
  });

  test('field by field', () => {
    const { stdout } = run(['text', 'ada.json', '--fields']);
    expect(stdout).toBe(
      '== Ada\nname: Ada\n\n== Work Experience\nemployer: Acme\nfrom: March 2020\nto: Present\n',
    );
  });

  test('two at once, each its own', async () => {
    const children = ['a', 'b', 'c'].map((name) =>
      spawn(program, ['html', 'resume.json', '-o', `${name}.html`], { cwd: folder }),
    );
    await Promise.all(children.map((child) => once(child, 'exit')));
    for (const name of ['a', 'b', 'c']) {
      expect(readFileSync(path(`${name}.html`), 'utf8')).toBe(render(resume));
    }
  });
});

describe('what is wrong is said in one sentence, with its place', () => {
  test.each<[what: string, name: string, text: string, said: string]>([
    [
      'a comma',
      'a.json',
      '{\n  "basics": {}\n  "work": []\n}',
      'a.json:3:3: a comma was expected.\n3 |   "work": []\n  |   ^',
    ],
    ['a brace', 'a.json', '{ "basics": {', 'a.json:1:14: a closing brace } is missing.'],
    ['a bracket', 'a.json', '{ "work": [1', 'a.json:1:13: a closing bracket ] is missing.'],
    ['a quotation mark', 'a.json', '{ "basics": "x\n}', 'a.json:1:13: a text does not end;'],
    ['a word', 'a.json', '{ "basics": hello }', 'a.json:1:13: this word is no value;'],
    ['a name', 'a.json', '{ basics: 1 }', 'a.json:1:3: '],
    ['a colon', 'a.json', '{ "basics" 1 }', 'a.json:1:12: a colon was expected.'],
    ['nothing', 'a.json', '', 'a.json:1:1: a value was expected.'],
    ['more', 'a.json', '{} {}', 'a.json:1:4: the file should end here.'],
    [
      'a quotation mark in YAML',
      'a.yaml',
      'basics:\n  name: "Ada\n',
      'a.yaml:3:1: missing closing',
    ],
    ['an indent in YAML', 'a.yaml', 'basics:\n  name: Ada\n label: x\n', 'a.yaml:3:'],
    ['a tab in YAML', 'a.yaml', 'basics:\n\tname: Ada\n', 'a.yaml:2:'],
    [
      'a field twice',
      'a.json',
      '{ "work": [],\n "work": [] }',
      'a.json:2:2: the field "work" stands here a second time',
    ],
    ['a tab in a text', 'a.json', '{ "a": "x\ty" }', 'has no line breaks and tabs'],
    ['a list', 'a.json', '[]', 'a.json:1:1: expected a résumé, the object'],
  ])('%s', (_, name, text, said) => {
    write(name, text);
    const { status, stdout, stderr } = run(['html', name]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(said);
  });

  test('by validate, for JSON and YAML alike', () => {
    write(
      'wrong.json',
      '{\n  "basics": { "nmae": "Ada" },\n  "work": [{ "endDate": "2020-13" }]\n}',
    );
    write('wrong.yaml', 'basics:\n  nmae: Ada\nwork:\n  - endDate: 2020-13\n');
    const json = run(['validate', 'wrong.json']);
    expect(json).toMatchObject({ status: 1, stdout: '' });
    expect(json.stderr).toContain('wrong.json:2:15: warning: expected a field that is read');
    expect(json.stderr).toContain('wrong.json:3:14: error: expected a date that the calendar has');
    expect(json.stderr).toContain('wrong.json: 1 error, 1 warning.');
    const yaml = run(['validate', 'wrong.yaml']);
    expect(yaml.stderr).toContain('wrong.yaml:2:3: warning: expected a field that is read');
    expect(yaml.stderr).toContain('4 |   - endDate: 2020-13\n  |     ^');
  });

  test('and nothing where nothing is wrong', () => {
    expect(run(['validate', 'ada.json'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'ada.json: no issues.\n',
    });
  });

  test('and a page is written all the same', () => {
    write('wrong.json', '{ "work": [{ "endDate": "2020-13" }] }');
    const { status, stdout, stderr } = run(['html', 'wrong.json']);
    expect([status, stdout]).toEqual([0, render({ work: [{ endDate: '2020-13' }] })]);
    expect(stderr).toBe('wrong.json has 1 error; validate says which.\n');
  });

  test('in colours only on a terminal', () => {
    expect(run(['validate', 'wrong.json']).stderr).not.toContain('\u001B');
  });
});

describe('a wrong call', () => {
  test.each<[args: string[], said: RegExp]>([
    [['htlm', 'ada.json'], /one of html, pdf, png/],
    [['html', 'ada.json', '--pages', '1'], /html has no --pages/],
    [['html', 'ada.json', '--colour', 'red'], /Unknown option '--colour'/],
    [['html', 'ada.json', 'resume.json'], /one résumé at a time/],
    [['html', 'ada.json', '--set', 'density'], /name=value/],
    [['html', 'ada.json', '--set', 'density=9'], /The option density: expected/],
    [['html', 'ada.json', '--set', 'typefaces=sans'], /Did you mean "typeface"/],
    [['html', 'ada.json', '--format', 'toml'], /one of json, yaml/],
    [['text', 'ada.json', '--width', 'wide'], /--width wants a number/],
    [['pdf', 'ada.json', '--pages', '0'], /from 1 on/],
    [['pdf', 'ada.json', '--browser', './ada.json'], /is no program/],
    [['serve'], /serve needs a file/],
    [['serve', 'ada.json', '--port', '99999'], /up to 65535/],
    [['init', '-'], /the name of a file/],
    [['pdf', 'ada.json', '--write'], /--write belongs to --pages/],
    [['pdf', '--pages', '1', '--write'], /--write needs a file/],
    [['pdf', 'ada.json', '--pages', '1', '--set', 'margins=1in'], /--pages finds margins itself/],
    [['html', 'ada.json', '-o', './ada.json'], /is the résumé itself/],
    [['html', 'ada.json', '--hide', 'basics.phnoe'], /The option hide.0: expected a path/],
    [['html', 'ada.json', '--variant', 'x'], /The option variant: expected/],
  ])('%j', (args, said) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('a file that is not there, a folder, a folder that is not there', () => {
    expect(run(['html', 'none.json'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('there is no such file'),
    });
    expect(run(['html', '.'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('it is a folder'),
    });
    expect(run(['html', 'ada.json', '-o', 'no/where.html'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('cannot be written'),
    });
  });

  test('another encoding', () => {
    writeFileSync(
      path('latin.json'),
      Buffer.from('{ "basics": { "name": "J\xfcrgen" } }', 'latin1'),
    );
    expect(run(['text', 'latin.json'])).toMatchObject({
      status: 1,
      stderr: 'latin.json is not in UTF-8; save it in this encoding.\n',
    });
    const wide = Buffer.from('\uFEFF{ "basics": { "name": "Jürgen" } }', 'utf16le');
    writeFileSync(path('wide.json'), wide);
    expect(run(['text', 'wide.json'])).toMatchObject({ status: 0, stdout: 'Jürgen\n' });
  });

  test('YAML from standard input needs no format', () => {
    expect(run(['text', '-'], { input: ADA_YAML }).status).toBe(0);
  });

  test('a field that is not shown is mentioned', () => {
    write('lost.json', '{ "work": [{ "name": "A", "highlghts": ["lost"] }] }');
    expect(run(['text', 'lost.json']).stderr).toBe(
      'lost.json has 1 field that is not shown; validate says which.\n',
    );
  });

  test('a full disk', () => {
    if (!existsSync('/dev/full')) return;
    const { status, stderr } = spawnSync('sh', ['-c', `"${program}" html ada.json > /dev/full`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('cannot be written')]);
  });

  test('a reader that has had enough', () => {
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${program}" html resume.json | head -c 9`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect([stdout, stderr]).toEqual(['<!DOCTYPE', '']);
  });

  test('no browser', () => {
    const node = join(process.execPath, '..');
    const { status, stderr } = spawnSync(process.execPath, [program, 'pdf', 'ada.json'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: node.includes('bin') ? '/nonexistent' : node, HOME: folder },
    });
    expect([status, stderr]).toEqual([3, expect.stringContaining('install Chromium')]);
  });
});

describe('help, version, init', () => {
  test.each(['html', 'pdf', 'png', 'text', 'markdown', 'validate', 'serve', 'init'])(
    '%s --help has an example',
    (subcommand) => {
      const { status, stdout } = run([subcommand, '--help']);
      expect(status).toBe(0);
      expect(stdout).toContain(`npx jsonresume-theme-hairline ${subcommand} resume.`);
    },
  );

  test('the whole, and the version', () => {
    expect(run([]).stdout).toContain('Usage: jsonresume-theme-hairline <subcommand>');
    const { version } = JSON.parse(
      readFileSync(path('node_modules/jsonresume-theme-hairline/package.json'), 'utf8'),
    );
    expect(run(['--version']).stdout).toBe(`${version}\n`);
  });

  test.each(['new.json', 'new.jsonc', 'new.yaml'])(
    'init writes %s, which has no issues',
    (name) => {
      expect(run(['init', name]).status).toBe(0);
      expect(run(['validate', name])).toMatchObject({ status: 0, stderr: `${name}: no issues.\n` });
      const before = readFileSync(path(name), 'utf8');
      expect(run(['init', name])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('is there already'),
      });
      expect(readFileSync(path(name), 'utf8')).toBe(before);
      if (name === 'new.json') expect(() => JSON.parse(before)).not.toThrow();
      else expect(before).toMatch(/(?:\/\/|#) or jake, sb2nov[\s\S]*(?:\/\/|#) "?typeface/);
    },
  );
});
