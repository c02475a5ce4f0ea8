import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  ADA_YAML,
  folder,
  path,
  program,
  run,
  useInstalledCommand,
  write,
} from '../support/installed-command.ts';

useInstalledCommand();

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
