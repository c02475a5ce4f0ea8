import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { renderMarkdown, renderText } from '../../src/writers/index.ts';
import {
  ADA,
  ADA_YAML,
  folder,
  path,
  program,
  resume,
  run,
  useInstalledCommand,
  write,
} from '../support/installed-command.ts';

useInstalledCommand();

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
